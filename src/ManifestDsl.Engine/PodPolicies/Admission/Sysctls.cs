using System.Collections.Immutable;

namespace ManifestDsl.Engine.PodPolicies.Admission;

/// <summary>Names of kernel parameters in CEL.</summary>
internal static class Sysctls
{
    public static readonly ImmutableArray<string> Safe = [];

    /// <summary>The expression for: a name is one of the patterns, each a name or the start of names with <c>*</c>.</summary>
    public static string Matches(string name, ImmutableArray<string> patterns)
    {
        var conditions = new List<string>();
        var names = patterns.RemoveAll(static pattern => pattern.EndsWith("*", StringComparison.Ordinal));
        if (!names.IsEmpty)
        {
            conditions.Add($"{name} in {CelText.List(names)}");
        }

        foreach (var pattern in patterns)
        {
            if (pattern.EndsWith("*", StringComparison.Ordinal))
            {
                conditions.Add($"{name}.startsWith({CelText.Literal(pattern.Substring(0, pattern.Length - 1))})");
            }
        }

        return conditions.Count == 0 ? "false" : string.Join(" || ", conditions);
    }
}
