using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.PodPolicies.Checks;

/// <summary>One place of a pod that a control of a PodPolicy does not allow.</summary>
/// <param name="Control">The control, by its name in <see cref="PodControls"/>.</param>
/// <param name="Cause">Whether a value is bad or a value is missing.</param>
/// <param name="Node">The bad value; where one is missing, the map from which <see cref="Path"/> starts.</param>
/// <param name="Container">The container that the place belongs to; null for the pod.</param>
/// <param name="Subject">The container or the pod in a sentence: <c>container 'web' of Deployment 'shop/api'</c>.</param>
/// <param name="Problem">What is wrong with it: <c>is privileged</c>.</param>
/// <param name="Instead">What to write: <c>set privileged to false</c>.</param>
public sealed record ControlViolation(
    string Control, FindingCause Cause, ManifestNode Node, WorkloadContainer? Container, string Subject, string Problem, string Instead)
{
    /// <summary>Field names from <see cref="Node"/> to the missing field; empty for a bad value.</summary>
    public ImmutableArray<string> Path { get; init; } = [];

    /// <summary>The edit that ends it, where a constant does; otherwise null.</summary>
    public FieldEdit? Fix { get; init; }

    /// <summary>The property of the declaration that says so.</summary>
    public string Property { get; init; } = char.ToUpperInvariant(Control[0]) + Control.Substring(1);

    /// <summary>The whole sentence without the policy: <c>Container 'web' of Deployment 'shop/api' is privileged: set privileged to false</c>.</summary>
    public string Message => $"{char.ToUpperInvariant(Subject[0])}{Subject.Substring(1)} {Problem}: {Instead}";
}

/// <summary>What one control of a PodPolicy says about one pod.</summary>
/// <param name="Control">The control, by its name in <see cref="PodControls"/>.</param>
/// <param name="Verdict">Fail when the pod certainly violates it; Unknown when that depends on what cannot be known; NotApplicable when the policy does not control it.</param>
/// <param name="Violations">The places that violate it, in the order in which they are visited; none unless the verdict is Fail.</param>
public sealed record ControlResult(string Control, Verdict Verdict, ImmutableArray<ControlViolation> Violations);
