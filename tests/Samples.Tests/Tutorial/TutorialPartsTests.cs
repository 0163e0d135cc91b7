namespace ManifestDsl.Samples.Tests.Tutorial;

/// <summary>What the walk compares with: a page that says something else is found out.</summary>
public sealed class TutorialPartsTests
{
    private static readonly string[] Lines = BuildOutput.Lines(
        "  /t/S/A.cs(1,2): warning MDSL1: bad: worse (https://e.org/MDSL1.md) [/t/S/S.csproj]\n  S -> /t/out/manifests/a.yaml (baseline)\n/t/S/A.cs(1,2): warning MDSL1: bad: worse (https://e.org/MDSL1.md) [/t/S/S.csproj]\n",
        "/t/S",
        "/t/out");

    [Fact]
    public void Output_is_said_as_a_page_does() => Assert.Equal(["A.cs(1,2): warning MDSL1: bad: worse", "S -> bin/Debug/net10.0/manifests/a.yaml (baseline)", ""], Lines);

    [Theory]
    [InlineData(true, "A.cs(1,2): warning MDSL1: bad: worse")]
    [InlineData(true, "A.cs(1,2): warning MDSL1: bad: worse", "S -> bin/Debug/net10.0/manifests/a.yaml (baseline)")]
    [InlineData(false)]
    [InlineData(false, "A.cs(1,3): warning MDSL1: bad: worse")]
    [InlineData(false, "A.cs(1,2): warning MDSL1: bad: worse", "B.cs(1,2): warning MDSL1: bad: worse")]
    [InlineData(false, "A.cs(1,2): warning MDSL1: bad: worse", "S -> bin/Debug/net10.0/manifests/a.yaml (restricted)")]
    public void Findings_are_all_quoted_and_quotes_were_said(bool same, params string[] quoted) => Assert.Equal(same, BuildOutput.Difference(Lines, quoted) is null);

    [Theory]
    [InlineData(" b|-c|+d", "a|b|d|b|")]
    [InlineData("+x| c", "a|b|x|c|b|")]
    [InlineData("-a", "b|c|b|")]
    [InlineData(" b|+x", null)]
    [InlineData(" z|+x", null)]
    [InlineData("+x", null)]
    public void An_edit_has_one_place(string diff, string? after) => Assert.Equal(after, TextEdit.Apply("a\nb\nc\nb\n", diff.Split('|'))?.Replace('\n', '|'));

    [Theory]
    [InlineData(true, "a|b")]
    [InlineData(true, "a|  # …|c")]
    [InlineData(true, "b|c|# …|b")]
    [InlineData(false, "a|c")]
    [InlineData(false, "c|# …|a")]
    [InlineData(false, " a")]
    public void An_excerpt_is_whole_lines_in_order(bool isOf, string excerpt) => Assert.Equal(isOf, Excerpt.IsOf("a\nb\nc\nb\n", excerpt.Split('|')));

    [Fact]
    public void Commands_have_their_output()
    {
        var commands = QuotedCommand.In(Assert.Single(TutorialBlock.In("text\n```console x.txt\n$ dotnet build\nA: warning B1: long\n    text\n$ dotnet clean\n```\n")));
        Assert.Equal(["dotnet build", "dotnet clean"], commands.Select(command => command.Command));
        Assert.Equal(["A: warning B1: long text"], commands[0].Output);
        Assert.Empty(commands[1].Output);
        Assert.False(commands[0].Fails);
    }
}
