using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Where the object that a DSL type stands for keeps its pod template.</summary>
internal static class PodTemplatePath
{
    public static ImmutableArray<string> Of(ManifestType? type) =>
        PodSpecLocation.Find(ResourceScopes.GroupOf(type?.ApiVersion), type?.Kind ?? "")?.Template ?? [];
}
