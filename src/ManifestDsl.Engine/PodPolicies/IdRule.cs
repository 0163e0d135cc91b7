using System.Collections.Immutable;

namespace ManifestDsl.Engine.PodPolicies;

/// <summary>Which user or group ids are allowed.</summary>
/// <param name="Strategy">How it is decided.</param>
/// <param name="Ranges">The ids that are allowed; empty for strategies without ranges.</param>
public sealed record IdRule(IdStrategy Strategy, ImmutableArray<IdRange> Ranges);

/// <summary>Numbers from one to another, both included.</summary>
/// <param name="Min">The lowest.</param>
/// <param name="Max">The highest.</param>
public readonly record struct IdRange(long Min, long Max);

/// <summary>How it is decided about an id.</summary>
public enum IdStrategy
{
    /// <summary>One must be set, and be in a range.</summary>
    MustRunAs,

    /// <summary>The process must not be root.</summary>
    MustRunAsNonRoot,

    /// <summary>One that is set must be in a range.</summary>
    MayRunAs,

    /// <summary>Any, and none.</summary>
    RunAsAny,
}

/// <summary>A folder of nodes, with what is in it.</summary>
/// <param name="PathPrefix">The folder.</param>
/// <param name="ReadOnly">True when it may only be mounted read-only.</param>
public readonly record struct AllowedHostPath(string PathPrefix, bool ReadOnly);

/// <summary>A seccomp or AppArmor profile.</summary>
/// <param name="Type"><c>RuntimeDefault</c>, <c>Localhost</c> or <c>Unconfined</c>.</param>
/// <param name="LocalhostProfile">The profile of the node; null for each.</param>
public readonly record struct AllowedProfile(string Type, string? LocalhostProfile);
