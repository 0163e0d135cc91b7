using CsCheck;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Yaml;
using static ManifestDsl.Engine.Tests.Yaml.Trees;

namespace ManifestDsl.Engine.Tests.Yaml;

public class YamlReaderTests
{
    [Fact]
    public void Reads_all_documents_but_empty_ones()
    {
        var documents = YamlReader.Read("---\na: 1\n---\n# nothing\n---\n- b\n...\n---\nc\n---\n~\n", null).Documents;
        Assert.Equal(4, documents.Length);
        Assert.Equal(Map(("a", Number(1))), documents[0], ManifestNodeComparer.ByValue!);
        Assert.Equal(List(Text("b")), documents[1], ManifestNodeComparer.ByValue!);
        Assert.Equal(Text("c"), documents[2], ManifestNodeComparer.ByValue!);
        Assert.Equal(ScalarKind.Null, Assert.IsType<ScalarNode>(documents[3]).Kind);
        Assert.Empty(YamlReader.Read("", null).Documents);
        Assert.Empty(YamlReader.Read("# only a comment\n", null).Documents);
    }

    [Theory]
    [InlineData("a: &x [1]\nb: *x\n", "a: [1]\nb: [1]\n")]
    [InlineData("a: &x 1\nb: &x 2\nc: *x\n", "a: 1\nb: 2\nc: 2\n")]
    [InlineData("&k a: *k\nb: &k c\n*k : d\n", "a: a\nb: c\nc: d\n")]
    [InlineData("x: &x { a: 1, b: 2 }\ny:\n  <<: *x\n  b: 3\n", "x: { a: 1, b: 2 }\ny: { a: 1, b: 3 }\n")]
    [InlineData("y:\n  b: 3\n  <<: { a: 1, b: 2 }\n", "y: { b: 3, a: 1 }\n")]
    [InlineData("y: { <<: [ { a: 1 }, { a: 2, b: 2 } ], c: 3 }\n", "y: { a: 1, b: 2, c: 3 }\n")]
    [InlineData("y: { <<: { <<: { a: 1 }, b: 2 } }\n", "y: { a: 1, b: 2 }\n")]
    [InlineData("y: { '<<': { a: 1 } }\n", "y: { '<<': { a: 1 } }\n")]
    public void Resolves_aliases_and_merge_keys(string yaml, string plain) =>
        Assert.Equal(YamlReader.Read(plain, null).Documents.Single(), YamlReader.Read(yaml, null).Documents.Single(), ManifestNodeComparer.ByValue!);

    [Fact]
    public void Merge_keys_are_ordinary_in_YAML_1_2() =>
        Assert.Equal(
            Map(("<<", Map(("a", Number(1))))),
            YamlReader.Read("<<: { a: 1 }", null, YamlSchema.Core12).Documents.Single(),
            ManifestNodeComparer.ByValue!);

    [Theory]
    [InlineData("a: [1\nb: 2\n", 1, 4)]
    [InlineData("a: 1\n b: 2\n", 2, 3)]
    [InlineData("a: 1\na: 2\n", 2, 1)]
    [InlineData("a:\n  yes: 1\n  true: 2\n", 3, 3)]
    [InlineData("a: *x\n", 1, 4)]
    [InlineData("a: &x [*x]\n", 1, 8)]
    [InlineData("a: 1\n---\nb: *x\n", 3, 4)]
    [InlineData("? [a]\n: b\n", 1, 3)]
    [InlineData("~: b\n", 1, 1)]
    [InlineData("a: !!binary aGk=\n", 1, 4)]
    [InlineData("a: !mine {}\n", 1, 4)]
    [InlineData("a: !!set {}\n", 1, 4)]
    [InlineData("a: !!int x\n", 1, 4)]
    [InlineData("<<: 1\n", 1, 1)]
    [InlineData("<<: [[{ a: 1 }]]\n", 1, 1)]
    [InlineData("a: \"b\n", 1, 4)]
    [InlineData("a:\n  b: 1\n\tc: 2\n", 2, 6)]
    [InlineData("%YAML 9.9\n---\na: b\n", 1, 1)]
    [InlineData("a: \"\\q\"\n", 1, 4)]
    public void Errors_have_a_message_and_a_place(string yaml, int line, int column)
    {
        var error = YamlReader.Read(yaml, "a.yaml").Error;
        Assert.NotNull(error);
        Assert.NotEmpty(error.Message);
        Assert.DoesNotContain("Line:", error.Message, StringComparison.Ordinal);
        Assert.Equal((line, column), (error.Line, error.Column));
    }

    [Fact]
    public void Documents_before_an_error_are_there()
    {
        var result = YamlReader.Read("a: 1\n---\nb: [\n", null);
        Assert.NotNull(result.Error);
        Assert.Equal(Map(("a", Number(1))), Assert.Single(result.Documents), ManifestNodeComparer.ByValue!);
    }

    [Fact]
    public void Alias_bombs_and_deep_nesting_are_errors()
    {
        var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 20).Select(i =>
            $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n"));
        Assert.Contains("100000 nodes", YamlReader.Read(bomb, null).Error?.Message, StringComparison.Ordinal);

        var merges = "a0: &a0 { k: [x, x, x, x, x, x, x, x] }\n" + string.Concat(Enumerable.Range(1, 30).Select(i =>
            $"a{i}: &a{i} {{ <<: *a{i - 1}, k{i}: *a{i - 1}, l{i}: *a{i - 1} }}\n"));
        Assert.Contains("100000 nodes", YamlReader.Read(merges, null).Error?.Message, StringComparison.Ordinal);

        var chain = "a0: &a0 [x]\n" + string.Concat(Enumerable.Range(1, 200).Select(i => $"a{i}: &a{i} [*a{i - 1}]\n"));
        Assert.Contains("128 levels", YamlReader.Read(chain, null).Error?.Message, StringComparison.Ordinal);

        Assert.Null(YamlReader.Read(new string('[', 127) + new string(']', 127), null).Error);
        Assert.Contains("128 levels", YamlReader.Read(new string('[', 100_000), null).Error?.Message, StringComparison.Ordinal);
        Assert.Contains("128 levels", YamlReader.Read(string.Concat(Enumerable.Repeat("- ", 5_000)), null).Error?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Never_throws()
    {
        const string Alphabet = "\n\n  \t-?:,[]{}#&*!|>'\"%@`\\ab01<.~\u0085\uFEFF\0\uD83D";
        var texts = Gen.Int[0, Alphabet.Length - 1].Select(i => Alphabet[i]).Array[0, 40].Select(characters => new string(characters));
        texts.Sample(text => YamlReader.Read(text, null).Error is null or { Line: > 0, Column: > 0, Message.Length: > 0 }, iter: 20_000);
    }

    [Fact]
    public void Every_beginning_of_a_manifest_is_read_or_an_error()
    {
        for (var length = 0; length < Samples.DeploymentYaml.Length; length++)
        {
            var result = YamlReader.Read(Samples.DeploymentYaml[..length], null);
            Assert.True(result.Error is not null || result.Documents.Length == (length == 0 ? 0 : 1));
        }
    }
}
