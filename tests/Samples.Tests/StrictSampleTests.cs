using System.Text.Json;
using ManifestDsl.MSBuild.Tests.Targets;

namespace ManifestDsl.Samples.Tests;

/// <summary>
/// The samples under the strict preset: nothing is found but opinions, and each of those has a waiver with its reason. The waivers stand here
/// and not in the samples, which are to show something else.
/// </summary>
public sealed class StrictSampleTests
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

    [Theory]
    [InlineData("Hello", "Hello", "HelloApp")]
    [InlineData("Environments", "Environments", "Shop")]
    [InlineData("Company", "Company/Orders", "Orders")]
    [InlineData("Company", "Company/Payments", "Payments")]
    public void What_is_found_has_a_reason(string name, string project, string type)
    {
        using var sample = new SampleCopy(name);
        var folder = project == name ? "" : type + "/";
        sample.Edit($"{folder}{Path.GetFileName(project)}.csproj", "</Project>", Strict);

        var found = Build(sample, project, folder);
        Assert.NotEmpty(found);
        Assert.Subset(new HashSet<string>(Reasons.Keys), new HashSet<string>(found));

        var waivers = found.Select(id => $"[Waive(\"{id}\", \"{Reasons[id]}\")]\n");
        sample.Write(folder + "Waivers.cs", $"using ManifestDsl;\n\n{string.Concat(waivers)}public static partial class {type};\n");
        Assert.Empty(Build(sample, project, folder));
    }

    /// <summary>The ids of what is found, suggestions too, once each.</summary>
    private static string[] Build(SampleCopy sample, string project, string folder)
    {
        sample.Run("build", project).Succeeded();
        using var log = JsonDocument.Parse(sample.Source(folder + "strict.sarif"));
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
