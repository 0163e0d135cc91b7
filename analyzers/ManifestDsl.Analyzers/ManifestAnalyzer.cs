using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Evaluation;
using ManifestDsl.Evaluation.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ManifestDsl.Analyzers;

/// <summary>
/// Reports what the rules find in the declarations of <c>[Manifests]</c> classes, at the C# expression. One analyzer for
/// all rules: they share one evaluation.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ManifestAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var known = KnownTypes.Of(start.Compilation);
            if (known.ManifestsAttribute is not null)
            {
                var check = new CompilationCheck(start.Compilation, known);
                start.RegisterSymbolAction(symbol => Analyze(symbol, check), SymbolKind.NamedType);
            }
        });
    }

    private static void Analyze(SymbolAnalysisContext context, CompilationCheck check)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!Declarations.IsManifestsClass(type, check.Known))
        {
            return;
        }

        var report = new DiagnosticReport(context, check.Locations);
        ReportShape(type, check.Known, report);
        var objects = new HashSet<KubernetesObject>(ReferenceComparer.Instance);
        foreach (var declaration in check.Check(type, context.CancellationToken).Declarations)
        {
            report.Add(declaration, type.GetMembers(declaration.Name).FirstOrDefault() ?? type);
            objects.UnionWith(declaration.Lowered.Objects);
        }

        foreach (var duplicate in check.Duplicates(context.CancellationToken))
        {
            if (objects.Contains(duplicate.Second))
            {
                report.Add(duplicate.ToFinding(), type, duplicate.First.Root);
            }
        }
    }

    private static void ReportShape(INamedTypeSymbol type, KnownTypes known, DiagnosticReport report)
    {
        if (type.IsGenericType)
        {
            report.Add(DeclarationRules.ClassShape, type, $"'{type.Name}' is generic: a declaration has one value, so move it to a class without type parameters");
        }

        for (var t = type; t is not null; t = t.ContainingType)
        {
            if (!t.DeclaringSyntaxReferences.Any(static r => r.GetSyntax() is TypeDeclarationSyntax d && d.Modifiers.Any(SyntaxKind.PartialKeyword)))
            {
                report.Add(DeclarationRules.ClassShape, t, $"'{t.Name}' is not partial, so its YAML constants cannot be generated: write 'partial class {t.Name}'");
            }
        }

        foreach (var member in Declarations.InstanceMembersOf(type, known))
        {
            report.Add(DeclarationRules.NotStatic, member, $"'{member.Name}' is not static, so it gives no YAML: make it static, or move it out of the [Manifests] class");
        }
    }

    private sealed class ReferenceComparer : IEqualityComparer<KubernetesObject>
    {
        public static readonly ReferenceComparer Instance = new();

        public bool Equals(KubernetesObject? x, KubernetesObject? y) => ReferenceEquals(x, y);

        public int GetHashCode(KubernetesObject obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
