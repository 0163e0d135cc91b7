using ManifestDsl.Engine.Dockerfiles;

namespace ManifestDsl.Engine.Tests.Dockerfiles;

/// <summary>Variables: in FROM, and in what the image is configured with. <c>?</c> is what nobody knows before the build.</summary>
public sealed class ExpansionTests
{
    private static readonly Dictionary<string, string> Given = new() { ["GIVEN"] = "g" };

    [Theory]
    [InlineData("$A", "1")]
    [InlineData("${A}", "1")]
    [InlineData("x$A/y", "x1/y")]
    [InlineData("x${A}y", "x1y")]
    [InlineData("$AB", "")]
    [InlineData("$A$A", "11")]
    [InlineData("$A-$E", "1-")]
    [InlineData("${A:-2}", "1")]
    [InlineData("${E:-2}", "2")]
    [InlineData("${E-2}", "")]
    [InlineData("${N:-2}", "2")]
    [InlineData("${N-2}", "2")]
    [InlineData("${N:-}", "")]
    [InlineData("${A:+2}", "2")]
    [InlineData("${E:+2}", "")]
    [InlineData("${E+2}", "2")]
    [InlineData("${N:+2}", "")]
    [InlineData("${N+2}", "")]
    [InlineData("${N:-$A}", "1")]
    [InlineData("${N:-${M:-3}}", "3")]
    [InlineData("${N:-a}b}", "ab}")]
    [InlineData("${A:?no}", "1")]
    [InlineData("${N:?no}", "?")]
    [InlineData("${N?no}", "?")]
    [InlineData("${A#x}", "?")]
    [InlineData("${A##x}", "?")]
    [InlineData("${A%x}", "?")]
    [InlineData("${A%%x}", "?")]
    [InlineData("${A/x/y}", "?")]
    [InlineData("${A//x/y}", "?")]
    [InlineData("${N#x}", "")]
    [InlineData("$U", "?")]
    [InlineData("${U}", "?")]
    [InlineData("${U:-2}", "?")]
    [InlineData("${U:+2}", "?")]
    [InlineData("x$U", "?")]
    [InlineData("${GIVEN}", "g")]
    [InlineData("$DEFAULTED", "d")]
    [InlineData("$TARGETARCH", "?")]
    [InlineData("$BUILDPLATFORM", "?")]
    [InlineData("$TARGETS", "")]
    [InlineData("\\$A", "$A")]
    [InlineData("'$A'", "$A")]
    [InlineData("\"$A\"", "1")]
    [InlineData("\"\\$A\"", "$A")]
    [InlineData("\"a\\b\"", "a\\b")]
    [InlineData("\"a\\\"b\"", "a\"b")]
    [InlineData("a\\b", "ab")]
    [InlineData("\"'$A'\"", "'1'")]
    [InlineData("'\"$A\"'", "\"$A\"")]
    [InlineData("a\"b\"'c'", "abc")]
    [InlineData("$", "$")]
    [InlineData("a$", "a$")]
    [InlineData("$$A", "$1")]
    [InlineData("$1", "")]
    [InlineData("${", "?")]
    [InlineData("${A", "?")]
    [InlineData("${}", "?")]
    [InlineData("$CHAIN", "1/x")]
    public void Replaces_variables(string word, string expected)
    {
        var text = $"FROM scratch\nENV A=1 E=\nARG U\nARG GIVEN=x\nARG DEFAULTED=d\nENV CHAIN=$A/x\nWORKDIR {word}\n";

        Assert.Equal(expected, Configuration(text, Given).WorkingDirectory!.Value ?? "?");
    }

    [Theory]
    [InlineData("ARG V=1\nFROM a:$V", "a:1")]
    [InlineData("ARG V=1\nFROM a:${V}-x", "a:1-x")]
    [InlineData("ARG R=r V=1\nFROM $R/a:$V", "r/a:1")]
    [InlineData("ARG V=1\nARG W=$V.2\nFROM a:$W", "a:1.2")]
    [InlineData("ARG V\nFROM a:$V", "?")]
    [InlineData("ARG V\nFROM a:${V:-2}", "?")]
    [InlineData("FROM a:${V:-2}", "a:2")]
    [InlineData("FROM a-$TARGETARCH", "?")]
    [InlineData("ARG GIVEN\nFROM a:$GIVEN", "a:g")]
    [InlineData("ARG GIVEN=1\nFROM a:$GIVEN", "a:g")]
    [InlineData("ARG V=1\nARG V=2\nFROM a:$V", "a:2")]
    public void Replaces_variables_in_FROM(string text, string expected) =>
        Assert.Equal(expected, DockerfileReader.Read(text, null, Given).Final!.Image.Value ?? "?");

    [Theory]
    [InlineData("ARG V=1\nFROM scratch\nUSER $V", "")]
    [InlineData("ARG V=1\nFROM scratch\nARG V\nUSER $V", "1")]
    [InlineData("ARG V=1\nFROM scratch\nARG V=2\nUSER $V", "2")]
    [InlineData("FROM scratch\nENV V=1\nARG V=2\nUSER $V", "1")]
    [InlineData("FROM scratch\nARG V=2\nENV V=1\nUSER $V", "1")]
    [InlineData("FROM scratch\nARG V=2\nENV V=$V-x\nUSER $V", "2-x")]
    [InlineData("FROM scratch\nENV V=1 W=$V\nUSER w$W", "w")]
    [InlineData("FROM scratch AS b\nENV V=1\nFROM b\nUSER $V", "1")]
    [InlineData("FROM scratch AS b\nARG V=1\nFROM b\nUSER u$V", "u")]
    [InlineData("FROM scratch AS b\nENV V=1\nFROM scratch\nUSER u$V", "u")]
    [InlineData("FROM scratch\nUSER $V\nENV V=1", "")]
    [InlineData("FROM scratch\nENV V 1 2\nUSER $V", "1 2")]
    [InlineData("FROM a\nUSER $V", "?")]
    [InlineData("FROM a\nUSER ${V:-x}", "?")]
    [InlineData("FROM a\nUSER ${V:+x}", "?")]
    [InlineData("FROM a AS b\nENV V=1\nFROM b\nUSER $V$W", "?")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:10.0\nUSER $APP_UID", "1654")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:7.0\nUSER $APP_UID", "?")]
    public void Scopes_are_stages(string text, string expected) => Assert.Equal(expected, Configuration(text, null).User!.Value ?? "?");

    [Fact]
    public void Nesting_without_end_is_unknown()
    {
        var word = string.Concat(Enumerable.Repeat("${N:-", 10_000)) + "x" + new string('}', 10_000);

        Assert.Null(Configuration($"FROM scratch\nUSER {word}", null).User!.Value);
    }

    private static ImageConfiguration Configuration(string text, Dictionary<string, string>? given)
    {
        var file = DockerfileReader.Read(text, null, given);
        return ImageConfiguration.Of(file.Final!, file.Escape, given);
    }
}
