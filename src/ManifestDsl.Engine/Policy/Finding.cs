using System.Collections.Immutable;
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
public sealed record Finding(RuleMetadata Rule, FindingCause Cause, ManifestNode Node, string Message, FieldEdit? Fix = null);

/// <summary>A safe constant edit: set a field of the API to a value.</summary>
/// <param name="Path">
/// Field names from <see cref="Finding.Node"/> to the field, for example <c>securityContext</c>, <c>runAsNonRoot</c>.
/// Empty when the node itself is the value to replace.
/// </param>
/// <param name="Field">The name of the field: the last of the path, or the field whose value the node is.</param>
/// <param name="Value">The value to write, as API text: <c>true</c>, <c>false</c>.</param>
public sealed record FieldEdit(ImmutableArray<string> Path, string Field, string Value)
{
    /// <summary>The edit that replaces the value of <paramref name="field"/> where it is written.</summary>
    public static FieldEdit Replace(string field, string value) => new([], field, value);
}
