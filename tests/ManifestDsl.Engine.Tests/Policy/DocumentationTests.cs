using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Policy;

public class DocumentationTests
{
    private static readonly string[] Sections = ["What", "Why", "How to fix", "How to suppress", "In other tools"];
    private static readonly string Folder = FindFolder();

    public static TheoryData<string> Ids => [.. RuleCatalog.Metadata.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_diagnostic_has_a_page_that_agrees_with_the_catalog(string id)
    {
        var rule = RuleCatalog.Metadata.Single(candidate => candidate.Id == id);
        var lines = File.ReadAllLines(Path.Combine(Folder, id + ".md"));

        Assert.Equal($"# {id}: {rule.Title}", lines[0]);
        Assert.Contains($"| {rule.Category} | {rule.Severity} |", lines);
        Assert.Equal(Sections, lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]));
        Assert.EndsWith($"/docs/rules/{id}.md", rule.HelpLink);
    }

    [Fact]
    public void The_index_lists_every_diagnostic_in_order()
    {
        var rows = File.ReadAllLines(Path.Combine(Folder, "README.md")).Where(line => line.StartsWith("| [MDSL", StringComparison.Ordinal));
        Assert.Equal(RuleCatalog.Metadata.Select(rule => $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {rule.Category} | {rule.Severity} |"), rows);
    }

    [Fact]
    public void No_page_is_about_a_diagnostic_that_does_not_exist()
    {
        var pages = Directory.GetFiles(Folder, "MDSL*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);
        Assert.Equal(RuleCatalog.Metadata.Select(rule => rule.Id), pages);
    }

    private static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ManifestDsl.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, "docs", "rules");
    }
}
