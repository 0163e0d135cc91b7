using ManifestDsl.MSBuild.Tests.Tasks;

namespace ManifestDsl.MSBuild.Tests.Targets;

public sealed class CheckTests
{
    [Fact]
    public void A_build_that_checks_fails_where_the_committed_files_differ_and_writes_nothing()
    {
        using var project = new BuiltProject(properties: "<ManifestOutputPath>deploy/</ManifestOutputPath><ManifestKustomization>true</ManifestKustomization>");
        project.Declare(Settings("a: 1\n"));
        project.Build().Succeeded();
        Assert.Equal(["a.yaml", "kustomization.yaml"], project.List("deploy"));

        project.Declare(Settings("a: 2\n"));
        var failed = project.Build("--no-restore", "-p:ManifestCheck=true").FailedWith("MDSL0051");
        Assert.Contains("a.yaml(1): error MDSL0051: 'a.yaml' is not what its source gives", failed.Output, StringComparison.Ordinal);
        Assert.Contains("-a: 1\n", failed.Output.Replace(" [", "\n[", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("a: 1\n", project.Folder.Read("Größe & mehr/deploy/a.yaml"));

        // Where nothing is written nothing is committed, and files of the last build stay.
        project.Build("--no-restore", "-p:ManifestCheck=true", "-p:ManifestWriteFiles=false").Succeeded();
        project.Declare(Settings("a: 1\n"));
        Assert.Contains("(2 files are as the source gives them)", project.Build("--no-restore", "-p:ManifestCheck=true").Succeeded().Output, StringComparison.Ordinal);
        Assert.Equal(["a.yaml", "kustomization.yaml"], project.List("deploy"));
    }

    private static CompiledAssembly Settings(string yaml) => new CompiledAssembly().Add("a.yaml", yaml, "ConfigMap a");
}
