using ManifestDsl.MSBuild.Tests.Targets;

namespace ManifestDsl.Package.Tests.Workflow;

/// <summary>The scripts of the gates, run: each passes on what is right, and fails on what is missing.</summary>
public sealed class GateTests : IClassFixture<PackageUse>, IDisposable
{
    private const string Deployment = "apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    kind: Pod\n";
    private readonly LocalRunner runner = new(new(MadeWorkflow.Confirmed));

    public GateTests()
    {
        runner.Folder.Write("repository/Shop.Manifests/Shop.Manifests.csproj", "<Project />");
        runner.Outputs["paths.manifests"] = "out/manifests";
        runner.Outputs["paths.reports"] = "out/trivy";
        runner.Outputs["paths.sarif"] = "out/manifests.sarif";
    }

    [Fact]
    public void Pins_that_are_confirmed_pass() => runner.Run("Gate: the pins are confirmed").Succeeded();

    [Theory]
    [InlineData("SCANNER_VERSION", "UNCONFIRMED", "Write the version of Trivy that you have confirmed.")]
    [InlineData("SCANNER_VERSION", "latest", "Write the version of Trivy that you have confirmed.")]
    [InlineData("SCANNER_SHA256", "UNCONFIRMED", "Write the SHA-256 of the archive of that version.")]
    [InlineData("SCANNER_SHA256", "", "Write the SHA-256 of the archive of that version.")]
    [InlineData("MINIMUM_WORKLOADS", "", "Write a number.")]
    [InlineData("PROJECT", "Shop.Manifests", "which is no file of this repository")]
    public void A_value_that_nobody_confirmed_fails(string name, string value, string message)
    {
        runner.Environment[name] = value;
        Fails("the pins are confirmed", $"::error::{name} is '{value}'", message);
    }

    [Theory]
    [InlineData("UNCONFIRMED")]
    [InlineData("v5")]
    [InlineData("v5 # 2222222222222222222222222222222222222222")]
    [InlineData("222222222222222222222222222222222222222")]
    public void An_action_without_a_commit_fails(string version)
    {
        runner.Folder.Write("repository/" + MadeWorkflow.Path, MadeWorkflow.Confirmed.Replace(new string('2', 40), version, StringComparison.Ordinal));
        Fails("the pins are confirmed", $"Not pinned by a full commit SHA in .github/workflows/manifests.yml:uses: actions/setup-dotnet@{version}");
    }

    [Fact]
    public void Comments_behind_pins_and_actions_of_the_repository_pass()
    {
        runner.Folder.Write("repository/" + MadeWorkflow.Path, MadeWorkflow.Confirmed
            .Replace(new string('2', 40), new string('2', 40) + " # v5.0.0", StringComparison.Ordinal)
            .Replace("actions/checkout@" + new string('1', 40), "./.github/actions/checkout", StringComparison.Ordinal));
        runner.Run("Gate: the pins are confirmed").Succeeded();
    }

    [Fact]
    public void No_folder_no_object_no_workload_and_no_image_each_fail()
    {
        const string Gate = "manifests were written";
        Fails(Gate, "there is no folder out/manifests.");
        Write("manifests/images.txt", "ghcr.io/acme/web:1.2\n");
        Fails(Gate, "there is no object in out/manifests.");
        Write("manifests/shop/settings.configmap.yaml", "apiVersion: v1\nkind: ConfigMap\ndata:\n  a: |\n    kind: Pod\n");
        Fails(Gate, "The build wrote 0 workloads, and there must be 1 at least.");
        Write("manifests/shop/web.deployment.yaml", Deployment);
        Assert.Contains("2 objects, 1 workloads, 1 images", Passes(Gate));
        Write("manifests/images.txt", "");
        Fails(Gate, "There are 1 workloads, and no image in out/manifests/images.txt.");
        File.Delete(runner.Folder["repository/out/manifests/images.txt"]);
        Fails(Gate, "there is no out/manifests/images.txt.");
    }

    [Fact]
    public void Fewer_workloads_than_there_must_be_fail()
    {
        runner.Environment["MINIMUM_WORKLOADS"] = "3";
        Write("manifests/images.txt", "ghcr.io/acme/web:1.2\n");
        Write("manifests/all.yaml", Deployment + "---\n" + Deployment);
        Fails("manifests were written", "The build wrote 2 workloads, and there must be 3 at least.");
        Write("manifests/dev/all.yaml", Deployment);
        Assert.Contains("3 objects, 3 workloads, 1 images", Passes("manifests were written"));
    }

    [Fact]
    public void A_project_without_workloads_says_so()
    {
        runner.Environment["MINIMUM_WORKLOADS"] = "0";
        Write("manifests/a.yaml", "kind: Role\n");
        Assert.Contains("1 objects, 0 workloads, 0 images", Passes("manifests were written"));
        runner.Provide("dotnet", "echo '{}'\n");
        Assert.Contains("0 images, 0 reports", Passes("every image has a report that the build reads"));
    }

    [Fact]
    public void A_report_for_every_image_that_the_build_reads()
    {
        const string Gate = "every image has a report that the build reads";
        runner.Provide("dotnet", "cat \"$0.items\"\n");
        runner.Folder.Write("bin/dotnet.items", "{ \"Items\": { \"ManifestTrivyReport\": [] } }\n");
        Write("manifests/images.txt", "a:1\nb:1\n");
        Fails(Gate, "There are 2 images and 0 reports in out/trivy.");
        Write("trivy/a.json", "{}");
        Write("trivy/b.json", "");
        Fails(Gate, "There are 2 images and 1 reports in out/trivy.");
        Write("trivy/b.json", "{}");
        Fails(Gate, "Shop.Manifests/Shop.Manifests.csproj reads 0 of 2 reports. Add <ManifestTrivyReport Include=\"trivy/*.json\" /> to it.");
        runner.Folder.Write("bin/dotnet.items", "      \"Identity\": \"trivy/a.json\",\n      \"Identity\": \"trivy/b.json\",\n");
        Assert.Contains("2 images, 2 reports", Passes(Gate));
    }

    [Fact]
    public void Findings_are_SARIF()
    {
        const string Gate = "findings were recorded";
        Fails(Gate, "there is no out/manifests.sarif.");
        Write("manifests.sarif", "");
        Fails(Gate, "there is no out/manifests.sarif.");
        Write("manifests.sarif", "{ \"version\": \"1.0.0\" }");
        Fails(Gate, "out/manifests.sarif is no SARIF 2.1.0.");
        Write("manifests.sarif", "{ \"version\": \"2.1.0\" }");
        Passes(Gate);
    }

    public void Dispose() => runner.Dispose();

    private void Write(string file, string text) => runner.Folder.Write("repository/out/" + file, text);

    private string Passes(string gate) => runner.Run("Gate: " + gate).Succeeded().Output;

    private void Fails(string gate, params string[] messages)
    {
        var output = runner.Run("Gate: " + gate).FailedAtAll().Output;
        Assert.All(messages, message => Assert.Contains(message, output));
    }
}
