using ManifestDsl.MSBuild.Tests.Tasks;

namespace ManifestDsl.MSBuild.Tests.Targets;

public sealed class LifecycleTests : IDisposable
{
    private readonly BuiltProject project = new();

    [Fact]
    public void Build_edit_delete_and_clean()
    {
        const string Fixture = """GeneratedFixture("strict/accepted/plain.yaml", "kind: Pod\n")""";
        project.Declare(Two("a: 1\n").With(Fixture).With("""GeneratedFixture("strict/refused/root.yaml", "kind: Pod\n")"""));
        var first = project.Build().Succeeded();
        Assert.Equal(["strict/accepted/plain.yaml", "strict/refused/root.yaml"], project.List("bin/Debug/net10.0/policy-fixtures"));
        Assert.Equal(["demo/a.yaml", "demo/b.yaml"], first.Reported(project.ManifestFolder));
        Assert.Equal(["demo/a.yaml", "demo/b.yaml"], project.Manifests);
        var settings = File.ReadAllText(Path.Combine(project.ProjectFolder, "obj/Debug/net10.0/Hello.GeneratedMSBuildEditorConfig.editorconfig"));
        Assert.Contains("build_property.ManifestFileLayout = PerResource\n", settings.ReplaceLineEndings("\n"));
        Assert.Contains("build_property.ManifestHardening = true\n", settings.ReplaceLineEndings("\n"));
        Assert.Contains("build_property.ManifestPodSecurity = restricted\n", settings.ReplaceLineEndings("\n"));
        Assert.Contains("build_property.ManifestPodSecurityVersion = latest\n", settings.ReplaceLineEndings("\n"));

        var before = Times();
        var second = project.Build("--no-restore").Succeeded();
        Assert.Empty(second.Reported(project.ManifestFolder));
        Assert.Equal(before, Times());

        // One edited, one deleted by hand: both come back in one build, and a third declaration joins.
        project.Declare(Two("a: 2\n").Add("c.yaml", "c: 1\n").With(Fixture));
        File.Delete(Path.Combine(project.ManifestFolder, "demo", "b.yaml"));
        var third = project.Build("--no-restore").Succeeded();
        Assert.Equal(["c.yaml", "demo/a.yaml", "demo/b.yaml"], third.Reported(project.ManifestFolder));

        Assert.Equal(["strict/accepted/plain.yaml"], project.List("bin/Debug/net10.0/policy-fixtures"));
        project.Declare(new CompiledAssembly().Add("c.yaml", "c: 1\n").With(Fixture));
        File.WriteAllText(Path.Combine(project.ManifestFolder, "mine.yaml"), "mine: 1\n");
        before = Times();
        var fourth = project.Build("--no-restore").Succeeded();
        Assert.Equal(["demo/a.yaml (removed)", "demo/b.yaml (removed)"], fourth.Reported(project.ManifestFolder));
        Assert.Equal(["c.yaml", "mine.yaml"], project.Manifests);
        Assert.Equal(before["c.yaml"], Times()["c.yaml"]);

        project.Run("clean").Succeeded();
        Assert.Equal(["mine.yaml"], project.Manifests);
        Assert.Empty(project.List("bin/Debug/net10.0/policy-fixtures"));
        Assert.False(File.Exists(project.ListFile));
    }

    [Fact]
    public void Files_that_are_not_written_now_are_kept_and_follow_the_output_path_when_they_are()
    {
        project.Declare(Two("a: 1\n"));
        project.Build().Succeeded();
        var before = Times();

        project.Declare(Two("a: 2\n"));
        var off = project.Build("--no-restore", "-p:ManifestWriteFiles=false").Succeeded();
        Assert.Empty(off.Reported(project.ManifestFolder));
        Assert.Equal(before, Times());

        // Visual Studio builds like this before it starts or tests a program, with analyzers skipped.
        project.Build("--no-restore", "-p:IsImplicitlyTriggeredBuild=true").Succeeded();
        Assert.Equal(before, Times());

        var elsewhere = project.Folder["else where"];
        var moved = project.Build("--no-restore", $"-p:ManifestOutputPath=../else where/k8s/").Succeeded();
        Assert.Equal(["demo/a.yaml", "demo/b.yaml"], moved.Reported(Path.Combine(elsewhere, "k8s")));
        Assert.Empty(project.Manifests);

        // Without the property: what was written counts, not where it would go now.
        project.Run("clean").Succeeded();
        Assert.False(Directory.Exists(Path.Combine(elsewhere, "k8s")));
        Assert.True(Directory.Exists(elsewhere));
    }

    [Fact]
    public void Design_time_builds_do_nothing()
    {
        project.Declare(Two("a: 1\n"));
        project.Run("restore").Succeeded();
        project.Run("msbuild", "-t:Compile", "-p:DesignTimeBuild=true", "-p:BuildingInsideVisualStudio=true").Succeeded();
        project.Run("msbuild", "-t:Build", "-p:DesignTimeBuild=true").Succeeded();
        Assert.True(File.Exists(Path.Combine(project.ProjectFolder, "bin/Debug/net10.0/Hello.dll")));
        Assert.False(Directory.Exists(project.ManifestFolder));
        Assert.False(File.Exists(project.ListFile));
    }

    public void Dispose() => project.Dispose();

    private static CompiledAssembly Two(string yaml) => new CompiledAssembly().Add("demo/a.yaml", yaml).Add("demo/b.yaml", "b: 1\n");

    private Dictionary<string, DateTime> Times() =>
        project.Manifests.ToDictionary(path => path, path => File.GetLastWriteTimeUtc(Path.Combine(project.ManifestFolder, path)));
}
