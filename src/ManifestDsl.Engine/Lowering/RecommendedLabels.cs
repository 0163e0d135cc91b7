using System.Collections.Immutable;

namespace ManifestDsl.Engine.Lowering;

/// <summary>The labels that Kubernetes recommends beside the name, by the property that fills each. They may change: no selector has them.</summary>
internal static class RecommendedLabels
{
    public const string PartOf = "app.kubernetes.io/part-of";

    public static readonly ImmutableArray<(string Property, string Label)> All =
    [
        ("Instance", "app.kubernetes.io/instance"),
        ("Version", "app.kubernetes.io/version"),
        ("Component", "app.kubernetes.io/component"),
        ("PartOf", PartOf),
        ("ManagingTool", "app.kubernetes.io/managed-by"),
    ];
}
