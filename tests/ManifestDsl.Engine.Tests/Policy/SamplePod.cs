using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Policy;

// The DSL type of the same name is in an enclosing namespace.
using Workload = ManifestDsl.Engine.Policy.Workload;

/// <summary>The one minimal workload that all examples derive from, and its edits.</summary>
internal sealed record SamplePod(MapNode Spec)
{
    /// <summary>One container that states every secure setting.</summary>
    public static readonly SamplePod Secure = new(Tree.Map(
        ("automountServiceAccountToken", false),
        ("containers", Tree.List(Tree.Map(
            ("name", "app"),
            ("image", "example.org/app:1.0"),
            ("securityContext", Tree.Map(
                ("runAsNonRoot", true),
                ("readOnlyRootFilesystem", true),
                ("allowPrivilegeEscalation", false),
                ("capabilities", Tree.Map(("drop", Tree.List("ALL")))),
                ("seccompProfile", Tree.Map(("type", "RuntimeDefault"))))))))));

    /// <summary>One container that states nothing about security.</summary>
    public static readonly SamplePod Bare = new(Tree.Map(
        ("containers", Tree.List(Tree.Map(
            ("name", "app"),
            ("image", "example.org/app:1.0"))))));

    public static TheoryData<string> Kinds => [.. PodSpecLocation.All.Select(location => location.Kind)];

    public SamplePod With(string path, TreeValue value) => new(Tree.Set(Spec, path, value));

    public SamplePod Without(string path) => new(Tree.Remove(Spec, path));

    /// <summary>The pod as an object of some kind.</summary>
    public KubernetesObject As(string kind = "Deployment", ManifestTier tier = ManifestTier.Raw)
    {
        var location = PodSpecLocation.All.Single(candidate => candidate.Kind == kind);
        var root = Tree.Map(
            ("apiVersion", location.Group.Length == 0 ? "v1" : location.Group + "/v1"),
            ("kind", kind),
            ("metadata", Tree.Map(("name", "shop"))));
        return new KubernetesObject(Tree.Set(root, string.Join('.', location.Template.Add("spec")), Spec), tier);
    }

    /// <summary>The pod as an object of some kind, with fields of the object itself.</summary>
    public KubernetesObject As(string kind, params (string Path, TreeValue Value)[] fields)
    {
        var source = As(kind);
        return source with { Root = fields.Aggregate(source.Root, static (root, field) => Tree.Set(root, field.Path, field.Value)) };
    }

    /// <summary>The pod spec of an object that <see cref="As"/> made, hardened or not.</summary>
    public static MapNode SpecOf(KubernetesObject source) => Workload.From(source)!.PodSpec;
}
