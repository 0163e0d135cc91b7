using System.Reflection;
using System.Xml.Linq;

namespace ManifestDsl.Tests;

/// <summary>The XML documentation of the package.</summary>
internal static class Documentation
{
    private static readonly Dictionary<string, XElement> Members = XDocument.Load(Path.ChangeExtension(typeof(Deployment).Assembly.Location, ".xml"), LoadOptions.PreserveWhitespace)
        .Descendants("member")
        .ToDictionary(member => (string)member.Attribute("name")!);

    /// <summary>The documentation of a type, or null.</summary>
    public static XElement? Of(Type type) => Members.GetValueOrDefault("T:" + type.FullName);

    /// <summary>The documentation of a property, or null.</summary>
    public static XElement? Of(PropertyInfo property) => Members.GetValueOrDefault($"P:{property.DeclaringType!.FullName}.{property.Name}");

    /// <summary>The documentation of a member of an enum, or null.</summary>
    public static XElement? Of(FieldInfo field) => Members.GetValueOrDefault($"F:{field.DeclaringType!.FullName}.{field.Name}");

    /// <summary>The documentation of a method, or null. What is inherited comes from another overload.</summary>
    public static XElement? Of(MethodInfo method)
    {
        var start = $"M:{method.DeclaringType!.FullName}.{method.Name}";
        var overloads = Members
            .Where(member => member.Key.Split('(')[0].Split("``")[0] == start && member.Value.Element("summary") is not null)
            .Select(member => member.Value)
            .ToArray();
        return overloads.FirstOrDefault(member => member.Elements("param").Select(p => (string)p.Attribute("name")!).SequenceEqual(method.GetParameters().Select(p => p.Name!)))
            ?? overloads.FirstOrDefault();
    }

    /// <summary>What stands in <c>&lt;c&gt;</c> in the summary of a property.</summary>
    public static IReadOnlyList<string> Codes(PropertyInfo property) => [.. Of(property)?.Element("summary")?.Descendants("c").Select(code => code.Value) ?? []];
}
