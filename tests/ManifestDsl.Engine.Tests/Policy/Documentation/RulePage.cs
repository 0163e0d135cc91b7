using System.Text;
using ManifestDsl.Engine.Dockerfiles.Rules;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Policy.Documentation;

/// <summary>
/// A page docs/rules/MDSLnnnn.md. Its title, its head table and, for a rule that other tools have, its last section are generated; what people
/// wrote in between stays.
/// </summary>
internal static class RulePage
{
    /// <summary>Stands where somebody has to write.</summary>
    public const string Unwritten = "**Not written yet.**";

    public static readonly string[] Sections = ["What", "Why", "How to fix", "How to suppress", "In other tools"];

    /// <summary>The page as it should be.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="present">The page as it is; empty when there is none.</param>
    public static string Of(RuleMetadata rule, string present)
    {
        var written = SectionsOf(present);
        var text = new StringBuilder($"# {rule.Id}: {rule.Title}\n\n{Head(rule)}");
        foreach (var (heading, content) in written)
        {
            var body = heading == "In other tools" && OtherTools.Of(rule) is { } table ? table : content;
            text.Append($"\n## {heading}\n\n{body}\n");
        }

        foreach (var heading in Sections.Where(heading => !written.Any(section => section.Heading == heading)))
        {
            text.Append($"\n## {heading}\n\n{Template(heading, rule)}\n");
        }

        return text.ToString();
    }

    /// <summary>The sections of a page: heading and content without the empty lines around it.</summary>
    public static List<(string Heading, string Content)> SectionsOf(string page)
    {
        var sections = new List<(string Heading, string Content)>();
        foreach (var part in page.Split("\n## ").Skip(1))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            sections.Add(end < 0 ? (part.Trim(), "") : (part[..end].Trim(), part[end..].Trim('\n')));
        }

        return sections;
    }

    private static string Head(RuleMetadata rule) => $"""
        | Category | Severity | Preset | On by default | Code fix |
        |---|---|---|---|---|
        | {rule.Category} | {rule.Severity} | {PresetOf(rule)} | {(rule.IsEnabledByDefault ? "yes" : "no")} | {CodeFixKinds.Of(rule.Id)} |

        """;

    /// <summary>Presets are about policy: what is wrong with a declaration or refused by the API server is in all of them.</summary>
    private static string PresetOf(RuleMetadata rule) =>
        rule.Category is RuleCategories.Declaration or RuleCategories.ApiValidity && rule.IsEnabledByDefault ? "all" : rule.Preset.ToString();

    private static string Template(string heading, RuleMetadata rule) => heading switch
    {
        "In other tools" => OtherTools.Of(rule) ?? "No other tool has this rule.",
        "How to suppress" when DockerfileRules.All.Any(candidate => candidate.Metadata.Id == rule.Id) => $"""
            On the next instruction of the Dockerfile, with a comment:

            ```dockerfile
            # manifestdsl ignore={rule.Id}
            ```

            With a reason, an owner and a last day, at a declaration that uses the image ([waivers](../waivers.md)): `[Waive("{rule.Id}", "…")]`. In the whole project, `<NoWarn>$(NoWarn);{rule.Id}</NoWarn>` or a `.globalconfig`:

            ```ini
            is_global = true
            dotnet_diagnostic.{rule.Id}.severity = none
            ```

            Sections of an `.editorconfig` do not reach Dockerfiles: the compiler reads severities from them for C# files only.
            """,
        "How to suppress" => $"""
            On one declaration:

            ```csharp
            #pragma warning disable {rule.Id}
                public static Deployment Legacy => new("legacy") {"{ … }"};
            #pragma warning restore {rule.Id}
            ```

            In a whole folder or project, in `.editorconfig`:

            ```ini
            [*.cs]
            dotnet_diagnostic.{rule.Id}.severity = none
            ```
            """,
        _ => Unwritten,
    };
}
