using System.Collections.Immutable;

namespace ManifestDsl.Engine.Policy.PodSecurity;

/// <summary>The parts from which the standards put their details together.</summary>
internal static class DetailText
{
    /// <summary><c>pod</c> or <c>container "a"</c>, or <c>pod and containers "a", "b"</c>.</summary>
    public static string Setters(ImmutableArray<PodSecurityViolation> violations)
    {
        var isPod = violations.Any(static violation => violation.Container is null);
        var isContainer = violations.Any(static violation => violation.Container is not null);
        return (isPod ? "pod" : "") + (isPod && isContainer ? " and " : "") + (isContainer ? Containers(violations) : "");
    }

    /// <summary><c>container "a"</c> or <c>containers "a", "b"</c>, in the order in which they are visited.</summary>
    public static string Containers(IEnumerable<PodSecurityViolation> violations) => Named("container", "containers", ContainerNames(violations));

    /// <summary>The names of the containers, in the order in which they are visited.</summary>
    public static IReadOnlyList<string> ContainerNames(IEnumerable<PodSecurityViolation> violations) =>
    [
        .. violations.Select(static violation => violation.Container).Where(static container => container is not null).Distinct()
            .Select(static container => container!.Name ?? ""),
    ];

    /// <summary>The different values, sorted.</summary>
    public static IReadOnlyList<string> Values(IEnumerable<PodSecurityViolation> violations) =>
        [.. violations.Select(static violation => violation.Value).Distinct(StringComparer.Ordinal).OrderBy(static value => value, StringComparer.Ordinal)];

    /// <summary><c>"x", "y"</c>, without escapes.</summary>
    public static string Quoted(IEnumerable<string> texts) => "\"" + string.Join("\", \"", texts) + "\"";

    /// <summary>The noun in its form for the number of names, and the names in quotes.</summary>
    public static string Named(string one, string many, IReadOnlyCollection<string> names) => Plural(names.Count, one, many) + " " + Quoted(names);

    /// <summary>The form for one or for any other number.</summary>
    public static string Plural(int count, string one, string many) => count == 1 ? one : many;

    /// <summary><c>key="value"</c>, the value with the escapes of a Go string.</summary>
    public static string Annotation(string key, string value) =>
        key + "=\"" + value.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n").Replace("\r", "\\r").Replace("\t", "\\t") + "\"";
}
