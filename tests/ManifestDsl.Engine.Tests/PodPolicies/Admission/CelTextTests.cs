using System.Text.Json.Nodes;
using ManifestDsl.Engine.PodPolicies.Admission;
using ManifestDsl.Engine.Tests.Policy;

namespace ManifestDsl.Engine.Tests.PodPolicies.Admission;

/// <summary>A literal means the text that it was made of, by an independent CEL engine.</summary>
public class CelTextTests
{
    private static readonly string[] Texts =
    [
        "", "plain", "it's", "\"double\"", "back\\slash", "\\", "\\'", "\\n", "a\nb", "a\r\nb", "\t", "\0", "\u0007", "\u007f", "\u0085", "\u2028\u2029", "\ufeff", "ü ñ 漢字",
        "\U0001F600", "{{x}}", "${x}", "'''", "\"\"\"", "' + object.metadata.name + '", "') || true || ('", "r'raw'", "\\u0041", "\\x41", "a//b", "#", "%s", "`",
    ];

    [Fact]
    public void Texts_come_back_as_they_were() => Assert.Equal(Texts, Evaluate(Texts.Select(CelText.Literal)));

    [Fact]
    public void Half_a_character_becomes_the_replacement_character() => Assert.Equal(
        ["a\ufffdb", "\ufffd", "\ufffd\U0001F600"],
        Evaluate(new[] { "a\ud83db", "\ude00", "\ude00\U0001F600" }.Select(CelText.Literal)));

    [Fact]
    public void A_pattern_matches_just_its_text()
    {
        string[] tricky = [.. Texts.Where(static text => text.Length > 0), "a.b*c+d?(e)[f]{1}^g$|h", ".*", "[a-z]", "\\d", "ghcr.io/acme"];
        Assert.All(Evaluate(tricky.Select(static text => $"string({CelText.Literal(text)}.matches({CelText.Literal("^" + CelText.Pattern(text) + "$")}))")), static result => Assert.Equal("true", result));
        Assert.All(
            Evaluate(new[] { "a.b", "a*", "a?", "(a)", "[a]", "a|b", "\\d" }.Select(static text => $"string(['axb', 'aaa', 'a', '', '5', 'b', 'd'].exists(t, t.matches({CelText.Literal("^" + CelText.Pattern(text) + "$")})))")),
            static result => Assert.Equal("false", result));
    }

    [Theory]
    [InlineData("a\nb\tc\u0085d\u2028e", "a b c d e")]
    [InlineData("plain", "plain")]
    public void A_message_is_one_line(string text, string line) => Assert.Equal(line, CelText.OneLine(text));

    [Fact]
    public void Lists_and_numbers_are_written_as_CEL_has_them()
    {
        Assert.Equal("['a', 'it\\'s']", CelText.List(["a", "it's"]));
        Assert.Equal("[]", CelText.List([]));
        Assert.Equal("9223372036854775807", CelText.Number(long.MaxValue));
    }

    /// <summary>What expressions for texts give: as messages of validations that never hold.</summary>
    private static IEnumerable<string> Evaluate(IEnumerable<string> expressions)
    {
        var spec = new JsonObject
        {
            ["validations"] = new JsonArray([.. expressions.Select(static expression => new JsonObject { ["expression"] = "false", ["messageExpression"] = expression })]),
        };
        var result = CelEngine.Evaluate([(spec, [0])], [AdmissionRequest.Create(SamplePod.Bare.As("Pod"))]).Results[0][0]!;
        Assert.Empty(result.Errors);
        return result.Failed.OrderBy(static failed => failed.Key).Select(static failed => failed.Value);
    }
}
