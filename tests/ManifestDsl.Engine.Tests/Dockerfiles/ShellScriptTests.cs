using ManifestDsl.Engine.Dockerfiles.Shell;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Tests.Dockerfiles;

/// <summary>The commands of a script: words with <c>·</c> between, commands with <c> / </c>; <c>|</c> behind what is piped.</summary>
public sealed class ShellScriptTests
{
    [Theory]
    [InlineData("a b c", "a·b·c")]
    [InlineData("a && b", "a / b")]
    [InlineData("a || b", "a / b")]
    [InlineData("a; b", "a / b")]
    [InlineData("a & b", "a / b")]
    [InlineData("a | b", "a| / b")]
    [InlineData("a |& b", "a| / b")]
    [InlineData("a\nb", "a / b")]
    [InlineData("a 'b c' d", "a·b c·d")]
    [InlineData("a \"b c\" d", "a·b c·d")]
    [InlineData("a \"b 'c' \\\"d\\\"\"", "a·b 'c' \"d\"")]
    [InlineData("a b\\ c", "a·b c")]
    [InlineData("a 'b && c'", "a·b && c")]
    [InlineData("a \"b; c\"", "a·b; c")]
    [InlineData("a 2>&1", "a·2>&1")]
    [InlineData("a &>x b", "a·&>x·b")]
    [InlineData("a > x", "a·>·x")]
    [InlineData("(a && b)", "a / b")]
    [InlineData("a $(b c) d", "b·c / a·$(b c)·d")]
    [InlineData("a \"$(b c)\" d", "b·c / a·$(b c)·d")]
    [InlineData("a `b c` d", "b·c / a·`b c`·d")]
    [InlineData("a $(b $(c))", "c / b·$(c) / a·$(b $(c))")]
    [InlineData("a $(b", "b / a·$(b")]
    [InlineData("a 'b", "a·b")]
    [InlineData("a \"b", "a·b")]
    [InlineData("if a; then b; else c; fi", "a / b / c")]
    [InlineData("while ! a; do b; done", "a / b")]
    [InlineData("{ a; }", "a")]
    [InlineData("for x in 1 2; do a; done", "for·x·in·1·2 / a")]
    [InlineData("A=1 b", "b")]
    [InlineData("A=1 B=\"2 3\" c d=e", "c·d=e")]
    [InlineData("A=1", "")]
    [InlineData("a # b && c", "a")]
    [InlineData("a #b\nc", "a / c")]
    [InlineData("a b#c", "a·b#c")]
    [InlineData("", "")]
    [InlineData("&& ||", "")]
    [InlineData("a ''", "a·")]
    [InlineData("a\\", "a")]
    public void Splits(string script, string expected)
    {
        var commands = ShellScript.Commands(script, new Provenance("f", 0, script.Length), script);

        Assert.Equal(expected, string.Join(" / ", commands.Select(command => string.Join("·", command.Words.Select(word => word.Text)) + (command.IsPiped ? "|" : ""))));
    }

    [Theory]
    [InlineData("apt-get install -y x", "-y", true)]
    [InlineData("apt-get install -qy x", "-y", true)]
    [InlineData("apt-get install -yq x", "-y", true)]
    [InlineData("apt-get install --yes x", "-y", false)]
    [InlineData("apt-get install --yes x", "--yes", true)]
    [InlineData("apt-get install y", "-y", false)]
    [InlineData("curl --cacert=x", "--cacert", true)]
    [InlineData("curl --cacerts", "--cacert", false)]
    public void Knows_options(string script, string option, bool expected) =>
        Assert.Equal(expected, Assert.Single(ShellScript.Commands(script, Provenance.None)).Has(option));

    [Theory]
    [InlineData("/usr/bin/apt-get -q update", "apt-get", "update")]
    [InlineData("apt-get", "apt-get", "")]
    public void Knows_program_and_verb(string script, string program, string verb)
    {
        var command = Assert.Single(ShellScript.Commands(script, Provenance.None));

        Assert.Equal((program, verb), (command.Program, command.Verb));
    }

    [Theory]
    [InlineData("a && [|sudo|] b")]
    [InlineData("a $(b && [|sudo|] c)")]
    [InlineData("a \"$([|sudo|] c)\"")]
    [InlineData("a; '[|sudo|]' c", 1)]
    public void Knows_where_a_word_stands(string marked, int quote = 0)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal) - quote;
        var script = marked.Replace("[|", "").Replace("|]", "");

        var word = ShellScript.Commands(script, new Provenance("f", 100, script.Length)).Single(command => command.Program == "sudo").Words[0];

        Assert.Equal(new Provenance("f", 100 + start, 4 + (2 * quote)), word.Provenance);
    }

    [Fact]
    public void A_script_whose_lines_were_joined_is_one_place()
    {
        var place = new Provenance("f", 4, 20);

        Assert.All(ShellScript.Commands("a && b", place).SelectMany(command => command.Words), word => Assert.Equal(place, word.Provenance));
    }
}
