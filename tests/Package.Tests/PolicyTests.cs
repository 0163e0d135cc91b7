using System.Text.Json;

namespace ManifestDsl.Package.Tests;

/// <summary>Waivers, the baseline, rules without exceptions, presets and the error log, in real builds.</summary>
public sealed class PolicyTests : IClassFixture<PackageUse>, IDisposable
{
    private const string Finding = "Container 'web' of Deployment 'demo/shop' is privileged";

    private readonly ConsumerProject consumer = new(PackedPackage.Instance);

    [Fact]
    public void Waivers_are_listed_among_the_manifests()
    {
        consumer.Write("Shop.cs", Shop("""[Waive("MDSL1003", "formats \"disks\"", Container = "web", Owner = "team-a", Expires = "2027-03-31")]"""));
        Assert.DoesNotContain("MDSL1003", consumer.Build("-p:ManifestToday=2027-03-31").Succeeded().Output);
        Assert.Contains("waivers.json", consumer.Manifests);
        Assert.Equal(
            """
            {
              "apiVersion": "v1",
              "kind": "List",
              "items": [],
              "waivers": [
                {
                  "rule": "MDSL1003",
                  "object": "Deployment.apps demo/shop",
                  "container": "web",
                  "reason": "formats \"disks\"",
                  "owner": "team-a",
                  "expires": "2027-03-31",
                  "file": "Shop.cs",
                  "line": 6
                }
              ]
            }

            """.ReplaceLineEndings("\n"),
            consumer.Manifest("waivers.json"));

        var expired = consumer.Build("--no-restore", "-p:ManifestToday=2027-04-01").Succeeded().Output;
        Assert.Contains("Shop.cs(6,", expired);
        Assert.Contains("warning MDSL0021: ", expired);
        Assert.Contains("warning MDSL1003: ", expired);
        Assert.DoesNotContain("waivers.json", consumer.Manifests);

        consumer.Build("--no-restore", "-p:ManifestToday=tomorrow").FailedWith("MDSL0016");
        consumer.Build("--no-restore", "-p:ManifestToday=2027-01-01").Succeeded();
        consumer.Clean().Succeeded();
        Assert.Empty(consumer.Manifests);
    }

    [Fact]
    public void Nothing_suppresses_a_rule_without_exceptions()
    {
        consumer.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.MDSL1003.severity = none\ndotnet_analyzer_diagnostic.severity = none\n");
        consumer.Write("Shop.cs", "#pragma warning disable\n" + Shop("""[Waive("MDSL1003", "formats disks")]"""));
        consumer.Build("-p:NoWarn=MDSL1003").Succeeded();

        string[] strict = ["--no-restore", "-p:ManifestNonWaivable=MDSL1001%3B MDSL1003", "-p:NoWarn=MDSL1003%3BMDSL0026"];
        Assert.Contains("Shop.cs(11,63): error MDSL1003: " + Finding, consumer.Build(strict).FailedWith("MDSL1003").Output);

        // What an attribute suppresses, or no analyzer has looked for, the compiler lets pass: then the build says it at the same place.
        consumer.Write("Shop.cs", Shop("""[System.Diagnostics.CodeAnalysis.SuppressMessage("PodSecurity", "MDSL1003", Justification = "formats disks")]"""));
        Assert.Contains("Shop.cs(10,63): error MDSL1003: " + Finding, consumer.Build(strict).FailedWith("MDSL1003").Output);
        Assert.Contains("Shop.cs(10,63): error MDSL1003: " + Finding, consumer.Build([.. strict, "-p:RunAnalyzers=false", "-p:ManifestAllowUnchecked=true"]).FailedWith("MDSL1003").Output);
        Assert.Contains("Shop.cs(10,63): error MDSL1003: " + Finding, consumer.Build([.. strict, "-p:ManifestWriteFiles=false"]).FailedWith("MDSL1003").Output);

        consumer.Write("Shop.cs", Shop("").Replace("Privileged = true", "", StringComparison.Ordinal));
        consumer.Build(strict).Succeeded();
        Assert.Contains("ManifestNonWaivable lists 'MDSL9'", consumer.Build("--no-restore", "-p:ManifestNonWaivable=MDSL9").FailedWith("MDSL0016").Output);
    }

    [Fact]
    public void A_baseline_holds_what_there_was()
    {
        string[] strict = ["--no-restore", "-p:TreatWarningsAsErrors=true", "-p:ManifestBaseline=policy/manifests.baseline"];
        consumer.Write("Shop.cs", Shop(""));
        Assert.Contains("policy/manifests.baseline : error MDSL0028: ", consumer.Build("-p:ManifestBaseline=policy/manifests.baseline").FailedWith("MDSL0028").Output.Replace('\\', '/'));
        Assert.Contains("error MDSL1003: ", consumer.Build("--no-restore", "-p:TreatWarningsAsErrors=true").Output);

        Assert.Contains("manifests.baseline (", consumer.Build([.. strict, "-t:WriteManifestBaseline"]).Succeeded().Output);
        var baseline = File.ReadAllText(Path.Combine(consumer.ProjectFolder, "policy", "manifests.baseline"));
        Assert.Contains("\nMDSL1003 | Deployment.apps demo/shop | web\n", baseline);
        Assert.DoesNotContain("\r", baseline);
        Assert.Contains("0 Warning(s)", consumer.Build(strict).Succeeded().Output);

        // Written again, with the baseline in place, it is the same.
        consumer.Build([.. strict, "-t:WriteManifestBaseline"]).Succeeded();
        Assert.Equal(baseline, File.ReadAllText(Path.Combine(consumer.ProjectFolder, "policy", "manifests.baseline")));

        consumer.Write("Shop.cs", Shop("").Replace("\"web\"", "\"side\"", StringComparison.Ordinal));
        var changed = consumer.Build("--no-restore", "-p:ManifestBaseline=policy/manifests.baseline").Succeeded().Output;
        Assert.Contains("Shop.cs(10,64): warning MDSL1003: Container 'side'", changed);
        Assert.Matches(@"manifests\.baseline\(\d+,1\): warning MDSL0027: MDSL1003 no longer finds anything in container 'web'", changed);

        consumer.Write("policy/manifests.baseline", "MDSL1003 Deployment.apps demo/shop\n");
        Assert.Contains("manifests.baseline(1,1): error MDSL0028: ", consumer.Build("--no-restore", "-p:ManifestBaseline=policy/manifests.baseline").Output);

        consumer.Build("--no-restore", "-t:WriteManifestBaseline").FailedWith("MDSL0028");
    }

    [Fact]
    public void The_error_log_names_the_object_and_the_rule_in_other_tools()
    {
        consumer.Write("Shop.cs", Shop(""));
        consumer.Build("-p:ErrorLog=build.sarif%2Cversion=2.1").Succeeded();

        using var log = JsonDocument.Parse(File.ReadAllText(Path.Combine(consumer.ProjectFolder, "build.sarif")));
        var run = log.RootElement.GetProperty("runs")[0];
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Single(candidate => candidate.GetProperty("id").GetString() == "MDSL1003");
        Assert.EndsWith("/docs/rules/MDSL1003.md", rule.GetProperty("helpUri").GetString());
        Assert.Equal("PodSecurity", rule.GetProperty("properties").GetProperty("category").GetString());
        string[] tags = [.. rule.GetProperty("properties").GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()!)];
        Assert.Superset(
            new HashSet<string> { "PodSecurityStandards:privileged", "Trivy:KSV-0017", "kube-linter:privileged-container", "Checkov:CKV_K8S_16", "Kubescape:C-0057", "CIS:5.2.2", "NSA:1.2" },
            new HashSet<string>(tags));

        var result = run.GetProperty("results").EnumerateArray().Single(candidate => candidate.GetProperty("ruleId").GetString() == "MDSL1003");
        Assert.Equal("warning", result.GetProperty("level").GetString());
        var properties = result.GetProperty("properties").GetProperty("customProperties");
        Assert.Equal("Deployment.apps demo/shop", properties.GetProperty("ManifestDsl.Object").GetString());
        Assert.Equal("web", properties.GetProperty("ManifestDsl.Container").GetString());
    }

    [Fact]
    public void A_preset_is_chosen_by_a_property_and_an_editorconfig_goes_before_it()
    {
        consumer.Write("Shop.cs", Shop("").Replace("Privileged = true", "ReadOnlyRootFilesystem = false", StringComparison.Ordinal));
        Assert.Contains("warning MDSL1002: ", consumer.Build("-p:ManifestRules=strict").Succeeded().Output);
        Assert.Contains("warning MDSL1002: ", consumer.Build("--no-restore", "-p:ManifestRules=Restricted").Succeeded().Output);
        Assert.Contains("error MDSL1002: ", consumer.Build("--no-restore", "-p:ManifestRules=restricted", "-p:TreatWarningsAsErrors=true").Output);
        Assert.DoesNotContain("MDSL1002", consumer.Build("--no-restore", "-p:ManifestRules=baseline").Succeeded().Output);

        consumer.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.MDSL1002.severity = error\n");
        consumer.Build("--no-restore", "-p:ManifestRules=baseline").FailedWith("MDSL1002");
        consumer.Build("--no-restore", "-p:ManifestRules=lax").FailedWith("MDSL0016");
    }

    [Fact]
    public void A_list_of_registries_is_read_to_its_end()
    {
        consumer.Write("Shop.cs", Shop("").Replace("nginx:1.29", "mcr.microsoft.com/web:1.4", StringComparison.Ordinal));
        Assert.DoesNotContain("MDSL2004", consumer.Build("-p:ManifestAllowedRegistries=ghcr.io/acme%3B mcr.microsoft.com").Succeeded().Output);
        Assert.Contains("MDSL2004", consumer.Build("--no-restore", "-p:ManifestAllowedRegistries=ghcr.io/acme%3Bquay.io").Succeeded().Output);
    }

    public void Dispose() => consumer.Dispose();

    private static string Shop(string attribute) => $$"""
        using ManifestDsl;

        [Manifests(Namespace = "demo")]
        public static partial class App
        {
            {{attribute}}
            public static Deployment Shop => new("shop")
            {
                Replicas = 2,
                Containers = [new("web", "nginx:1.29") { Privileged = true }],
            };
        }
        """;
}
