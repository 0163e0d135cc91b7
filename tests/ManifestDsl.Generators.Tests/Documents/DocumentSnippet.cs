namespace ManifestDsl.Generators.Tests.Documents;

/// <summary>A block of C# on a page of the documentation, and the YAML that the page says it becomes.</summary>
/// <param name="Line">The line of the page that the block begins on.</param>
/// <param name="Code">The C#.</param>
/// <param name="Yaml">The blocks of YAML that follow, before the next C# or heading.</param>
internal sealed record DocumentSnippet(int Line, string Code, IReadOnlyList<string> Yaml)
{
    /// <summary>True when it is a file of its own, and not members of the class that the page is about.</summary>
    public bool IsWhole => Code.Contains("[Manifests", StringComparison.Ordinal);

    /// <summary>The blocks of a page. C# after <c>csharp fragment</c> is no code of its own.</summary>
    public static IReadOnlyList<DocumentSnippet> In(string markdown)
    {
        var snippets = new List<DocumentSnippet>();
        var yaml = new List<string>();
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#'))
            {
                yaml = [];
            }
            else if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var start = i + 1;
                var end = Array.IndexOf(lines, "```", start);
                var block = string.Join('\n', lines[start..end]) + "\n";
                switch (lines[i])
                {
                    case "```csharp":
                        yaml = [];
                        snippets.Add(new(start + 1, block, yaml));
                        break;
                    case "```yaml":
                        yaml.Add(block);
                        break;
                }

                i = end;
            }
        }

        return snippets;
    }
}
