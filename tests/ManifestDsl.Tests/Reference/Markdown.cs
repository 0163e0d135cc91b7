using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ManifestDsl.Tests.Reference;

/// <summary>XML documentation as Markdown.</summary>
internal static partial class Markdown
{
    /// <summary>The text of an element in one line, empty when there is none.</summary>
    /// <param name="element">A summary, a remark or a parameter.</param>
    /// <param name="page">The file that the text is for: what other pages describe is a link.</param>
    public static string Of(XElement? element, string page) => element is null ? "" : Spaces().Replace(Nodes(element, page), " ").Trim();

    /// <summary>For a cell of a table.</summary>
    public static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    /// <summary>A type as people call it, with a link to what describes it.</summary>
    public static string TypeOf(Type type, string page)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        var arguments = type.IsGenericType ? type.GetGenericArguments() : [];
        return arguments.Length switch
        {
            _ when type == typeof(string) => "string",
            _ when type == typeof(int) => "int",
            _ when type == typeof(long) => "long",
            _ when type == typeof(bool) => "bool",
            _ when type == typeof(double) => "double",
            _ when type == typeof(byte[]) => "bytes",
            1 => "list of " + TypeOf(arguments[0], page),
            2 => "map of " + TypeOf(arguments[1], page),
            _ => Link(type, page) ?? $"`{type.Name}`",
        };
    }

    /// <summary>A link to the description of a type; null when there is none.</summary>
    public static string? Link(Type type, string page) => Areas.PageOf(type) is not { } target ? null
        : $"[{TitleOf(type)}]({(target == page ? "" : target)}#{TitleOf(type).ToLowerInvariant()})";

    /// <summary>An attribute is called as it is written.</summary>
    public static string TitleOf(Type type) => typeof(Attribute).IsAssignableFrom(type) ? type.Name[..^"Attribute".Length] : type.Name;

    private static string Nodes(XElement element, string page) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "see" } see when see.Attribute("cref") is { } reference => Reference(reference.Value, see.Value, page),
        XElement { Name.LocalName: "see" or "paramref" or "typeparamref" } name => $"`{name.Attributes().First().Value}`",
        XElement other => Nodes(other, page),
        _ => "",
    }));

    /// <summary>A type becomes a link; a member of one its name.</summary>
    private static string Reference(string cref, string text, string page)
    {
        var name = cref[2..].Split('(')[0].Replace("Attribute.", ".", StringComparison.Ordinal);
        if (cref[0] == 'T')
        {
            var type = Surface.Public.FirstOrDefault(candidate => candidate.FullName == name);
            return type is not null && Link(type, page) is { } link ? link : $"`{(text.Length > 0 ? text : name.Split('.')[^1])}`";
        }

        // The value of an enum stands for itself, as the property of another type does with its type.
        return $"`{(cref[0] == 'F' ? name.Split('.')[^1] : string.Join('.', name.Split('.')[^2..]))}`";
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
