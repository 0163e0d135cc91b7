using System.Collections.Immutable;
using System.Globalization;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.PodPolicies.Checks;

/// <summary>What the controls of user and group ids share.</summary>
internal static class Ids
{
    /// <summary>True when the rule asks for anything.</summary>
    public static bool IsControlled(IdRule? rule) => rule is { Strategy: not IdStrategy.RunAsAny };

    /// <summary>True when an id is in one of the ranges.</summary>
    public static bool Allows(this IdRule rule, long id)
    {
        foreach (var range in rule.Ranges)
        {
            if (id >= range.Min && id <= range.Max)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The ranges in a sentence: <c>1000 to 1999 or 65534</c>.</summary>
    public static string Describe(ImmutableArray<IdRange> ranges) => string.Join(" or ", ranges.Select(static range =>
        range.Min == range.Max ? Text(range.Min) : $"{Text(range.Min)} to {Text(range.Max)}"));

    /// <summary>An id as text.</summary>
    public static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);

    /// <summary>The only id that is allowed; null when there are several.</summary>
    public static string? Only(this IdRule rule) => rule.Ranges is [var range] && range.Min == range.Max ? Text(range.Min) : null;

    /// <summary>The edit that writes the only id; null where there are several. The files of the image may belong to another.</summary>
    public static FieldEdit? Edit(this IdRule rule, Func<string, FieldEdit> edit) => rule.Only() is { } id ? edit(id) with { NeedsReview = true } : null;

    /// <summary>Checks the id that a container runs with.</summary>
    public static void Check(IdRule rule, WorkloadContainer container, EffectiveSetting setting, string field, ControlFindings found)
    {
        if (setting.IsUnset)
        {
            if (rule.Strategy != IdStrategy.MayRunAs)
            {
                ImmutableArray<string> path = ["securityContext", field];
                found.NotSet(
                    container,
                    container.Map,
                    path,
                    "does not set " + field,
                    $"set securityContext.{field} to {Describe(rule.Ranges)}",
                    rule.Edit(id => FieldEdit.Set(path, id)));
            }
        }
        else if (setting.AsInteger is not { } id)
        {
            found.MarkUnknown();
        }
        else if (!rule.Allows(id))
        {
            found.Bad(container, setting, $"has {field} {Text(id)}", $"set it to {Describe(rule.Ranges)}", rule.Edit(only => FieldEdit.Replace(field, only)));
        }
    }
}
