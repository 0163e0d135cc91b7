using System.Collections.Immutable;
using ManifestDsl.Engine;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Evaluation;
using ManifestDsl.Evaluation.Known;
using ManifestDsl.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestDsl.Generators;

/// <summary><c>[Manifests]</c> class → models. All symbol work of the generator is here.</summary>
internal static class DeclarationParser
{
    public static EquatableArray<DeclarationModel> Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        if (context.TargetSymbol is not INamedTypeSymbol type)
        {
            return default;
        }

        var known = KnownTypes.Of(context.SemanticModel.Compilation);
        var models = new SemanticModelCache();
        models.Add(context.SemanticModel);
        var evaluator = new DeclarationEvaluator(context.SemanticModel.Compilation, models);
        var defaultNamespace = Declarations.DefaultNamespace(type, known);
        var classModel = ClassOf(type);
        var declarations = ImmutableArray.CreateBuilder<DeclarationModel>();
        foreach (var declaration in Declarations.Of(type, known))
        {
            cancellationToken.ThrowIfCancellationRequested();
            declarations.Add(ModelOf(declaration, classModel, evaluator.Evaluate(declaration, cancellationToken), defaultNamespace));
        }

        return new EquatableArray<DeclarationModel>(declarations.ToImmutable());
    }

    private static DeclarationModel ModelOf(ISymbol declaration, ClassModel classModel, ManifestNode tree, string? defaultNamespace)
    {
        try
        {
            var lowered = ManifestPipeline.Lower(tree, defaultNamespace);
            var failure = FailureOf(lowered);
            var objects = failure is null ? lowered.Objects.Select(static o => new ObjectModel(o)).ToImmutableArray() : [];
            return new DeclarationModel(classModel, declaration.Name, new(objects), failure);
        }
        catch (Exception e)
        {
            // A generator that throws takes all manifests with it; one that says which declaration failed takes one.
            return new DeclarationModel(classModel, declaration.Name, default, $"lowering failed: {e.GetType().Name}: {e.Message}");
        }
    }

    private static string? FailureOf(LoweredDeclaration lowered)
    {
        if (lowered.Unknowns is [var unknown, ..])
        {
            return unknown.Reason.Length > 0 ? unknown.Reason : "the code does not compile";
        }

        foreach (var problem in lowered.Problems)
        {
            if (problem.Rule.Severity == RuleSeverity.Error)
            {
                return problem.Message;
            }
        }

        return lowered.Objects.IsEmpty ? "it is null" : null;
    }

    private static ClassModel ClassOf(INamedTypeSymbol type)
    {
        var types = ImmutableArray.CreateBuilder<TypeModel>();
        var canExtend = type.GetMembers("Yaml").IsEmpty;
        for (var t = type; t is not null; t = t.ContainingType)
        {
            types.Insert(0, new TypeModel(Keyword(t), t.Name));
            canExtend &= !t.IsGenericType && IsPartial(t);
        }

        var ns = type.ContainingNamespace is { IsGlobalNamespace: false } containing ? containing.ToDisplayString() : "";
        return new ClassModel(ns, new(types.ToImmutable()), canExtend);
    }

    private static string Keyword(INamedTypeSymbol type) => (type.IsRecord, type.TypeKind) switch
    {
        (true, TypeKind.Struct) => "record struct",
        (true, _) => "record",
        (_, TypeKind.Struct) => "struct",
        (_, TypeKind.Interface) => "interface",
        _ => "class",
    };

    private static bool IsPartial(INamedTypeSymbol type)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                return true;
            }
        }

        return false;
    }
}
