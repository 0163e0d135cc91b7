using ManifestDsl.MSBuild.Tests.Tasks;

namespace ManifestDsl.MSBuild.Tests.Targets;

public sealed class LayoutTests
{
    [Fact]
    public void Two_objects_in_one_file_are_joined_or_refused_as_the_layout_says()
    {
        using var project = new BuiltProject();
        project.Declare(new CompiledAssembly().Add("App.yaml", "a: 1\n", "A").Add("App.yaml", "b: 1\n", "B"));
        project.Build().FailedWith("MDSL0013");
        Assert.Empty(project.Manifests);

        project.Build("--no-restore", "-p:ManifestFileLayout=PerClass").Succeeded();
        Assert.Equal("a: 1\n---\nb: 1\n", File.ReadAllText(Path.Combine(project.ManifestFolder, "App.yaml")));
    }

    [Fact]
    public void Several_target_frameworks_write_once()
    {
        using var project = new BuiltProject("<TargetFrameworks>;net10.0;\n netstandard2.0</TargetFrameworks>");
        project.Declare(new CompiledAssembly().Add("a.yaml", "a: 1\n"));

        var build = project.Build().Succeeded();

        Assert.Equal(["a.yaml"], build.Reported(project.ManifestFolder));
        Assert.Equal(["a.yaml"], project.Manifests);
        Assert.True(File.Exists(Path.Combine(project.ProjectFolder, "bin/Debug/netstandard2.0/Hello.dll")));
        Assert.Empty(project.List("bin/Debug/netstandard2.0/manifests"));

        // Analyzers must be on where the manifests are written, and nobody else is asked.
        project.Build("--no-restore", "-p:RunAnalyzers=false", "-f", "netstandard2.0").Succeeded();
        project.Run("clean").Succeeded();
        Assert.Empty(project.Manifests);
    }
}
