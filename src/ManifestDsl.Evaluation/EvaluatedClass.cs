using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Policy.Waivers;
using ManifestDsl.Evaluation.Inputs;
using ManifestDsl.Evaluation.Known;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation;

/// <summary>A <c>[Manifests]</c> class, evaluated. Holds no symbols: it outlives the compilation that it was evaluated in.</summary>
public sealed class EvaluatedClass
{
    private readonly SyntaxTree[] _parts;

    internal EvaluatedClass(
        string name, ImmutableArray<EvaluatedDeclaration> declarations, ImmutableArray<Waiver> waivers, ImmutableArray<Finding> problems, SyntaxTree[] parts)
    {
        Name = name;
        Declarations = declarations;
        Waivers = waivers;
        Problems = problems;
        _parts = parts;
    }

    /// <summary>A class that is not marked.</summary>
    public static EvaluatedClass None { get; } = new("", [], [], [], []);

    /// <summary>The name of the class.</summary>
    public string Name { get; }

    /// <summary>The declarations in the order of the source.</summary>
    public ImmutableArray<EvaluatedDeclaration> Declarations { get; }

    /// <summary>The waivers on the class and on its members.</summary>
    public ImmutableArray<Waiver> Waivers { get; }

    /// <summary>What is wrong with the class itself.</summary>
    public ImmutableArray<Finding> Problems { get; }

    /// <summary>True while everything that it was made from is still part of <paramref name="compilation"/>.</summary>
    internal bool IsCurrent(Compilation compilation, BuildInputs inputs) =>
        _parts.All(compilation.ContainsSyntaxTree) && Declarations.All(declaration => declaration.IsCurrent(compilation, inputs));

    /// <summary>What is wrong with the shape of a class: generic, not partial, instance members.</summary>
    internal static ImmutableArray<Finding> CheckShape(INamedTypeSymbol type, KnownTypes known, CancellationToken cancellationToken)
    {
        var problems = ImmutableArray.CreateBuilder<Finding>();
        if (type.IsGenericType)
        {
            Add(DeclarationRules.ClassShape, type, $"'{type.Name}' is generic: a declaration has one value, so move it to a class without type parameters");
        }

        for (var t = type; t is not null; t = t.ContainingType)
        {
            if (!Evaluation.Declarations.IsPartial(t, cancellationToken))
            {
                Add(DeclarationRules.ClassShape, t, $"'{t.Name}' is not partial, so its YAML constants cannot be generated: write 'partial class {t.Name}'");
            }
        }

        foreach (var member in Evaluation.Declarations.InstanceMembersOf(type, known))
        {
            Add(DeclarationRules.NotStatic, member, $"'{member.Name}' is not static, so it gives no YAML: make it static, or move it out of the [Manifests] class");
        }

        return problems.ToImmutable();

        void Add(RuleMetadata rule, ISymbol at, string message) =>
            problems.Add(new Finding(rule, FindingCause.BadValue, new UnknownNode("", Origins.Of(at.Locations[0])), message));
    }
}
