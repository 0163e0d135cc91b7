using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Yaml;

namespace ManifestDsl.Engine.PodPolicies.Fixtures;

/// <summary>A Pod for tests in a cluster: one that a policy accepts, or one that it refuses for the sake of one control.</summary>
/// <param name="Name">The name of the Pod: <c>refused-privileged</c>, <c>accepted-run-as-user</c>.</param>
/// <param name="Control">The control that it is about, as findings name it; <c>level</c> for <see cref="PodPolicy.Level"/>; null for the plain Pod that meets all.</param>
/// <param name="IsAccepted">True when the policy accepts it.</param>
/// <param name="Root">The Pod.</param>
public sealed record PodFixture(string Name, string? Control, bool IsAccepted, MapNode Root)
{
    /// <summary>What <see cref="Control"/> is for the level of the Pod Security Standards.</summary>
    public const string LevelControl = "level";

    /// <summary>Further controls that refuse it, where no Pod can violate <see cref="Control"/> alone.</summary>
    public ImmutableArray<string> AlsoRefusedBy { get; init; } = [];

    /// <summary>What is expected of it, as a sentence.</summary>
    public string Expectation { get; init; } = "";

    /// <summary>The file: what is expected, as a comment, and the Pod.</summary>
    public string ToYaml() => "# " + Expectation + "\n" + YamlWriter.Write(Root);
}
