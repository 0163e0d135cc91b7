using CsCheck;
using k8s;
using k8s.Models;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Yaml;
using static ManifestDsl.Engine.Tests.Yaml.Trees;

namespace ManifestDsl.Engine.Tests.Yaml;

/// <summary>Random texts, rich in what YAML is sensitive to.</summary>
public class YamlWriterPropertyTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Pieces("\n \t\r-?:,[]{}#&*!|>'\"%@`\\ab\u0085\u00A0\u2028\u2029\uFEFF\0\u0007\u007F\uD83D\uDE00\uFFFF"),
        Pieces("\n\n ab\t#:-"),
        Pieces("0123456789+-._eExXobBaAfF:TtZz ,"),
        Pieces("nNoOyYeEsStTrRuUlLfFaA~=<."),
        Gen.Char.Array[0, 12].Select(characters => new string(characters)),
        Gen.Select(AnyOf(YamlTraps.All), AnyOf(YamlTraps.All), (a, b) => a + b));

    [Fact]
    public void Every_text_reads_back()
    {
        Texts.Sample(
            text =>
            {
                var expected = Expected(text);
                var yaml = YamlWriter.Write(ConfigMap(text));
                var scalars = SpecReader.Texts(yaml);
                Assert.Equal([expected, expected, expected], [scalars[9], scalars[13], scalars[17]]);
                Assert.Equal(20, scalars.Count);
                Assert.DoesNotContain("\r", yaml, StringComparison.Ordinal);
                Assert.DoesNotContain("\uFEFF", yaml, StringComparison.Ordinal);
                Assert.EndsWith("\n", yaml, StringComparison.Ordinal);
                var tree = ConfigMap(expected);
                Assert.Equal(tree, YamlReader.Read(yaml, null).Documents.Single(), ManifestNodeComparer.ByValue!);
                Assert.Equal(tree, YamlReader.Read(yaml, null, YamlSchema.Core12).Documents.Single(), ManifestNodeComparer.ByValue!);
            },
            iter: 20_000);
    }

    [Fact]
    public void Every_text_reads_back_with_the_Kubernetes_client()
    {
        // The client takes a merge key for one in quotes too.
        Texts.Where(text => text != "<<").Sample(
            text =>
            {
                var map = KubernetesYaml.Deserialize<V1ConfigMap>(YamlWriter.Write(ConfigMap(text)));
                Assert.Equal(Expected(text), map.Data["value"]);
                Assert.Equal(Expected(text), map.Metadata.Labels["label"]);
            },
            iter: 5_000);
    }

    [Fact]
    public void Every_key_reads_back()
    {
        Gen.Select(Texts, Gen.Int[1, 300]).Sample(
            (text, times) =>
            {
                var key = string.Concat(Enumerable.Repeat(Expected(text), times));
                var tree = Map(("data", Map((key, Text("a")), ("last", Map(("b", List(Text(key))))))));
                var result = YamlReader.Read(YamlWriter.Write(tree), null);
                Assert.Null(result.Error);
                Assert.Equal(tree, result.Documents.Single(), ManifestNodeComparer.ByValue!);
            },
            iter: 5_000);
    }

    // Half of a surrogate pair is no character: it becomes U+FFFD, as in UTF-8.
    private static string Expected(string text) =>
        System.Text.Encoding.Unicode.GetString(System.Text.Encoding.Unicode.GetBytes(text));

    private static Gen<T> AnyOf<T>(IReadOnlyList<T> values) => Gen.Int[0, values.Count - 1].Select(i => values[i]);

    private static Gen<string> Pieces(string alphabet) =>
        AnyOf(alphabet.ToCharArray()).Array[0, 10].Select(characters => new string(characters));
}
