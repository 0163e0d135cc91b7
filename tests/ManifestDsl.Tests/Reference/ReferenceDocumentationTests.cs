using System.Text;
using ManifestDsl.Engine.Tests.Policy.Documentation;

namespace ManifestDsl.Tests.Reference;

/// <summary>docs/reference is what the types, their attributes and their XML documentation say. With MANIFESTDSL_UPDATE=1 the tests write it.</summary>
public class ReferenceDocumentationTests
{
    private const string Generated = "<!-- Generated from the types of src/ManifestDsl. To change it, change their documentation. -->\n\n";

    public static TheoryData<string> Names => [.. Areas.All.Select(area => area.Key).Order(StringComparer.Ordinal)];

    private static string Folder => Repository.PathOf("docs", "reference");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_is_what_the_types_say(string area)
    {
        var page = Areas.FileOf(area);
        var text = new StringBuilder($"# {Areas.TitleOf(area)}\n\n{Generated}[All types](README.md)\n\n");
        foreach (var type in Areas.All[area])
        {
            text.Append(TypeSection.Of(type, page));
        }

        Repository.Verify(Path.Combine(Folder, page), text.ToString().TrimEnd('\n') + "\n");
    }

    [Fact]
    public void The_index_lists_every_type()
    {
        var text = new StringBuilder($"""
            # Reference

            {Generated}Every type that you write, with what each property is in the Kubernetes API and what holds when you leave it out. *(pod)* at an API field: it is one of
            the pod template, wherever the kind keeps it. What a type lacks goes into its `Overrides`.


            """.ReplaceLineEndings("\n"));
        foreach (var area in Areas.All.OrderBy(area => area.Key, StringComparer.Ordinal))
        {
            text.Append($"## [{Areas.TitleOf(area.Key)}]({Areas.FileOf(area.Key)})\n\n| type | what it is |\n|---|---|\n");
            foreach (var type in area)
            {
                var summary = Markdown.Of(Documentation.Of(type)?.Element("summary"), "README.md");
                text.Append($"| {Markdown.Link(type, "README.md")} | {Markdown.Cell(summary)} |\n");
            }

            text.Append('\n');
        }

        Repository.Verify(Path.Combine(Folder, "README.md"), text.ToString().TrimEnd('\n') + "\n");
    }

    [Fact]
    public void No_page_is_about_an_area_that_does_not_exist() => Assert.Equal(
        Areas.All.Select(area => Areas.FileOf(area.Key)).Append("README.md").Order(StringComparer.Ordinal),
        Directory.GetFiles(Folder, "*.md").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));
}
