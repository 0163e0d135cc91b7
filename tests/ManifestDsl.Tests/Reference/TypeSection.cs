using System.Reflection;
using System.Text;

namespace ManifestDsl.Tests.Reference;

/// <summary>What a page says about one type.</summary>
internal static class TypeSection
{
    public static string Of(Type type, string page)
    {
        var text = new StringBuilder($"## {Markdown.TitleOf(type)}\n\n");
        var documentation = Documentation.Of(type);
        Paragraph(text, Markdown.Of(documentation?.Element("summary"), page));
        Paragraph(text, Markdown.Of(documentation?.Element("remarks"), page));
        if (type.IsEnum)
        {
            return text.Append(Members(type, page)).ToString();
        }

        if (type.GetCustomAttribute<KubernetesObjectAttribute>() is { } kind)
        {
            Paragraph(text, $"Kind `{kind.Kind}` of `{kind.ApiVersion}`.");
        }

        var creators = Surface.Creators(type).ToArray();
        Creation(text, type, creators, page);
        if (type.BaseType is { } ancestor && Markdown.Link(ancestor, page) is not null)
        {
            Paragraph(text, $"It has the properties of {string.Join(", ", Ancestors(ancestor).Select(a => Markdown.Link(a, page)))} too.");
        }

        // What a scalar or a reference is made of is in its conversions.
        var properties = Surface.Properties(type).Where(p => !Landing.SampleValues.IsValue(type) && p.Name != "TypeId").OrderBy(p => p.MetadataToken).ToArray();
        if (properties.Length > 0)
        {
            Paragraph(text, PropertyRow.Table(properties, page));
        }

        Methods(text, [.. creators.OfType<MethodInfo>().Where(method => !method.IsSpecialName), .. InstanceMethods(type)], page);
        return text.ToString();
    }

    /// <summary>How one is written: with its constructor, or a value that converts to it.</summary>
    private static void Creation(StringBuilder text, Type type, MethodBase[] creators, string page)
    {
        foreach (var constructor in creators.OfType<ConstructorInfo>().Where(c => c.GetParameters().Length > 0))
        {
            var call = $"{Markdown.TitleOf(type)}({string.Join(", ", constructor.GetParameters().Select(p => $"{PlainType(p.ParameterType)} {p.Name}"))})";
            Paragraph(text, typeof(Attribute).IsAssignableFrom(type) ? $"`[{call}]`" : $"`new {call}`");
        }

        var sources = creators.Where(creator => creator.Name == "op_Implicit").Select(c => Markdown.TypeOf(c.GetParameters()[0].ParameterType, page)).ToArray();
        if (sources.Length > 0)
        {
            Paragraph(text, $"Made from: {string.Join(", ", sources)}.");
        }
    }

    private static void Methods(StringBuilder text, IReadOnlyList<MethodInfo> methods, string page)
    {
        if (methods.Count == 0)
        {
            return;
        }

        var rows = new StringBuilder("| method | what it does |\n|---|---|\n");
        foreach (var method in methods)
        {
            var parameters = method.GetParameters().Select(p => $"{PlainType(p.ParameterType)} {p.Name}{(p.HasDefaultValue ? " = " + (p.DefaultValue ?? "null") : "")}");
            var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(a => a.Name))}>" : "";
            var summary = Markdown.Of(Documentation.Of(method)?.Element("summary"), page);
            rows.Append($"| `{method.Name}{generic}({string.Join(", ", parameters)})` | {Markdown.Cell(summary)} |\n");
        }

        Paragraph(text, rows.ToString().TrimEnd('\n'));
    }

    private static string Members(Type type, string page)
    {
        var rows = new StringBuilder("| member | in the API | what it is |\n|---|---|---|\n");
        foreach (var member in type.GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            var value = member.GetCustomAttribute<KubernetesValueAttribute>()?.Value ?? member.Name;
            rows.Append($"| `{member.Name}` | `{value}` | {Markdown.Cell(Markdown.Of(Documentation.Of(member)?.Element("summary"), page))} |\n");
        }

        return rows.Append('\n').ToString();
    }

    /// <summary>What is called on an object: links between workloads and the like.</summary>
    private static IEnumerable<MethodInfo> InstanceMethods(Type type) => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(method => !method.IsSpecialName && Documentation.Of(method) is not null);

    private static IEnumerable<Type> Ancestors(Type? type)
    {
        for (; type is not null && Areas.PageOf(type) is not null; type = type.BaseType)
        {
            yield return type;
        }
    }

    private static string PlainType(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        var arguments = plain.IsGenericType ? $"<{string.Join(", ", plain.GetGenericArguments().Select(PlainType))}>" : "";
        return plain switch
        {
            _ when plain == typeof(string) => "string",
            _ when plain == typeof(int) => "int",
            _ when plain == typeof(long) => "long",
            _ when plain == typeof(bool) => "bool",
            _ when plain == typeof(double) => "double",
            _ => plain.Name.Split('`')[0] + arguments,
        };
    }

    private static void Paragraph(StringBuilder text, string paragraph)
    {
        if (paragraph.Length > 0)
        {
            text.Append(paragraph).Append("\n\n");
        }
    }
}
