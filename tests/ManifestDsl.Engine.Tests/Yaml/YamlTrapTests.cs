using k8s;
using k8s.Models;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Yaml;
using YamlDotNet.Core;
using static ManifestDsl.Engine.Tests.Yaml.Trees;

namespace ManifestDsl.Engine.Tests.Yaml;

/// <summary>Every trap, as a label value and as a ConfigMap value, reads back as the same text.</summary>
public class YamlTrapTests
{
    public static TheoryData<int> Traps => [.. Enumerable.Range(0, YamlTraps.All.Count)];

    [Fact]
    public void List_is_long_and_without_duplicates()
    {
        Assert.True(YamlTraps.All.Count >= 150, $"{YamlTraps.All.Count}");
        Assert.Equal(YamlTraps.All.Count, YamlTraps.All.Distinct(StringComparer.Ordinal).Count());
    }

    // By index: a test runner cannot print all of the texts.
    [Theory]
    [MemberData(nameof(Traps))]
    public void Reads_back_by_the_specifications(int index)
    {
        var text = YamlTraps.All[index];
        string[] expected =
        [
            "apiVersion", "v1", "kind", "ConfigMap", "metadata", "name", "settings",
            "labels", "label", text, "last", "end", "finalizers", text, "end",
            "data", "value", text, "last", "end",
        ];
        Assert.Equal(expected, SpecReader.Texts(YamlWriter.Write(ConfigMap(text))));
    }

    [Theory]
    [MemberData(nameof(Traps))]
    public void Reads_back_with_our_reader(int index)
    {
        var tree = ConfigMap(YamlTraps.All[index]);
        var yaml = YamlWriter.Write(tree);
        foreach (var schema in new[] { YamlSchema.Kubernetes, YamlSchema.Core12 })
        {
            var result = YamlReader.Read(yaml, null, schema);
            Assert.Null(result.Error);
            Assert.Equal(tree, Assert.Single(result.Documents), ManifestNodeComparer.ByValue!);
        }
    }

    [Theory]
    [MemberData(nameof(Traps))]
    public void Reads_back_with_the_Kubernetes_client(int index)
    {
        var text = YamlTraps.All[index];
        if (text == "<<")
        {
            // The client takes a merge key for one in quotes too, and wherever it stands.
            Assert.Throws<SemanticErrorException>(() => KubernetesYaml.Deserialize<V1ConfigMap>("data: { value: '<<' }"));
            return;
        }

        var map = KubernetesYaml.Deserialize<V1ConfigMap>(YamlWriter.Write(ConfigMap(text)));
        Assert.Equal(text, map.Data["value"]);
        Assert.Equal(text, map.Metadata.Labels["label"]);
        Assert.Equal([text, "end"], map.Metadata.Finalizers);
    }

    [Theory]
    [MemberData(nameof(Traps))]
    public void Reads_back_as_a_key(int index)
    {
        var text = YamlTraps.All[index];
        var tree = Map(("data", Map((text, Text("a")), ("last", Text("b")))));
        var yaml = YamlWriter.Write(tree);
        Assert.Equal(["data", text, "a", "last", "b"], SpecReader.Texts(yaml));
        Assert.Equal(tree, Assert.Single(YamlReader.Read(yaml, null).Documents), ManifestNodeComparer.ByValue!);
    }

    // Proves that the readers can tell: written plain, these are no texts.
    [Fact]
    public void Readers_see_the_traps()
    {
        Assert.All(YamlTraps.Words.Where(w => w is not ("=" or "<<") && char.ToUpperInvariant(w.FirstOrDefault('~')) == w.FirstOrDefault('~')
            && w.Skip(1).All(char.IsUpper)), w => Assert.False(SpecReader.IsText11(w), w));
        foreach (var text in new[] { "yes", "1.0", "0x1F", "017", "1_000", "12:30:00", "2001-01-01", "=", "<<", "~", "2.0.13", ".NaN", "0b1" })
        {
            Assert.False(SpecReader.IsText11(text), text);
        }

        foreach (var text in new[] { "1e3", "0o17", "true", "", ".inf", "1.", "017" })
        {
            Assert.False(SpecReader.IsText12(text), text);
        }
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("ironcore864/k8s-security-demo:2.0.13")]
    [InlineData("100m")]
    [InlineData("64Mi")]
    [InlineData("--leader-elect=true")]
    [InlineData("-Xmx512m")]
    [InlineData("/bin/sh")]
    [InlineData("app.kubernetes.io/name")]
    [InlineData("rbac.authorization.k8s.io/v1")]
    [InlineData("10.0.0.0/8")]
    [InlineData("1.27-alpine")]
    [InlineData("a, b [c] {d} #")]
    [InlineData("日本語")]
    public void Harmless_texts_stay_plain_but_for_their_comment_signs(string text)
    {
        var expected = text.Contains(" #", StringComparison.Ordinal) ? $"\"{text}\"" : text;
        Assert.Equal($"a: {expected}\n", YamlWriter.Write(Map(("a", Text(text)))));
    }
}
