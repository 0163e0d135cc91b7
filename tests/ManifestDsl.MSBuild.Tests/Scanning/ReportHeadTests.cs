using ManifestDsl.MSBuild.Scanning;

namespace ManifestDsl.MSBuild.Tests.Scanning;

/// <summary>Whole JSON documents, and others.</summary>
public sealed class ReportHeadTests
{
    [Theory]
    [InlineData("""{}""")]
    [InlineData(""" { "a" : [ ] , "b" : { } , "c" : [1, -2.5e+3, true, false, null, "x", [[]], {"d": {}}] } """)]
    [InlineData("""{"a": "\"\\\/\b\f\n\r\t\u00e4"}""")]
    public void Whole(string json) => Assert.NotNull(ReportHead.Read(json));

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("{}}")]
    [InlineData("{} {}")]
    [InlineData("""{"a"}""")]
    [InlineData("""{"a":}""")]
    [InlineData("""{"a": 1,}""")]
    [InlineData("""{"a": [1,]}""")]
    [InlineData("""{"a": [1 2]}""")]
    [InlineData("""{"a": tru}""")]
    [InlineData("""{"a": "x}""")]
    [InlineData("""{"a": "\x"}""")]
    [InlineData("""{"a": "\u12"}""")]
    [InlineData("""{"a": "\""")]
    [InlineData("""{a: 1}""")]
    [InlineData("""{"a": [{"b": "c"}""")]
    public void Not_whole(string json) => Assert.Null(ReportHead.Read(json));

    [Fact]
    public void Depth_is_bounded() => Assert.Null(ReportHead.Read("{\"a\":" + new string('[', 100_000)));

    [Fact]
    public void The_texts_of_the_outermost_object()
    {
        var head = ReportHead.Read("""{"Name": "w\u0065b\"", "Number": 1, "Inner": {"Name": "other"}, "List": ["Name"]}""")!;
        Assert.Equal("web\"", Assert.Single(head).Value);
    }

    [Fact]
    public void Names_of_files_are_apart_and_short()
    {
        string[] images = ["a/b:1", "a/b_1", "a-b:1", "web:A", "web:a", "registry.example.org:5000/a", new string('a', 250) + ":1", new string('a', 250) + ":2"];
        var names = images.Select(ReportFile.NameOf).ToList();
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, static name => Assert.InRange(name.Length, 14, 120));
        Assert.StartsWith("registry.example.org_5000_a-", names[5], StringComparison.Ordinal);
        Assert.Null(MSBuild.Planning.OutputPath.Problem(names[5]));
    }
}
