using System.Reflection;
using System.Runtime.CompilerServices;
using ManifestDsl.Engine.Model;
using ManifestDsl.Evaluation.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestDsl.Evaluation.Tests;

/// <summary>Runs and evaluates the cases of a batch.</summary>
internal static class Comparison
{
    /// <summary>What is wrong with each case; those that are right are not in it.</summary>
    public static Dictionary<string, string> Failures(IEnumerable<(string Name, string Body)> cases, string? shared = null)
    {
        var all = cases.ToList();
        var batch = Batch.Of(all, shared);
        var failures = new Dictionary<string, string>(StringComparer.Ordinal);
        Run(batch, all, failures);
        return failures;
    }

    /// <summary>The declarations of a case, for each of their environments: of its <c>[Manifests]</c> classes, and every <c>Run</c>.</summary>
    public static IEnumerable<DeclarationTarget> Declarations(TestCase testCase, Compilation compilation)
    {
        foreach (var tree in testCase.Trees)
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var node in tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>())
            {
                // The parts of a partial class are one type.
                if (model.GetDeclaredSymbol(node) is not { } type || type.DeclaringSyntaxReferences[0].GetSyntax() != node)
                {
                    continue;
                }

                var known = KnownTypes.Of(compilation);
                var declared = known.ManifestsAttribute is not null && Evaluation.Declarations.IsManifestsClass(type, known) ? Evaluation.Declarations.Of(type, known) : [];
                foreach (var declaration in declared.Concat(type.GetMembers("Run").Where(m => m.IsStatic && type.Name == "Manifests")).Distinct(SymbolEqualityComparer.Default))
                {
                    foreach (var target in DeclarationTarget.Of(declaration!))
                    {
                        yield return target;
                    }
                }
            }
        }
    }

    // Not inlined, so that nothing keeps the load context alive.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Run(Batch batch, List<(string Name, string Body)> cases, Dictionary<string, string> failures)
    {
        var (context, assembly) = batch.Load();
        try
        {
            var evaluator = new DeclarationEvaluator(batch.Compilation, batch.Models);
            foreach (var (name, _) in cases)
            {
                if (batch.ErrorsOf(name) is { } errors)
                {
                    failures[name] = "does not compile:\n" + errors;
                    continue;
                }

                var count = 0;
                foreach (var declaration in Declarations(batch[name], batch.Compilation))
                {
                    count++;
                    if (Compare(declaration, evaluator, assembly) is { } failure)
                    {
                        failures[name] = failure + "\n" + batch[name].Trees[0];
                        break;
                    }
                }

                if (count == 0)
                {
                    failures[name] = "has no declaration";
                }
            }
        }
        finally
        {
            context.Unload();
        }
    }

    private static string? Compare(DeclarationTarget target, DeclarationEvaluator evaluator, Assembly assembly)
    {
        var declaration = target.Member;
        var evaluated = evaluator.Evaluate(target, CancellationToken.None);
        var unknown = Unknowns.In(evaluated).FirstOrDefault();
        ManifestNode run;
        try
        {
            run = RunTree.Of(Invoke(target, assembly));
        }
        catch (Exception e) when (e is not Xunit.Sdk.XunitException)
        {
            return unknown is null ? $"running throws {e.GetType().Name}: {e.Message}\nevaluating gives\n{TreeDifference.Show(evaluated)}" : null;
        }

        if (unknown is not null && Unknowns.In(run).IsEmpty)
        {
            return $"evaluating gives Unknown: {unknown.Reason}\n at {Text(unknown, declaration)}\nrunning gives\n{TreeDifference.Show(run)}";
        }

        return TreeDifference.Find(evaluated, run) is { } difference
            ? $"differs at {difference}\nevaluating gives\n{TreeDifference.Show(evaluated)}\nrunning gives\n{TreeDifference.Show(run)}"
            : null;
    }

    private static object? Invoke(DeclarationTarget target, Assembly assembly)
    {
        var declaration = target.Member;
        const BindingFlags flags = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        var type = assembly.GetType(MetadataName(declaration.ContainingType), throwOnError: true)!;
        try
        {
            return declaration switch
            {
                IMethodSymbol { Parameters.Length: 1 } => InvokeWith(target.Argument!, type.GetMethods(flags).Single(m => m.Name == declaration.Name && m.GetParameters().Length == 1)),
                IMethodSymbol => type.GetMethod(declaration.Name, flags, [])!.Invoke(null, null),
                IPropertySymbol => type.GetProperty(declaration.Name, flags)!.GetValue(null),
                _ => type.GetField(declaration.Name, flags)!.GetValue(null),
            };
        }
        catch (TargetInvocationException e) when (e.InnerException is { } inner)
        {
            throw inner;
        }
    }

    private static object? InvokeWith(IFieldSymbol argument, MethodInfo method) =>
        method.Invoke(null, [Enum.ToObject(method.GetParameters()[0].ParameterType, argument.ConstantValue!)]);

    private static string MetadataName(INamedTypeSymbol type) => type.ContainingType is { } outer
        ? MetadataName(outer) + "+" + type.MetadataName
        : type.ContainingNamespace.ToDisplayString() + "." + type.MetadataName;

    private static string Text(UnknownNode unknown, ISymbol declaration)
    {
        foreach (var reference in declaration.DeclaringSyntaxReferences)
        {
            if (reference.SyntaxTree.FilePath == unknown.Provenance.File)
            {
                return reference.SyntaxTree.GetText().ToString(new(unknown.Provenance.Start, unknown.Provenance.Length));
            }
        }

        return $"{unknown.Provenance.File} {unknown.Provenance.Start}";
    }
}
