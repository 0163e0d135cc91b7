using System.Reflection;
using System.Text.RegularExpressions;

namespace ManifestDsl.Tests.Reference;

/// <summary>A property as a row of a table.</summary>
internal static partial class PropertyRow
{
    /// <summary>The table of the properties of a type; attributes fill no field of the API.</summary>
    public static string Table(IReadOnlyList<PropertyInfo> properties, string page)
    {
        var head = properties.Any(property => Surface.Field(property) is not null)
            ? "| property | type | API field | what it is | default |\n|---|---|---|---|---|\n"
            : "| property | type | what it is | default |\n|---|---|---|---|\n";
        return head + string.Join('\n', properties.Select(property => Row(property, page)));
    }

    private static string Row(PropertyInfo property, string page)
    {
        var field = Surface.Field(property)?.Path ?? "";
        var inPod = property.GetCustomAttribute<PodFieldAttribute>() is not null;
        var (meaning, fallback) = Split(Markdown.Of(Documentation.Of(property)?.Element("summary"), page), field);
        if (IsParameter(property))
        {
            fallback = "required";
        }

        var api = field.Length == 0 ? "" : $"`{field}`{(inPod ? " (pod)" : "")}";
        string[] cells = [$"`{property.Name}`", Markdown.TypeOf(property.PropertyType, page), api, meaning, fallback];
        return $"| {string.Join(" | ", cells.Where((_, i) => i != 2 || Surface.Field(property) is not null).Select(Markdown.Cell))} |";
    }

    /// <summary>Takes the default and the field out of the text: both have a column.</summary>
    private static (string Meaning, string Default) Split(string text, string field)
    {
        var fallback = DefaultSentence().Match(text);
        var rest = fallback.Success ? text.Remove(fallback.Index, fallback.Length) : text;
        if (field.Length > 0)
        {
            rest = Regex.Replace(rest, $", `{Regex.Escape(field)}`(?=[.,:;])", "");
        }

        return (Spaces().Replace(rest, " ").Trim(), fallback.Success ? fallback.Groups["value"].Value : "");
    }

    private static bool IsParameter(PropertyInfo property) =>
        property.DeclaringType!.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .SelectMany(c => c.GetParameters()).Any(p => p.Name == property.Name);

    /// <summary>Up to the end of its sentence, which is where another begins.</summary>
    [GeneratedRegex(@"Default: (?<value>.+?)\.(?= [A-Z`\[]|$)")]
    private static partial Regex DefaultSentence();

    [GeneratedRegex("  +")]
    private static partial Regex Spaces();
}
