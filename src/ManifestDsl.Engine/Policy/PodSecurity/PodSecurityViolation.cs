using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.PodSecurity;

/// <summary>One place of a pod that a check objects to.</summary>
/// <param name="Container">The container that the place belongs to; null for the pod.</param>
/// <param name="Cause">Whether a value is bad or a value is missing.</param>
/// <param name="Node">The bad value; where one is missing, the map from which <see cref="Path"/> starts.</param>
/// <param name="Field">The API name of the field that is bad or missing, or the key of the annotation.</param>
/// <param name="Value">The value as the detail of the check names it; empty where the detail names none.</param>
public sealed record PodSecurityViolation(WorkloadContainer? Container, FindingCause Cause, ManifestNode Node, string Field, string Value)
{
    /// <summary>Field names from <see cref="Node"/> to the missing field; empty for a bad value.</summary>
    public ImmutableArray<string> Path { get; init; } = [];
}
