using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.PodPolicies;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Lowering;

/// <summary>What a declaration stands for.</summary>
/// <param name="Objects">The declared object first, then those that follow from it.</param>
/// <param name="Problems">What makes the declaration wrong, whatever the policy. The objects are usable for checking all the same.</param>
public sealed record LoweringResult(ImmutableArray<KubernetesObject> Objects, ImmutableArray<Finding> Problems)
{
    /// <summary>The declared objects that the declaration refers to.</summary>
    public ImmutableArray<ObjectReference> References { get; init; } = [];

    /// <summary>The policy that it declares; null when it declares something else.</summary>
    public PodPolicy? Policy { get; init; }
}
