using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Lowering;

/// <summary>What the lowering of one declaration shares.</summary>
internal sealed class LoweringContext
{
    private ImmutableArray<Finding>.Builder? _problems;
    private ImmutableArray<ObjectReference>.Builder? _references;

    public LoweringContext(MapNode declaration, string? defaultNamespace, string? partOf = null, KubernetesVersion? version = null)
    {
        Declaration = declaration;
        DefaultNamespace = defaultNamespace;
        PartOf = partOf;
        Version = version ?? KubernetesVersion.Latest;
        Volumes = new VolumeCollector(this);
    }

    public MapNode Declaration { get; }

    public string? DefaultNamespace { get; }

    /// <summary>The application of which all objects of the class are parts; null for none.</summary>
    public string? PartOf { get; }

    /// <summary>The version of the cluster.</summary>
    public KubernetesVersion Version { get; }

    /// <summary>The volumes that the containers of the declaration mount.</summary>
    public VolumeCollector Volumes { get; }

    public ImmutableArray<Finding> Problems => _problems?.ToImmutable() ?? [];

    public ImmutableArray<ObjectReference> References => _references?.ToImmutable() ?? [];

    /// <summary>The declared object for messages: <c>Deployment 'hello'</c>. A PodPolicy is not of the kind that it becomes.</summary>
    public string Subject => $"{(Declaration.Type is { Tier: ManifestTier.Dsl } type ? type.Name : Declaration.Type?.Kind)} '{AssumedName ?? Declaration.Text("Name")}'";

    /// <summary>The name of an object that was declared without one; null when it needs none.</summary>
    public string? AssumedName { get; set; }

    /// <summary>The context of another declaration that this one refers to. What is wrong with that is reported where it is declared.</summary>
    public LoweringContext For(MapNode declaration) => new(declaration, DefaultNamespaceOf(declaration), PartOf, Version);

    /// <summary>The default namespace of a declaration that this one refers to: that of its own class.</summary>
    public string? DefaultNamespaceOf(MapNode declaration) =>
        declaration[DeclaringNamespace.Key] is ScalarNode declaring ? declaring.AsText : DefaultNamespace;

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

    public void Refer(ObjectReference reference) => (_references ??= ImmutableArray.CreateBuilder<ObjectReference>()).Add(reference);

    /// <summary>The result of the declaration.</summary>
    /// <param name="root">The declared object.</param>
    /// <param name="derived">An object that follows from it; null for none.</param>
    public LoweringResult Result(MapNode root, KubernetesObject? derived = null)
    {
        var declared = new KubernetesObject(root, ManifestTier.Dsl);
        return new LoweringResult(derived is null ? [declared] : [declared, derived], Problems) { References = References };
    }
}
