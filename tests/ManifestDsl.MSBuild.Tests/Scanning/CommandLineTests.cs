using System.Runtime.Versioning;
using ManifestDsl.MSBuild.Scanning;

namespace ManifestDsl.MSBuild.Tests.Scanning;

/// <summary>Arguments in quotes, by the rules of the C runtime of Windows.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "\"\"")]
    [InlineData("a b", "\"a b\"")]
    [InlineData("a\tb", "\"a\tb\"")]
    [InlineData("C:\\dir\\file", "C:\\dir\\file")]
    [InlineData("C:\\dir\\", "C:\\dir\\")]
    [InlineData("C:\\my dir\\", "\"C:\\my dir\\\\\"")]
    [InlineData("a\"b", "\"a\\\"b\"")]
    [InlineData("a\\\"b", "\"a\\\\\\\"b\"")]
    [InlineData("a b\\\\", "\"a b\\\\\\\\\"")]
    [InlineData("a \\b", "\"a \\b\"")]
    [InlineData("ghcr.io/acme/web:1@sha256:0", "ghcr.io/acme/web:1@sha256:0")]
    public void Quoting(string argument, string expected) => Assert.Equal(expected, CommandLine.Quote(argument));

    [Fact]
    public void A_program_gets_what_was_meant()
    {
        using var trivy = new ScannerStandIn("true");
        string[] arguments = ["", "a b", "\"", "\\", "\\\"", "a\\\\ b\\", "--x=\"y z\"", "ü'$(id)`*", "%PATH%"];
        var result = ChildProcess.Run(trivy.Tool, CommandLine.Of(arguments), trivy.Folder.Root, TimeSpan.FromSeconds(30), default);

        Assert.Equal((ProcessEnd.Exited, 0), (result.End, result.ExitCode));
        Assert.Equal(string.Concat(arguments.Select(static a => a + "\n")), trivy.Folder.Read("bin dir/arguments"));
    }
}
