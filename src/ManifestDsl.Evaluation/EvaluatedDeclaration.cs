using System.Collections.Immutable;
using ManifestDsl.Engine;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation;

/// <summary>A declaration, evaluated for one environment where it takes one, and lowered. Holds no symbols: it outlives the compilation that it was evaluated in.</summary>
public sealed class EvaluatedDeclaration
{
    private readonly SyntaxTree[] _read;
    private ImmutableArray<Finding> _findings;

    internal EvaluatedDeclaration(string name, TargetEnvironment? environment, Provenance identifier, LoweredDeclaration lowered, SyntaxTree[] read)
    {
        Name = name;
        Environment = environment;
        Identifier = identifier;
        Lowered = lowered;
        _read = read;
    }

    /// <summary>The name of the member.</summary>
    public string Name { get; }

    /// <summary>The environment that it was evaluated for; null for a member without a parameter.</summary>
    public TargetEnvironment? Environment { get; }

    /// <summary>Where the member is named.</summary>
    public Provenance Identifier { get; }

    /// <summary>Its objects, its problems and what is unknown.</summary>
    public LoweredDeclaration Lowered { get; }

    /// <summary>What the rules find in its objects; computed when first asked for.</summary>
    public ImmutableArray<Finding> Findings
    {
        get
        {
            // Two threads may both compute it; the result is the same.
            if (_findings.IsDefault)
            {
                _findings = [.. Lowered.Objects.SelectMany(static o => Check(o))];
            }

            return _findings;
        }
    }

    /// <summary>A rule that fails on an object is a defect of ours: it is said at the object and takes no other finding with it.</summary>
    private static ImmutableArray<Finding> Check(KubernetesObject obj)
    {
        try
        {
            return ManifestPipeline.Check(obj);
        }
        catch (Exception e)
        {
            return [new Finding(
                DeclarationRules.NotEvaluable,
                FindingCause.BadValue,
                obj.Root,
                $"Checking this object failed, which is a defect of ManifestDsl, please report it: {e.GetType().Name}: {e.Message}")];
        }
    }

    /// <summary>True while every file whose bodies the evaluation read is still part of <paramref name="compilation"/>.</summary>
    internal bool IsCurrent(Compilation compilation)
    {
        foreach (var tree in _read)
        {
            if (!compilation.ContainsSyntaxTree(tree))
            {
                return false;
            }
        }

        return true;
    }
}
