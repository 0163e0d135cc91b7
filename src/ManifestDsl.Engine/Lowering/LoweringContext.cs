using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Lowering;

/// <summary>What the lowering of one declaration shares.</summary>
internal sealed class LoweringContext
{
    private ImmutableArray<Finding>.Builder? _problems;

    public LoweringContext(MapNode declaration, string? defaultNamespace)
    {
        Declaration = declaration;
        DefaultNamespace = defaultNamespace;
        Volumes = new VolumeCollector(this);
    }

    public MapNode Declaration { get; }

    public string? DefaultNamespace { get; }

    /// <summary>The volumes that the containers of the declaration mount.</summary>
    public VolumeCollector Volumes { get; }

    public ImmutableArray<Finding> Problems => _problems?.ToImmutable() ?? [];

    /// <summary>The declared object for messages: <c>Deployment 'hello'</c>.</summary>
    public string Subject => $"{Declaration.Type?.Kind} '{Declaration.Text("Name")}'";

    public void Report(RuleMetadata rule, FindingCause cause, ManifestNode node, string message) =>
        (_problems ??= ImmutableArray.CreateBuilder<Finding>()).Add(new Finding(rule, cause, node, message));

    /// <summary>Reports when <paramref name="value"/> is missing, or is an empty text or list.</summary>
    /// <param name="value">What must be there.</param>
    /// <param name="owner">The node that lacks it.</param>
    /// <param name="what">Subject and thing: <c>Deployment 'hello' has no name</c>.</param>
    /// <param name="advice">What to write.</param>
    public void Require(ManifestNode? value, ManifestNode owner, string what, string advice)
    {
        if (value is null)
        {
            Report(DeclarationRules.Incomplete, FindingCause.NotSet, owner, $"{what}: {advice}");
        }
        else if (value is ScalarNode { AsText: "" } or ListNode { Items.IsEmpty: true })
        {
            Report(DeclarationRules.Incomplete, FindingCause.BadValue, value, $"{what}: {advice}");
        }
    }

    public LoweringResult Result(MapNode root) => new([new KubernetesObject(root, ManifestTier.Dsl)], Problems);
}
