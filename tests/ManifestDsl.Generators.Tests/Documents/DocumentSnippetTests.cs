using ManifestDsl.Generators.Tests.Testing;
using ManifestDsl.Testing;

namespace ManifestDsl.Generators.Tests.Documents;

/// <summary>The C# of the pages for users is compiled and evaluated, and becomes the YAML that stands below it.</summary>
public class DocumentSnippetTests
{
    private static readonly string[] Pages = ["tutorial.md", "recipes.md", "migration.md"];

    /// <summary>What the pages say that the project hands over.</summary>
    private static readonly InputSet Inputs = new InputSet()
        .Property("ImageTag", "1.4.2")
        .TextFile("nginx.conf", "server_tokens off;\n")
        .TextFile("app.json", "{ \"theme\": \"dark\" }\n");

    public static TheoryData<string, int> Snippets()
    {
        var data = new TheoryData<string, int>();
        foreach (var page in Pages)
        {
            foreach (var snippet in Read(page).Snippets)
            {
                data.Add(page, snippet.Line);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public Task A_snippet_compiles_has_no_findings_and_becomes_its_yaml(string page, int line)
    {
        var document = Read(page);
        return document.VerifyAsync(document.Snippets.Single(snippet => snippet.Line == line));
    }

    [Theory]
    [InlineData("recipes.md", 20)]
    [InlineData("migration.md", 4)]
    public void Pages_say_what_becomes_of_their_code(string page, int least) =>
        Assert.True(Read(page).Snippets.Sum(snippet => snippet.Yaml.Count) >= least, $"docs/{page} shows little YAML");

    private static DocumentPage Read(string page) => new(File.ReadAllText(Path.Combine(TestFiles.Repository, "docs", page)), Inputs);
}
