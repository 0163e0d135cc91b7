using ManifestDsl.Engine.Hardening;
using ManifestDsl.Engine.Scanning;
using ManifestDsl.Engine.Tests.Policy;
using ManifestDsl.Engine.Yaml;

namespace ManifestDsl.Engine.Tests.Yaml;

/// <summary>From lines of a document back to the tree.</summary>
public class YamlLinesTests
{
    private const string Text = """
        kind: Pod
        metadata:
          name: a
          labels: {}
        spec:
          containers:
          - name: web
            args:
            - |-
              one
              two
            image: x
          - name: log
          volumes: []

        """;

    [Theory]
    [InlineData(1, 1, "kind")]
    [InlineData(2, 2, "metadata")]
    [InlineData(2, 4, "metadata")]
    [InlineData(3, 3, "metadata.name")]
    [InlineData(4, 4, "metadata.labels")]
    [InlineData(5, 5, "spec")]
    [InlineData(6, 6, "spec.containers")]
    [InlineData(7, 7, "spec.containers.0.name")]
    [InlineData(7, 12, "spec.containers.0")]
    [InlineData(8, 8, "spec.containers.0.args")]
    [InlineData(9, 9, "spec.containers.0.args.0")]
    [InlineData(10, 11, "spec.containers.0.args.0")]
    [InlineData(12, 12, "spec.containers.0.image")]
    [InlineData(13, 13, "spec.containers.1.name")]
    [InlineData(7, 13, "spec.containers")]
    [InlineData(14, 14, "spec.volumes")]
    [InlineData(1, 14, "")]
    [InlineData(0, 0, "")]
    [InlineData(15, 15, "")]
    [InlineData(99, 3, "")]
    [InlineData(-1, int.MaxValue, "")]
    public void The_innermost_node_has_all_of_the_lines(int first, int last, string path) => Assert.Equal(path, string.Join('.', new YamlLines(Text).PathOf(first, last)));

    [Fact]
    public void Lines_are_counted_as_people_count_them()
    {
        var lines = new YamlLines(Text.ReplaceLineEndings("\n"));
        Assert.Equal(14, lines.Count);
        Assert.Equal("kind: Pod", lines.TextOf(1));
        Assert.Equal("  volumes: []", lines.TextOf(14));
        Assert.Null(lines.TextOf(0));
        Assert.Null(lines.TextOf(15));
        Assert.Equal("a", new YamlLines("a").TextOf(1));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a: [")]
    [InlineData("a: 1\n---\nb: 2\n")]
    public void Of_what_is_no_document_nothing_is_known(string text) => Assert.Empty(new YamlLines(text).PathOf(1, 1));

    [Fact]
    public void Every_line_that_the_writer_writes_leads_to_a_node()
    {
        var root = Hardener.Harden(SamplePod.Bare.As()).Root;
        var lines = new YamlLines(YamlWriter.Write(root));
        for (var line = 1; line <= lines.Count; line++)
        {
            var path = lines.PathOf(line, line);
            Assert.NotEmpty(path);
            Assert.Contains(path[^1].All(char.IsDigit) ? "-" : path[^1] + ":", lines.TextOf(line)!, StringComparison.Ordinal);
            Assert.NotNull(ScannedPlace.Find(root, lines, line, line).Node);
        }
    }
}
