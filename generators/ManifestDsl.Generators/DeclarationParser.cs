using System.Collections.Immutable;
using ManifestDsl.Engine;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Evaluation;
using ManifestDsl.Evaluation.Caching;
using ManifestDsl.Evaluation.Inputs;
using ManifestDsl.Evaluation.Known;
using ManifestDsl.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestDsl.Generators;

/// <summary><c>[Manifests]</c> class → models, in two steps: what it declares, then what that evaluates to. All symbol work of the generator is here.</summary>
internal static class DeclarationParser
{
    /// <summary>The class; null for what is no class of declarations.</summary>
    public static ManifestsClass? Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        // Half-typed code may carry the attribute twice: one part stands for the class.
        if (context is not { TargetSymbol: INamedTypeSymbol type, TargetNode: TypeDeclarationSyntax syntax }
            || Declarations.AttributedPart(type, KnownTypes.Of(context.SemanticModel.Compilation), cancellationToken) != syntax)
        {
            return null;
        }

        return new ManifestsClass(syntax, ClassOf(type, cancellationToken));
    }

    /// <summary>Its declarations, evaluated: anew only where something that they read has changed.</summary>
    public static EquatableArray<DeclarationModel> Evaluate(ManifestsClass declaring, Compilation compilation, BuildInputs inputs, KubernetesVersion version, CancellationToken cancellationToken)
    {
        var evaluated = ClassEvaluator.Evaluate(
            declaring.Syntax,
            compilation,
            new SemanticModelCache(),
            inputs,
            version,
            () => compilation.GetSemanticModel(declaring.Syntax.SyntaxTree).GetDeclaredSymbol(declaring.Syntax, cancellationToken),
            cancellationToken);
        var ordinals = new Dictionary<string, int>(StringComparer.Ordinal);
        var declarations = ImmutableArray.CreateBuilder<DeclarationModel>(evaluated.Declarations.Length);
        foreach (var declaration in evaluated.Declarations)
        {
            var name = declaration.Environment is { } environment ? declaration.Name + "." + environment.Name : declaration.Name;
            ordinals.TryGetValue(name, out var ordinal);
            ordinals[name] = ordinal + 1;
            declarations.Add(ModelOf(declaration, declaring.Model, ordinal));
        }

        return new(declarations.MoveToImmutable());
    }

    private static DeclarationModel ModelOf(EvaluatedDeclaration declaration, ClassModel classModel, int ordinal)
    {
        var failure = FailureOf(declaration.Lowered);
        var objects = failure is null ? declaration.Lowered.Objects.Select(static o => new ObjectModel(o)).ToImmutableArray() : [];
        var environment = declaration.Environment is { } target ? new EnvironmentModel(target.Name, target.Folder) : null;
        return new DeclarationModel(classModel, declaration.Name, environment, ordinal, new(objects), failure)
        {
            Policy = failure is null && declaration.Lowered.Policy is { } policy ? new PolicyModel(policy) : null,
        };
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

        return lowered.Objects.IsEmpty && lowered.Policy is null ? "it is null" : null;
    }

    private static ClassModel ClassOf(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var types = ImmutableArray.CreateBuilder<TypeModel>();
        // A class cannot hold a class of its own name.
        var canExtend = type.GetMembers("Yaml").IsEmpty && type.Name != "Yaml";
        for (var t = type; t is not null; t = t.ContainingType)
        {
            types.Insert(0, new TypeModel(Keyword(t), t.Name));
            canExtend &= !t.IsGenericType && !t.IsFileLocal && Declarations.IsPartial(t, cancellationToken);
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
}
