using System.Collections.Immutable;
using ManifestDsl.Engine.Lowering;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.PodPolicies.Admission;

/// <summary>A policy as objects of the current cluster: a ValidatingAdmissionPolicy and its binding.</summary>
internal static class AdmissionObjects
{
    /// <summary>The objects, the policy first; none for a policy that the labels of namespaces express.</summary>
    public static ImmutableArray<MapNode> Of(PodPolicy policy, LoweringContext context) => [];
}
