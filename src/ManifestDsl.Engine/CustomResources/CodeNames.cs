using System.Text;

namespace ManifestDsl.Engine.CustomResources;

/// <summary>Names of the API → names of C#.</summary>
internal static class CodeNames
{
    /// <summary>Members that every record has: a property may not be called so.</summary>
    private static readonly string[] RecordMembers =
    [
        "Clone", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers", "ReferenceEquals", "ToString",
    ];

    private static readonly string[] Keywords =
    [
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default", "delegate", "do",
        "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int",
        "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected", "public",
        "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try",
        "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    ];

    /// <summary>The name with a capital at the start of each of its words: <c>$ref</c> is Ref, <c>x-y.z</c> is XYZ, <c>3scale</c> is _3scale.</summary>
    public static string Pascal(string name)
    {
        var text = new StringBuilder(name.Length);
        var startsWord = true;
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c))
            {
                startsWord = true;
                continue;
            }

            text.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = false;
        }

        return text.Length == 0 ? "Empty" : char.IsLetter(text[0]) ? text.ToString() : "_" + text;
    }

    /// <summary>The name of a property, by KubernetesClient's way out where C# has no such name: <c>ToStringProperty</c>.</summary>
    /// <param name="name">The name in the API.</param>
    /// <param name="type">The type that has the property: it may not be called as its type.</param>
    public static string Property(string name, string type)
    {
        var property = Pascal(name);
        return property == type || Array.IndexOf(RecordMembers, property) >= 0 ? property + "Property" : property;
    }

    /// <summary>One of several: Step of Steps, Policy of Policies; Item of what has no plural.</summary>
    public static string Singular(string name)
    {
        bool Ends(string end) => name.Length > end.Length + 1 && name.EndsWith(end, StringComparison.Ordinal);
        return Ends("ies") ? name.Substring(0, name.Length - 3) + "y"
            : Ends("sses") || Ends("uses") || Ends("xes") || Ends("ches") || Ends("shes") ? name.Substring(0, name.Length - 2)
            : Ends("s") && !Ends("ss") && !Ends("us") && !Ends("is") ? name.Substring(0, name.Length - 1)
            : name + "Item";
    }

    /// <summary>A namespace of which every part is an identifier.</summary>
    public static string Namespace(string name)
    {
        var parts = name.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(static part => Identifier(part.Trim())).Where(static part => part.Length > 0);
        return string.Join(".", parts) is { Length: > 0 } whole ? whole : "CustomResources";
    }

    /// <summary>A name that is not taken, with a number at its end if need be; it is taken then.</summary>
    public static string Unique(string name, HashSet<string> taken)
    {
        var unique = name;
        for (var i = 2; !taken.Add(unique); i++)
        {
            unique = name + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return unique;
    }

    /// <summary>As RootNamespace is made of the name of a project: what is no letter or digit becomes an underscore.</summary>
    private static string Identifier(string part)
    {
        var text = new StringBuilder(part.Length + 1);
        foreach (var c in part)
        {
            text.Append(char.IsLetterOrDigit(c) ? c : '_');
        }

        if (text.Length > 0 && char.IsDigit(text[0]))
        {
            text.Insert(0, '_');
        }

        var name = text.ToString();
        return Array.IndexOf(Keywords, name) >= 0 ? "@" + name : name;
    }
}
