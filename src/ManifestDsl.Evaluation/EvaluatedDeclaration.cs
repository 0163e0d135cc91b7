using System.Collections.Immutable;
using ManifestDsl.Engine;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Validation;
using ManifestDsl.Evaluation.Inputs;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation;

/// <summary>A declaration, evaluated for one environment where it takes one, and lowered. Holds no symbols: it outlives the compilation that it was evaluated in.</summary>
public sealed class EvaluatedDeclaration
{
    private readonly SyntaxTree[] _read;
    private Checked? _checked;
    private readonly IReadOnlyDictionary<(InputKind Kind, string Name), BuildInput>? _inputsRead;

    internal EvaluatedDeclaration(
        string name,
        TargetEnvironment? environment,
        Provenance identifier,
        LoweredDeclaration lowered,
        SyntaxTree[] read,
        IReadOnlyDictionary<(InputKind Kind, string Name), BuildInput>? inputsRead)
    {
        Name = name;
        Environment = environment;
        Identifier = identifier;
        Lowered = lowered;
        _read = read;
        _inputsRead = inputsRead;
    }

    /// <summary>The name of the member.</summary>
    public string Name { get; }

    /// <summary>The environment that it was evaluated for; null for a member without a parameter.</summary>
    public TargetEnvironment? Environment { get; }

    /// <summary>Where the member is named.</summary>
    public Provenance Identifier { get; }

    /// <summary>Its objects, its problems and what is unknown.</summary>
    public LoweredDeclaration Lowered { get; }

    /// <summary>What the rules find in each of its objects; computed when first asked for.</summary>
    public ImmutableArray<Finding> Findings(PolicyOptions options) => CheckedUnder(options).Findings;

    /// <summary>Its objects as rules see them, for the rules about several objects; computed when first asked for.</summary>
    public ImmutableArray<PolicyContext> Contexts(PolicyOptions options) => CheckedUnder(options).Contexts;

    // Two threads may both compute it; the result is the same.
    private Checked CheckedUnder(PolicyOptions options) =>
        _checked is { } found && found.Options == options ? found : _checked = Check(options);

    /// <summary>A rule that fails on an object is a defect of ours: it is said at the object and takes no other finding with it.</summary>
    private Checked Check(PolicyOptions options)
    {
        var contexts = ImmutableArray.CreateBuilder<PolicyContext>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var obj in Lowered.Objects)
        {
            try
            {
                var own = PolicyContext.Of(obj, options);
                contexts.AddRange(own);
                foreach (var finding in ManifestPipeline.Check(own))
                {
                    if (!IsSaidByLowering(finding))
                    {
                        findings.Add(finding);
                    }
                }
            }
            catch (Exception e)
            {
                findings.Add(new Finding(
                    DeclarationRules.NotEvaluable,
                    FindingCause.BadValue,
                    obj.Root,
                    $"Checking this object failed, which is a defect of ManifestDsl, please report it: {e.GetType().Name}: {e.Message}"));
            }
        }

        return new Checked(options, contexts.ToImmutable(), findings.ToImmutable());
    }

    /// <summary>What a declaration lacks is said once: in the words of the DSL (MDSL0008) where lowering knows it, else in those of the API.</summary>
    private bool IsSaidByLowering(Finding finding)
    {
        if (finding.Rule.Id != ValidationRules.Required.Id)
        {
            return false;
        }

        foreach (var problem in Lowered.Problems)
        {
            if (problem.Rule.Id == DeclarationRules.Incomplete.Id && problem.Node.Provenance == finding.Node.Provenance)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// True while every file whose bodies the evaluation read is still part of <paramref name="compilation"/>, and <paramref name="inputs"/>
    /// hands over the same where it asked for something.
    /// </summary>
    internal bool IsCurrent(Compilation compilation, BuildInputs inputs)
    {
        foreach (var tree in _read)
        {
            if (!compilation.ContainsSyntaxTree(tree))
            {
                return false;
            }
        }

        if (_inputsRead is not null)
        {
            foreach (var read in _inputsRead)
            {
                if (!inputs.Find(read.Key.Kind, read.Key.Name).Equals(read.Value))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private sealed record Checked(PolicyOptions Options, ImmutableArray<PolicyContext> Contexts, ImmutableArray<Finding> Findings);
}
