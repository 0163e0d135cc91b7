using ManifestDsl.MSBuild.Tests.Tasks;

namespace ManifestDsl.MSBuild.Tests.Targets;

public sealed class FailClosedTests : IDisposable
{
    private readonly BuiltProject project = new();

    [Fact]
    public void Analyzers_off()
    {
        project.Declare(One("a: 1\n"));
        project.Build("-p:RunAnalyzers=false").FailedWith("MDSL0010");
        project.Build("--no-restore", "-p:RunAnalyzersDuringBuild=false").FailedWith("MDSL0010");
        Assert.Empty(project.Manifests);

        project.Build("--no-restore", "-p:RunAnalyzers=true", "-p:RunAnalyzersDuringBuild=false").Succeeded();
        Assert.Equal(["a.yaml"], project.Manifests);

        project.Declare(One("a: 2\n"));
        project.Build("--no-restore", "-p:RunAnalyzers=false").FailedWith("MDSL0010");
        Assert.Equal("a: 1\n", File.ReadAllText(Path.Combine(project.ManifestFolder, "a.yaml")));

        var allowed = project.Build("--no-restore", "-p:RunAnalyzers=false", "-p:ManifestAllowUnchecked=true").Succeeded();
        Assert.Contains("unchecked", Assert.Single(allowed.Reported(project.ManifestFolder)));
        Assert.Equal("a: 2\n", File.ReadAllText(Path.Combine(project.ManifestFolder, "a.yaml")));
    }

    [Fact]
    public void Nothing_to_write_or_nothing_that_may_be()
    {
        project.Declare(new CompiledAssembly());
        Assert.Contains("Hello.csproj : warning MDSL0011: ", project.Build().Succeeded().Output);

        project.Declare(One("a: 1\n").WithoutMarker());
        project.Build("--no-restore").FailedWith("MDSL0015");

        project.Declare(One("a: 1\n").Fail("App.Broken: it is broken"));
        Assert.Contains("App.Broken: it is broken", project.Build("--no-restore").FailedWith("MDSL0012").Output);

        project.Declare(One("a: 1\n"));
        project.Build("--no-restore", "-p:ManifestOutputPath=Attributes.cs/").FailedWith("MDSL0014");
        Assert.Equal(CompiledAssembly.Attributes, File.ReadAllText(Path.Combine(project.ProjectFolder, "Attributes.cs")));
        Assert.Empty(project.Manifests);
    }

    [Fact]
    public void Properties_with_unknown_values()
    {
        project.Declare(One("a: 1\n"));
        Assert.Contains("PerResource, PerClass or Single", project.Build("-p:ManifestFileLayout=PerPod").FailedWith("MDSL0016").Output);
        project.Build("--no-restore", "-p:ManifestHardening=of").FailedWith("MDSL0016");
        Assert.Contains("such as 1.34", project.Build("--no-restore", "-p:ManifestKubernetesVersion=1.x").FailedWith("MDSL0016").Output);
        Assert.Contains("privileged, baseline or restricted", project.Build("--no-restore", "-p:ManifestPodSecurity=strict").FailedWith("MDSL0016").Output);
        Assert.Contains("latest or a version of Kubernetes such as 1.34", project.Build("--no-restore", "-p:ManifestPodSecurityVersion=2.1").FailedWith("MDSL0016").Output);
        Assert.False(File.Exists(Path.Combine(project.ProjectFolder, "obj/Debug/net10.0/Hello.dll")));
        project.Build("--no-restore", "-p:ManifestFileLayout=perclass", "-p:ManifestHardening=FALSE", "-p:ManifestPodSecurity=Baseline", "-p:ManifestPodSecurityVersion=v1.99", "-p:ManifestKubernetesVersion=v1.31").Succeeded();
    }

    public void Dispose() => project.Dispose();

    private static CompiledAssembly One(string yaml) => new CompiledAssembly().Add("a.yaml", yaml);
}
