using ManifestDsl.MSBuild.Tests;

namespace ManifestDsl.Package.Tests.Workflow;

/// <summary><c>dotnet new manifestdsl-ci</c>: what it writes, asks for, and leaves alone.</summary>
public sealed class WorkflowTemplateTests : IClassFixture<PackageUse>, IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public void Options_are_in_the_file()
    {
        MadeWorkflow.New(
            folder,
            [.. MadeWorkflow.Pins, "--project-file", "src/My \"own\".csproj", "--branch", "release/**", "--dotnet-version", "10.0.105", "--workloads", "7", "--workflow", "shop"]).Succeeded();

        Assert.Equal([".github/workflows/shop.yml"], folder.List("."));
        var workflow = new WorkflowFile(folder.Read(".github/workflows/shop.yml"));
        Assert.Equal("src/My \"own\".csproj", workflow.Environment["PROJECT"]);
        Assert.Equal("7", workflow.Environment["MINIMUM_WORKLOADS"]);
        Assert.Equal("0.0.1", workflow.Environment["SCANNER_VERSION"]);
        Assert.Equal(new string('e', 64), workflow.Environment["SCANNER_SHA256"]);
        Assert.Equal(["release/**"], workflow.Branches("push"));
        Assert.Equal(["release/**"], workflow.Branches("pull_request"));
        Assert.Equal("10.0.105", workflow.Build["Set up .NET"].With["dotnet-version"]);
        Assert.Equal("shop", workflow.Jobs["code-scanning"]["Upload the findings"].With["category"]);
        Assert.StartsWith("name: shop\n", workflow.Text[workflow.Text.IndexOf("name: ", StringComparison.Ordinal)..]);
        Assert.Equal(
            [
                "actions/checkout@1111111111111111111111111111111111111111",
                "actions/download-artifact@4444444444444444444444444444444444444444",
                "actions/setup-dotnet@2222222222222222222222222222222222222222",
                "actions/upload-artifact@3333333333333333333333333333333333333333",
                "github/codeql-action/upload-sarif@5555555555555555555555555555555555555555",
            ],
            Uses(workflow));
        Assert.DoesNotContain("workflow-name", workflow.Text);
        Assert.DoesNotContain("UNCONFIRMED\"", workflow.Text);
    }

    [Fact]
    public void Without_pins_none_is_invented()
    {
        var output = MadeWorkflow.New(folder, "--project-file", "Shop.csproj", "--code-scanning", "false").Succeeded().Output;

        Assert.Contains("The workflow fails as long as UNCONFIRMED stands in it.", output);
        var workflow = new WorkflowFile(folder.Read(MadeWorkflow.Path));
        Assert.Equal(["actions/checkout@UNCONFIRMED", "actions/setup-dotnet@UNCONFIRMED", "actions/upload-artifact@UNCONFIRMED"], Uses(workflow));
        Assert.Equal("UNCONFIRMED", workflow.Environment["SCANNER_VERSION"]);
        Assert.Equal("UNCONFIRMED", workflow.Environment["SCANNER_SHA256"]);
        Assert.Equal(["manifests"], workflow.Jobs.Keys);
        Assert.Equal(["actions/checkout@UNCONFIRMED is not pinned", "actions/setup-dotnet@UNCONFIRMED is not pinned", "actions/upload-artifact@UNCONFIRMED is not pinned"], WorkflowRules.Complaints(workflow).Distinct());
    }

    [Fact]
    public void The_project_has_to_be_named()
    {
        Assert.Contains("'--project-file'", MadeWorkflow.New(folder).FailedAtAll().Output);
        Assert.Empty(folder.List("."));
    }

    [Fact]
    public void What_is_there_stays_unless_forced()
    {
        folder.Write(MadeWorkflow.Path, "name: mine\n");
        Assert.Contains("--force", MadeWorkflow.New(folder, "--project-file", "Shop.csproj").FailedAtAll().Output);
        Assert.Equal("name: mine\n", folder.Read(MadeWorkflow.Path));
    }

    [Fact]
    public void Help_and_documentation_name_every_option_and_gate()
    {
        var help = MadeWorkflow.New(folder, "--help").Succeeded().Output;
        var page = File.ReadAllText(Path.Combine(PackedPackage.RepositoryRoot, "docs", "ci.md"));
        Assert.All(MadeWorkflow.Pins.Where(argument => argument.StartsWith('-')), option => Assert.Contains($"`{option}`", page));
        Assert.All(new WorkflowFile(MadeWorkflow.Confirmed).Build.Steps.Where(step => step.IsGate), gate => Assert.Contains($"| **{gate.Name}** |", page));
        Assert.All(MadeWorkflow.Pins.Where(argument => argument.StartsWith('-')), option => Assert.Contains(option, help));
        Assert.All(["--project-file", "--workflow", "--branch", "--dotnet-version", "--workloads", "--code-scanning"], option => Assert.Contains(option, help));
    }

    public void Dispose() => folder.Dispose();

    private static IEnumerable<string> Uses(WorkflowFile workflow) =>
        workflow.Jobs.Values.SelectMany(job => job.Steps).Select(step => step.Uses).Where(uses => uses.Length > 0).Distinct().Order(StringComparer.Ordinal);
}
