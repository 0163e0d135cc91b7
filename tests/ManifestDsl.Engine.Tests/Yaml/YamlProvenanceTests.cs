using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Yaml;

namespace ManifestDsl.Engine.Tests.Yaml;

/// <summary>The provenance of a node is the text that wrote it.</summary>
public class YamlProvenanceTests
{
    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\n", "\uFEFF")]
    [InlineData("\n", "# 😀 first\n---\n")]
    public void Spans_are_those_of_the_file(string lineBreak, string before)
    {
        string[] lines =
        [
            "metadata:", "  name: 'hello'  # comment", "  labels: { a: b, c: [1, 2] }", "data:", "  # comment",
            "  text: |", "    one", "    two", "", "  emoji: 😀", "  none:", "list:", "- 1", "- x: y", "", "# end", "",
        ];
        var yaml = before + string.Join(lineBreak, lines);
        var root = (MapNode)YamlReader.Read(yaml, "dir/a.yaml").Documents.Single();

        Assert.Equal("'hello'", TextOf(root.Find("metadata", "name")));
        Assert.Equal("{ a: b, c: [1, 2] }", TextOf(root.Find("metadata", "labels")));
        Assert.Equal("b", TextOf(root.Find("metadata", "labels", "a")));
        Assert.Equal("[1, 2]", TextOf(root.Find("metadata", "labels", "c")));
        Assert.Equal("name: 'hello'  # comment" + lineBreak + "  labels: { a: b, c: [1, 2] }", TextOf(root["metadata"]));
        Assert.StartsWith("|" + lineBreak + "    one", TextOf(root.Find("data", "text")), StringComparison.Ordinal);
        Assert.Equal("😀", TextOf(root.Find("data", "emoji")));
        Assert.Equal("", TextOf(root.Find("data", "none")));
        Assert.EndsWith("none", TextOf(root["data"]).TrimEnd(':'), StringComparison.Ordinal);
        Assert.Equal("- 1" + lineBreak + "- x: y", TextOf(root["list"]));
        Assert.Equal("x: y", TextOf(root.List("list")!.Items[1]));
        Assert.Equal("list", Slice(root.Entries[2].KeyProvenance));
        Assert.StartsWith("metadata", TextOf(root), StringComparison.Ordinal);
        Assert.EndsWith("x: y", TextOf(root), StringComparison.Ordinal);

        string TextOf(ManifestNode? node) => Slice(Assert.IsAssignableFrom<ManifestNode>(node).Provenance);

        string Slice(Provenance place)
        {
            Assert.Equal("dir/a.yaml", place.File);
            return yaml.Substring(place.Start, place.Length);
        }
    }

    [Fact]
    public void Alias_is_the_way_to_its_anchor()
    {
        const string Yaml = "a: &x [1]\nb: *x\n";
        var root = (MapNode)YamlReader.Read(Yaml, "a.yaml").Documents.Single();
        Assert.Null(root["a"]!.Provenance.Via);
        var place = root["b"]!.Provenance;
        Assert.Equal("&x [1]", Yaml.Substring(place.Start, place.Length));
        Assert.Equal(new Provenance("a.yaml", Yaml.IndexOf("*x", StringComparison.Ordinal), 2), place.Via);
        Assert.Same(root.List("a")!.Items[0], root.List("b")!.Items[0]);
    }
}
