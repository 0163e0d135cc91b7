using System.Text.Json;

namespace ManifestDsl.Samples.Tests;

/// <summary>
/// The samples under the strict preset: nothing is found but opinions, and each of those has a waiver with its reason. The waivers stand here
/// and not in the samples, which are to show something else.
/// </summary>
[Collection(SampleCollection.Name)]
public sealed class StrictSampleTests(SampleFolder samples)
{
    // In the project, not on the command line: from there it would reach the projects that the sample refers to, whose logs would lie in their sources.
    // Helpers are checked where a declaration uses them; what nobody uses of a component is not the sample's.
    private const string Strict = """
          <PropertyGroup>
            <ManifestRules>strict</ManifestRules>
            <ManifestCheckModels>false</ManifestCheckModels>
            <ErrorLog>strict.sarif,version=2.1</ErrorLog>
          </PropertyGroup>
        </Project>
        """;

    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["MDSL1035"] = "the images bring a group of their own",
        ["MDSL1037"] = "not every cluster has user namespaces",
        ["MDSL2002"] = "a tag is easier to read in an example, and these images do not exist",
        ["MDSL2003"] = "tags are not moved here, so that the node need not ask again",
        ["MDSL2012"] = "everybody knows where Docker Hub is",
        ["MDSL3005"] = "nothing is written but into volumes",
        ["MDSL3006"] = "bursts are wanted",
        ["MDSL3010"] = "the proxy ends when it fails",
        ["MDSL3033"] = "a few temporary files",
        ["MDSL3036"] = "one replica is enough to try something",
        ["MDSL3038"] = "the default of the scheduler spreads them well enough",
        ["MDSL3039"] = "all nodes are alike",
        ["MDSL3040"] = "no workload is more important than another",
        ["MDSL3041"] = "few names outside the cluster are looked up",
        ["MDSL3061"] = "the example is about something else",
        ["MDSL5029"] = "the network policies are in another repository",
        ["MDSL5030"] = "the network policies are in another repository",
        ["MDSL6009"] = "one team owns the cluster",
    };

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["Hello"] = "HelloApp",
        ["Environments"] = "Shop",
        ["Company/Orders"] = "Orders",
        ["Company/Payments"] = "Payments",
        ["Comparison"] = "HelloApp",
        ["Shop/Shop"] = "Shop",
        ["ShopRaw"] = "Shop",
    };

    [Fact]
    public void What_is_found_has_a_reason()
    {
        foreach (var project in SampleFolder.Clean)
        {
            samples.Edit($"{project}/{Path.GetFileName(project)}.csproj", "</Project>", Strict);
        }

        var found = Build();
        foreach (var (project, ids) in found)
        {
            Assert.NotEmpty(ids);
            Assert.Subset(new HashSet<string>(Reasons.Keys), new HashSet<string>(ids));
            var waivers = ids.Select(id => $"[Waive(\"{id}\", \"{Reasons[id]}\")]\n");
            samples.Write($"{project}/Waivers.cs", $"using ManifestDsl;\n\n{string.Concat(waivers)}public static partial class {Types[project]};\n");
        }

        Assert.All(Build(), project => Assert.Empty(project.Ids));
        foreach (var sample in SampleFolder.Clean.Select(project => project.Split('/')[0]).Distinct())
        {
            samples.Reset(sample);
        }
    }

    /// <summary>The ids of what is found, suggestions too, once each.</summary>
    private (string Project, string[] Ids)[] Build()
    {
        samples.Rebuild("Clean.slnx").Succeeded();
        return [.. SampleFolder.Clean.Select(project => (project, IdsOf(samples.Read(project + "/strict.sarif"))))];
    }

    private static string[] IdsOf(string sarif)
    {
        using var log = JsonDocument.Parse(sarif);
        return
        [
            .. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
                .Select(result => result.GetProperty("ruleId").GetString()!)
                .Where(id => id.StartsWith("MDSL", StringComparison.Ordinal))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
    }
}
