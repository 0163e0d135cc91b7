using System.Collections.Immutable;
using ManifestDsl.Evaluation.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ManifestDsl.Analyzers;

/// <summary>
/// Reports what the rules find in the declarations of <c>[Manifests]</c> classes and in other code that builds Kubernetes objects, at the
/// C# expression. One analyzer for all rules: they share one evaluation.
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
                var check = new CompilationCheck(start.Compilation, known, start.Options);
                start.RegisterSemanticModelAction(model =>
                {
                    foreach (var diagnostic in check.DiagnosticsIn(model.SemanticModel, model.CancellationToken))
                    {
                        model.ReportDiagnostic(diagnostic);
                    }
                });
                if (!start.Options.AdditionalFiles.IsEmpty)
                {
                    start.RegisterAdditionalFileAction(file =>
                    {
                        foreach (var diagnostic in check.DiagnosticsIn(file.AdditionalFile, file.CancellationToken))
                        {
                            file.ReportDiagnostic(diagnostic);
                        }
                    });
                }
            }
        });
    }
}
