using System.Text.RegularExpressions;

namespace ManifestDsl.ApiFacts.Packages;

/// <summary>A field of a model of an npm package.</summary>
/// <param name="IsRequired">True when the field may not be left out.</param>
/// <param name="Allowed">The values that the field, or each item of it, may have; empty for any.</param>
/// <param name="Model">The file of the model that the field, its items or its values are; null for none.</param>
public sealed record TypeScriptField(bool IsRequired, IReadOnlyList<string> Allowed, string? Model);

/// <summary>The fields of a model of the npm packages kubernetes-models and @kubernetes/client-node, read from its TypeScript declarations.</summary>
public static partial class TypeScriptModel
{
    /// <summary>Reads the declaration file of a model.</summary>
    /// <param name="file">The file.</param>
    /// <param name="apimachinery">The folder of the package that the models refer to as <c>@kubernetes-models/apimachinery</c>.</param>
    public static IReadOnlyDictionary<string, TypeScriptField> Read(string file, string apimachinery)
    {
        var text = Comment().Replace(File.ReadAllText(file), "");
        var name = Path.GetFileName(file)[..^".d.ts".Length];
        var files = new Dictionary<string, string>(StringComparer.Ordinal) { ["I" + name] = file };
        foreach (Match import in Import().Matches(text))
        {
            files[import.Groups[1].Value] = Resolve(import.Groups[2].Value, file, apimachinery);
        }

        var fields = new Dictionary<string, TypeScriptField>(StringComparer.Ordinal);
        var body = Regex.Match(text, $@"export (?:interface I|declare class ){name}\b[^{{]*\{{(.*?)\n\}}", RegexOptions.Singleline).Groups[1].Value;
        foreach (Match field in Field().Matches(body))
        {
            var type = field.Groups[3].Value;
            var model = Name().Matches(type).Select(match => files.GetValueOrDefault(match.Value)).FirstOrDefault(found => found is not null);
            var allowed = Literals().IsMatch(type) ? Literal().Matches(type).Select(match => match.Groups[1].Value).ToList() : [];
            fields[field.Groups[1].Value] = new TypeScriptField(field.Groups[2].Value.Length == 0, allowed, model);
        }

        return fields;
    }

    private static string Resolve(string import, string file, string apimachinery)
    {
        const string Shared = "@kubernetes-models/apimachinery/";
        return import.StartsWith(Shared, StringComparison.Ordinal)
            ? Path.Combine(apimachinery, import[Shared.Length..]) + ".d.ts"
            : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, import[..^".js".Length])) + ".d.ts";
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"import \{ (\w+) \} from ""([^""]+)"";")]
    private static partial Regex Import();

    [GeneratedRegex(@"^    [""']([^""']+)[""'](\??): (.*?);(?=\n    (?:[""']|static )|\s*\z|\n\s*\n)", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Field();

    [GeneratedRegex(@"\bI[A-Z]\w+")]
    private static partial Regex Name();

    /// <summary>Nothing but values: alone, in a list, or in a map.</summary>
    [GeneratedRegex(@"\A(?:Array<|\{\s*\[key: string\]:)?(?:[\s|]*""[^""]*"")+[\s;>\}]*\z")]
    private static partial Regex Literals();

    [GeneratedRegex(@"""([^""]*)""")]
    private static partial Regex Literal();
}
