using System.Text.RegularExpressions;
using ManifestDsl.Engine.Tests.Policy.Documentation;

namespace ManifestDsl.Tests.Reference;

/// <summary>The pages of the reference: one for each folder of the package's sources.</summary>
internal static class Areas
{
    /// <summary>The page of what is not in a folder of its own: the attributes and what all objects have in common.</summary>
    private const string Declarations = "Declarations";

    private static readonly Dictionary<string, string> Sources = Directory.GetFiles(Repository.PathOf("src", "ManifestDsl"), "*.cs", SearchOption.AllDirectories)
        .Where(path => !Regex.IsMatch(path, @"[\\/](bin|obj)[\\/]"))
        .ToDictionary(path => path, File.ReadAllText);

    /// <summary>The types that the reference describes, by area.</summary>
    public static readonly ILookup<string, Type> All = Surface.Public
        .Where(type => !type.IsNested && type.Name is var name && !(name.StartsWith("Generated", StringComparison.Ordinal) || name.StartsWith("Kubernetes", StringComparison.Ordinal) || name == nameof(PodFieldAttribute)))
        .OrderBy(Rank).ThenBy(type => type.Name, StringComparer.Ordinal)
        .ToLookup(AreaOf);

    private static readonly Dictionary<Type, string> Pages = All.SelectMany(area => area, (area, type) => (area.Key, type)).ToDictionary(pair => pair.type, pair => FileOf(pair.Key));

    /// <summary>The heading of an area's page: <c>Custom resources</c> for the folder CustomResources.</summary>
    public static string TitleOf(string area) => Regex.Replace(area, "(?<=[a-z])[A-Z]", match => " " + match.Value.ToLowerInvariant());

    public static string FileOf(string area) => TitleOf(area).ToLowerInvariant().Replace(' ', '-') + ".md";

    /// <summary>The file of the page that describes a type; null for a type that none does.</summary>
    public static string? PageOf(Type type) => Pages.GetValueOrDefault(type);

    private static string AreaOf(Type type)
    {
        var declares = new Regex($@"\b(record|enum|class|interface|struct)\s+{type.Name}\b");
        var file = Sources.Keys.FirstOrDefault(path => Path.GetFileNameWithoutExtension(path) == type.Name) ?? Sources.First(source => declares.IsMatch(source.Value)).Key;
        var folder = Path.GetRelativePath(Repository.PathOf("src", "ManifestDsl"), Path.GetDirectoryName(file)!).Replace('\\', '/').Split('/')[0];
        return folder is "." or "Attributes" ? Declarations : folder;
    }

    /// <summary>Objects first, then what they have in common, their parts, and last the values of fields.</summary>
    private static int Rank(Type type) => type switch
    {
        _ when type.IsSubclassOf(typeof(NamedObject)) && !type.IsAbstract => 0,
        _ when typeof(NamedObject).IsAssignableFrom(type) => 1,
        { IsEnum: true } => 4,
        _ when type.Name.EndsWith("Reference", StringComparison.Ordinal) => 3,
        _ => 2,
    };
}
