using System.Text.RegularExpressions;
using ManifestDsl.MSBuild.Tests.Targets;

namespace ManifestDsl.Samples.Tests;

/// <summary>samples/Insecure: what the rules report stands where it was written, and the fixes end all that need no person.</summary>
[Collection(SampleCollection.Name)]
public sealed partial class InsecureSampleTests(FixedSample sample) : IClassFixture<FixedSample>
{
    private static readonly string[] Insecure =
    [
        "privileged: true", "readOnlyRootFilesystem: false", "runAsNonRoot: false", "runAsUser: 0",
    ];

    [Fact]
    public void EachWarningOnceAtItsPlace() => Assert.Equal(
        [
            "Cluster.cs(10,46) MDSL4040", // needs the bindings of the whole set
            "Cluster.cs(12,23) MDSL1004",
            "Cluster.cs(16,13) MDSL1001 MDSL3001 MDSL3002 MDSL3003",
            "Cluster.cs(16,26) MDSL2001",
            "Cluster.cs(18,37) MDSL1040",
            "Cluster.cs(18,54) MDSL1006",
            "Cluster.cs(19,49) MDSL1061",
            "Cluster.cs(20,36) MDSL1016",
            "Cluster.cs(21,36) MDSL1016",
            "Cluster.cs(22,34) MDSL1020",
            "Cluster.cs(23,44) MDSL1015",
            "Cluster.cs(24,24) MDSL1019",
            "Cluster.cs(25,27) MDSL1043",
            "Cluster.cs(25,51) MDSL1017",
            "Cluster.cs(25,77) MDSL1041",
            "Cluster.cs(35,23) MDSL1004",
            "Cluster.cs(40,39) MDSL1036",
            "Cluster.cs(41,28) MDSL1012",
            "Cluster.cs(45,17) MDSL3001 MDSL3002 MDSL3003",
            "Cluster.cs(48,29) MDSL2005",
            "Cluster.cs(49,90) MDSL3020",
            "Cluster.cs(50,70) MDSL1007",
            "Cluster.cs(50,90) MDSL3013",
            "Cluster.cs(51,104) MDSL1008",
            "Cluster.cs(51,39) MDSL1001 MDSL1002 MDSL1015 MDSL1016 MDSL1020",
            "Cluster.cs(51,59) MDSL1018",
            "Cluster.cs(62,66) MDSL4009",
            "Cluster.cs(63,68) MDSL4001",
            "Cluster.cs(70,96) MDSL4016",
            "Cluster.cs(71,92) MDSL4019",
            "Cluster.cs(76,20) MDSL5020", // needs the pods of the whole set
            "Cluster.cs(78,58) MDSL5003",
            "Cluster.cs(86,109) MDSL5013",
            "Cluster.cs(88,16) MDSL5008",
            "Cluster.cs(107,59) MDSL5018",
            "Cluster.cs(107,83) MDSL5015",
            "Cluster.cs(110,89) MDSL6001",
            "Cluster.cs(112,59) MDSL6012",
            "Legacy.cs(19,24) MDSL1030 MDSL4040",
            "Legacy.cs(23,25) MDSL1001 MDSL1002 MDSL1015 MDSL1016 MDSL1020 MDSL3001 MDSL3002 MDSL3003", // new() of the init container
            "Legacy.cs(27,25) MDSL1001 MDSL1002 MDSL1015 MDSL1016 MDSL1020 MDSL3001 MDSL3002 MDSL3003", // new() of a container on several lines
            "Legacy.cs(33,25) MDSL3001 MDSL3002 MDSL3003",
            "Legacy.cs(37,47) MDSL1001 MDSL1002 MDSL1015 MDSL1016 MDSL1020", // new V1SecurityContext that lacks all
            "Legacy.cs(48,16) MDSL1030 MDSL4040",
            "Legacy.cs(50,54) MDSL1001", // false at pod level
            "Legacy.cs(53,17) MDSL3001 MDSL3002 MDSL3003",
            "Legacy.cs(57,39) MDSL1015 MDSL1016 MDSL1020",
            "Legacy.cs(59,38) MDSL1003",
            "Legacy.cs(60,50) MDSL1002",
            "Legacy.cs(79,32) MDSL1030 MDSL4040",
            "Legacy.cs(82,43) MDSL1001 MDSL1002 MDSL1015 MDSL1016 MDSL1020 MDSL3001 MDSL3002 MDSL3003", // SecurityContext = null in a cron job
            "Legacy.cs(99,24) MDSL1030 MDSL4040",
            "Legacy.cs(102,35) MDSL3001 MDSL3002 MDSL3003",
            "Legacy.cs(108,47) MDSL1002 MDSL1015 MDSL1016 MDSL1020", // the shared security context of a daemon set
            "Legacy.cs(108,68) MDSL1003",
            "Shop.cs(14,13) MDSL3001 MDSL3002 MDSL3003",
            "Shop.cs(16,42) MDSL1002", // false in an init container
            "Shop.cs(21,13) MDSL1015 MDSL3001 MDSL3002 MDSL3003",
            "Shop.cs(24,32) MDSL1001",
            "Shop.cs(25,42) MDSL1002",
            "Shop.cs(26,30) MDSL1003",
            "Shop.cs(28,19) MDSL1015 MDSL3001 MDSL3002 MDSL3003",
            "Shop.cs(28,63) MDSL1003", // a constant in a with expression
            "Shop.cs(38,13) MDSL3001 MDSL3002 MDSL3003",
            "Shop.cs(41,88) MDSL1002", // false in the overrides of a container
            "Shop.cs(49,23) MDSL3001 MDSL3002 MDSL3003",
            "Shop.cs(49,75) MDSL1001",
            "Shop.cs(60,85) MDSL1001", // false at pod level, in the overrides of the cron job
            "Shop.cs(69,97) MDSL1001", // false in a shared container
        ],
        WarningsOf(sample.FirstBuild).GroupBy(warning => warning.Place, warning => warning.Id).Select(place => $"{place.Key} {string.Join(' ', place)}"));

    [Fact]
    public void InsecureManifestsSayWhatWasWritten()
    {
        Assert.Contains("privileged: true", sample.InsecureManifests["legacy/debugger.pod.yaml"], StringComparison.Ordinal);
        Assert.Contains("runAsNonRoot: false", sample.InsecureManifests["shop/web.deployment.yaml"], StringComparison.Ordinal);
        Assert.Contains("readOnlyRootFilesystem: false", sample.InsecureManifests["shop/database.statefulset.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void DotnetFormatFixesAllButTheSettingsOfTheNodeTools()
    {
        Assert.Equal(sample.InsecureManifests.Keys.Order(StringComparer.Ordinal), sample.SecureManifests.Keys.Order(StringComparer.Ordinal));
        foreach (var (path, yaml) in sample.SecureManifests.Where(manifest => manifest.Key != "cluster/node-tools.daemonset.yaml"))
        {
            Assert.All(Insecure, setting => Assert.False(yaml.Contains(setting, StringComparison.Ordinal), $"{path} has {setting}"));
        }
    }

    /// <summary>What only a person can decide: how much memory a program needs, who may do what, whether something can be removed.</summary>
    [Fact]
    public void WhatIsLeftNeedsAPerson() => Assert.Equal(
        [
            "Cluster.cs MDSL1001: 1",
            "Cluster.cs MDSL1004: 2",
            "Cluster.cs MDSL1006: 1",
            "Cluster.cs MDSL1007: 1",
            "Cluster.cs MDSL1012: 1",
            "Cluster.cs MDSL1015: 1",
            "Cluster.cs MDSL1016: 1",
            "Cluster.cs MDSL1017: 1",
            "Cluster.cs MDSL1018: 1",
            "Cluster.cs MDSL1019: 1",
            "Cluster.cs MDSL1036: 1",
            "Cluster.cs MDSL1040: 1",
            "Cluster.cs MDSL1041: 1",
            "Cluster.cs MDSL1043: 1",
            "Cluster.cs MDSL1061: 1",
            "Cluster.cs MDSL2001: 1",
            "Cluster.cs MDSL3001: 2",
            "Cluster.cs MDSL3002: 2",
            "Cluster.cs MDSL3003: 2",
            "Cluster.cs MDSL3013: 1",
            "Cluster.cs MDSL3020: 1",
            "Cluster.cs MDSL4001: 1",
            "Cluster.cs MDSL4009: 1",
            "Cluster.cs MDSL4016: 1",
            "Cluster.cs MDSL4019: 1",
            "Cluster.cs MDSL4040: 1",
            "Cluster.cs MDSL5003: 1",
            "Cluster.cs MDSL5008: 1",
            "Cluster.cs MDSL5013: 1",
            "Cluster.cs MDSL5015: 1",
            "Cluster.cs MDSL5020: 1",
            "Cluster.cs MDSL6001: 1",
            "Cluster.cs MDSL6012: 1",
            "Legacy.cs MDSL3001: 6",
            "Legacy.cs MDSL3002: 6",
            "Legacy.cs MDSL3003: 6",
            "Shop.cs MDSL3001: 5",
            "Shop.cs MDSL3002: 5",
            "Shop.cs MDSL3003: 5",
        ],
        WarningsOf(sample.SecondBuild)
            .GroupBy(warning => $"{warning.Place.Split('(')[0]} {warning.Id}")
            .Select(group => $"{group.Key}: {group.Count()}")
            .Order(StringComparer.Ordinal));

    [Fact]
    public void AnotherRunChangesNothing() => Assert.Equal(sample.FixedSources, sample.SourcesAfterAnotherRun);

    /// <summary>All warnings (before the summary, which says them once more), of whatever tool, in ordinal order of file, line and column.</summary>
    private static (string Place, string Id)[] WarningsOf(DotnetResult build) =>
    [
        .. build.Output.Split('\n')
            .TakeWhile(line => !line.StartsWith("Build succeeded.", StringComparison.Ordinal))
            .Where(line => line.Contains(": warning ", StringComparison.Ordinal))
            .Select(line => (Line: line, Match: Place().Match(line)))
            .OrderBy(warning => warning.Match.Groups["file"].Value, StringComparer.Ordinal)
            .ThenBy(warning => warning.Match.Success ? int.Parse(warning.Match.Groups["line"].Value, null) : 0)
            .ThenBy(warning => warning.Match.Groups["column"].Value, StringComparer.Ordinal)
            .ThenBy(warning => warning.Match.Groups["id"].Value, StringComparer.Ordinal)
            .Select(warning => warning.Match.Success
                ? (warning.Match.Result("${file}(${line},${column})"), warning.Match.Groups["id"].Value)
                : (warning.Line, "")),
    ];

    [GeneratedRegex(@"[/\\](?<file>\w+\.cs)\((?<line>\d+),(?<column>\d+)\): warning (?<id>MDSL\d+): ")]
    private static partial Regex Place();
}
