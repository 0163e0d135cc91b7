using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Tests.Policy;
using ManifestDsl.Engine.Validation;

namespace ManifestDsl.Engine.Tests.Validation;

/// <summary>A part of an object of any kind, and edits of it. What the rest of the object lacks is not found here.</summary>
internal sealed record SampleObject(MapNode Root)
{
    public static SampleObject Of(string apiVersion, string kind, string name = "shop") => new(
        Tree.Map(("apiVersion", apiVersion), ("kind", kind), ("metadata", Tree.Map(("name", name)))));

    public SampleObject With(string path, TreeValue value) => new(Tree.Set(Root, path, value));

    public SampleObject Without(string path) => new(Tree.Remove(Root, path));

    public KubernetesObject Object(ManifestTier tier = ManifestTier.Raw, bool derived = false) => new(Root, tier, derived);

    public IReadOnlyList<Finding> Findings() => FindingsOf(Object());

    public static IReadOnlyList<Finding> FindingsOf(KubernetesObject source, PolicyOptions? options = null) =>
        [.. ApiValidator.Check(PolicyContext.Of(source, options ?? PolicyOptions.Default)).Where(static finding => !IsAboutTheRest(finding.Rule))];

    /// <summary>The ids of what validation finds, in order.</summary>
    public string Ids() => string.Join(' ', Findings().Select(finding => finding.Rule.Id));

    private static bool IsAboutTheRest(RuleMetadata rule) => rule == ValidationRules.Required || rule == ValidationRules.Choice || rule == ValidationRules.Fit;
}
