using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Tests.Policy;
using ManifestDsl.Engine.Validation;

namespace ManifestDsl.Engine.Tests.Validation;

/// <summary>A minimal valid object of any kind, and edits of it.</summary>
internal sealed record SampleObject(MapNode Root)
{
    public static SampleObject Of(string apiVersion, string kind, string name = "shop") => new(
        Tree.Map(("apiVersion", apiVersion), ("kind", kind), ("metadata", Tree.Map(("name", name)))));

    public SampleObject With(string path, TreeValue value) => new(Tree.Set(Root, path, value));

    public SampleObject Without(string path) => new(Tree.Remove(Root, path));

    public KubernetesObject Object(ManifestTier tier = ManifestTier.Raw, bool derived = false) => new(Root, tier, derived);

    public IReadOnlyList<Finding> Findings() => ApiValidator.Check(PolicyContext.Of(Object(), PolicyOptions.Default));

    /// <summary>The ids of what validation finds, in order.</summary>
    public string Ids() => string.Join(' ', Findings().Select(finding => finding.Rule.Id));
}
