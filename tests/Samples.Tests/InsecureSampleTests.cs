using System.Text.RegularExpressions;
using ManifestDsl.MSBuild.Tests.Targets;

namespace ManifestDsl.Samples.Tests;

/// <summary>samples/Insecure: every insecure setting is reported where it stands, and the fixes end them all.</summary>
public sealed partial class InsecureSampleTests(FixedSample sample) : IClassFixture<FixedSample>
{
    private static readonly string[] Insecure =
    [
        "privileged: true", "readOnlyRootFilesystem: false", "runAsNonRoot: false", "runAsUser: 0",
    ];

    [Fact]
    public void EachWarningOnceAtItsPlace() => Assert.Equal(
        [
            "Legacy.cs(23,25) MDSL1001", // new() of the init container
            "Legacy.cs(23,25) MDSL1002",
            "Legacy.cs(27,25) MDSL1001", // new() of a container on several lines
            "Legacy.cs(27,25) MDSL1002",
            "Legacy.cs(37,47) MDSL1001", // new V1SecurityContext that lacks both
            "Legacy.cs(37,47) MDSL1002",
            "Legacy.cs(50,54) MDSL1001", // false at pod level
            "Legacy.cs(59,38) MDSL1003", // true
            "Legacy.cs(60,50) MDSL1002", // false
            "Legacy.cs(82,43) MDSL1001", // SecurityContext = null in a cron job
            "Legacy.cs(82,43) MDSL1002",
            "Legacy.cs(108,47) MDSL1002", // the shared security context of a daemon set
            "Legacy.cs(108,68) MDSL1003",
            "Shop.cs(16,42) MDSL1002", // false in an init container
            "Shop.cs(24,32) MDSL1001", // false, false and true in a container
            "Shop.cs(25,42) MDSL1002",
            "Shop.cs(26,30) MDSL1003",
            "Shop.cs(28,63) MDSL1003", // a constant in a with expression
            "Shop.cs(41,88) MDSL1002", // false in the overrides of a container
            "Shop.cs(49,75) MDSL1001", // false in a cron job
            "Shop.cs(60,85) MDSL1001", // false at pod level, in the overrides of the cron job
            "Shop.cs(69,97) MDSL1001", // false in a shared container
        ],
        WarningsOf(sample.FirstBuild));

    [Fact]
    public void InsecureManifestsSayWhatWasWritten()
    {
        Assert.Contains("privileged: true", sample.InsecureManifests["legacy/debugger.pod.yaml"], StringComparison.Ordinal);
        Assert.Contains("runAsNonRoot: false", sample.InsecureManifests["shop/web.deployment.yaml"], StringComparison.Ordinal);
        Assert.Contains("readOnlyRootFilesystem: false", sample.InsecureManifests["shop/database.statefulset.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void DotnetFormatFixesAll()
    {
        Assert.Empty(WarningsOf(sample.SecondBuild));
        Assert.Equal(sample.InsecureManifests.Keys.Order(StringComparer.Ordinal), sample.SecureManifests.Keys.Order(StringComparer.Ordinal));
        foreach (var (path, yaml) in sample.SecureManifests)
        {
            Assert.All(Insecure, setting => Assert.False(yaml.Contains(setting, StringComparison.Ordinal), $"{path} has {setting}"));
        }
    }

    [Fact]
    public void SecondRunChangesNothing() => sample.FormatAgain.Succeeded();

    /// <summary>All warnings (before the summary, which says them once more), of whatever tool, in ordinal order of file, line and column.</summary>
    private static string[] WarningsOf(DotnetResult build) =>
    [
        .. build.Output.Split('\n')
            .TakeWhile(line => !line.StartsWith("Build succeeded.", StringComparison.Ordinal))
            .Where(line => line.Contains(": warning ", StringComparison.Ordinal))
            .Select(line => (Line: line, Match: Place().Match(line)))
            .OrderBy(warning => warning.Match.Groups["file"].Value, StringComparer.Ordinal)
            .ThenBy(warning => warning.Match.Success ? int.Parse(warning.Match.Groups["line"].Value, null) : 0)
            .ThenBy(warning => warning.Match.Groups["column"].Value, StringComparer.Ordinal)
            .ThenBy(warning => warning.Match.Groups["id"].Value, StringComparer.Ordinal)
            .Select(warning => warning.Match.Success ? warning.Match.Result("${file}(${line},${column}) ${id}") : warning.Line),
    ];

    [GeneratedRegex(@"[/\\](?<file>\w+\.cs)\((?<line>\d+),(?<column>\d+)\): warning (?<id>MDSL\d+): ")]
    private static partial Regex Place();
}
