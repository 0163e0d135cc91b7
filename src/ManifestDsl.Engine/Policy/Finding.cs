using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy;

/// <summary>Why a rule reports: a message separates the three.</summary>
public enum FindingCause
{
    /// <summary>A value was written and is bad; <see cref="Finding.Node"/> is that value.</summary>
    BadValue,

    /// <summary>Nothing was written; <see cref="Finding.Node"/> is the innermost map that lacks it.</summary>
    NotSet,
}

/// <summary>One thing that a rule found.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Cause">Bad value or not set.</param>
/// <param name="Node">The node to report at.</param>
/// <param name="Message">The whole message: names the object and container, what is wrong, and what to write.</param>
/// <param name="Fix">The edit that ends the finding, where a constant does; otherwise null.</param>
public sealed record Finding(RuleMetadata Rule, FindingCause Cause, ManifestNode Node, string Message, FieldEdit? Fix = null)
{
    /// <summary>How serious this one is, where the project says nothing about the rule. Default: as serious as the rule.</summary>
    public RuleSeverity Severity { get; init; } = Rule.Severity;

    /// <summary>The object that the finding is about; null when it is about the declaration itself.</summary>
    public KubernetesObject? Object { get; init; }

    /// <summary>The name of the container that the finding is about; null when it is about the pod or the object.</summary>
    public string? Container { get; init; }

    /// <summary>The name of the file that the finding is about, for one about a file that is no C#; otherwise null.</summary>
    public string? File { get; init; }

    /// <summary>Another place that the finding is about, such as the line of a Dockerfile; null when there is none.</summary>
    public Provenance? Related { get; init; }

    /// <summary>What the finding is about, where that is several things which can be waived one by one; otherwise null.</summary>
    public FindingParts? Parts { get; init; }

    /// <summary>True when a comment in the file that the finding stands in asks to leave it.</summary>
    public bool IsAccepted { get; init; }
}
