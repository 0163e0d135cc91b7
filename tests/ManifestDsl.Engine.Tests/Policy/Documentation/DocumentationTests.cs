using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Policy.Documentation;

/// <summary>
/// The generated parts of docs/rules and of the analyzer's release file are what the catalog says. With MANIFESTDSL_UPDATE=1 the tests write them; a page
/// that does not exist is made, and fails until somebody has written its text.
/// </summary>
public class DocumentationTests
{
    public static TheoryData<string> Ids => [.. RuleCatalog.Metadata.Select(rule => rule.Id)];

    private static string Folder => Repository.PathOf("docs", "rules");

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_diagnostic_has_a_page_that_agrees_with_the_catalog(string id)
    {
        var rule = RuleCatalog.Metadata.Single(candidate => candidate.Id == id);
        var path = Path.Combine(Folder, id + ".md");
        Repository.Verify(path, RulePage.Of(rule, Repository.Read(path)));

        var sections = RulePage.SectionsOf(Repository.Read(path));
        Assert.Equal(RulePage.Sections, sections.Select(section => section.Heading));
        Assert.All(sections, section => Assert.False(
            section.Content.Length == 0 || section.Content.Contains(RulePage.Unwritten, StringComparison.Ordinal),
            $"docs/rules/{id}.md: write the section '{section.Heading}'."));
        Assert.EndsWith($"/docs/rules/{id}.md", rule.HelpLink, StringComparison.Ordinal);
    }

    [Fact]
    public void The_index_lists_every_diagnostic_in_order()
    {
        var path = Path.Combine(Folder, "README.md");
        Repository.Verify(path, RuleIndex.Of(Repository.Read(path)));
    }

    [Fact]
    public void The_release_file_lists_every_diagnostic_in_order()
    {
        var path = ReleaseFile("Unshipped");
        Repository.Verify(path, RuleIndex.ReleasesOf(Repository.Read(path), Repository.Read(ReleaseFile("Shipped"))));
    }

    [Fact]
    public void The_cross_reference_page_is_what_the_catalog_and_the_rows_say() =>
        Repository.Verify(Path.Combine(Folder, "cross-reference.md"), CrossReferenceTable.Page());

    [Fact]
    public void Every_row_of_the_other_tools_has_a_rule_or_an_answer()
    {
        Assert.Empty(CrossReferenceTable.Unanswered);
        Assert.Empty(CrossReferenceTable.Superfluous);
    }

    [Fact]
    public void No_page_is_about_a_diagnostic_that_does_not_exist()
    {
        var pages = Directory.GetFiles(Folder, "MDSL*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);
        Assert.Empty(pages.Except(RuleCatalog.Metadata.Select(rule => rule.Id)));
    }

    private static string ReleaseFile(string name) => Repository.PathOf("analyzers", "ManifestDsl.Analyzers", $"AnalyzerReleases.{name}.md");
}
