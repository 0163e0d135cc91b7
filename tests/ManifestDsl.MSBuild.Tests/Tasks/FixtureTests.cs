namespace ManifestDsl.MSBuild.Tests.Tasks;

/// <summary>Fixtures of policies: in a folder of their own, kept as the manifests are.</summary>
public sealed class FixtureTests : IDisposable
{
    private const string Pod = "# PodPolicy 'strict' refuses this pod.\napiVersion: v1\nkind: Pod\n";
    private readonly TaskProject project = new();

    private string[] Fixtures => project.Folder.List("fixtures");

    [Fact]
    public void They_are_written_beside_the_manifests()
    {
        Assert.True(project.Write(Shop("strict/refused/privileged.yaml", "strict/accepted/plain.yaml", "prod/strict/accepted/plain.yaml")));

        Assert.Equal(["prod/strict/accepted/plain.yaml", "strict/accepted/plain.yaml", "strict/refused/privileged.yaml"], Fixtures);
        Assert.Equal(Pod, project.Folder.Read("fixtures/strict/refused/privileged.yaml"));
        Assert.Equal(["web.yaml"], project.Output);
        Assert.Contains(project.LastFiles, file => file.ItemSpec.EndsWith("privileged.yaml", StringComparison.Ordinal));
        Assert.Contains($"Hello -> {project.Folder["fixtures"]} (fixtures of policies: 3 written)", project.Engine.Messages);
    }

    [Fact]
    public void Nothing_is_written_twice_and_what_is_gone_is_removed()
    {
        project.Write(Shop("strict/refused/privileged.yaml", "strict/accepted/plain.yaml"));
        project.Write();
        Assert.Empty(project.Engine.Messages);

        project.Write(Shop("strict/accepted/plain.yaml"));
        Assert.Equal(["strict/accepted/plain.yaml"], Fixtures);
        Assert.Equal([$"Hello -> {project.Folder["fixtures"]} (fixtures of policies: 1 removed)"], project.Engine.Messages);

        project.Write(Shop());
        Assert.Empty(Fixtures);
        Assert.False(File.Exists(project.Folder["obj/manifests.fixtures.list"]));
    }

    [Fact]
    public void A_clean_takes_them_away_and_a_build_without_writing_keeps_them()
    {
        project.Write(Shop("strict/accepted/plain.yaml"));
        Assert.Equal(2, project.ListFiles().Length);
        Assert.True(project.Remove());
        Assert.Empty(Fixtures);
        Assert.Empty(project.Output);
        Assert.Empty(project.ListFiles());
    }

    [Theory]
    [InlineData("out/")]
    [InlineData("out/policies")]
    [InlineData("OUT/policies")]
    public void They_must_not_lie_among_the_manifests(string folder)
    {
        project.FixturesFolder = folder;
        Assert.False(project.Write(Shop("strict/accepted/plain.yaml")));
        Assert.Contains("Set ManifestFixturesPath to a folder outside of it.", project.Error("MDSL0014").Message, StringComparison.Ordinal);
        Assert.Empty(project.Output);
    }

    [Fact]
    public void A_folder_beside_that_starts_alike_is_fine()
    {
        project.FixturesFolder = "out-fixtures";
        Assert.True(project.Write(Shop("strict/accepted/plain.yaml")));
    }

    [Fact]
    public void Two_policies_of_one_name_are_told()
    {
        var assembly = Shop("strict/accepted/plain.yaml").With("""GeneratedFixture("strict/accepted/plain.yaml", "kind: Pod\n", Declaration = "App.Other")""");
        Assert.False(project.Write(assembly));
        Assert.StartsWith("App.Strict and App.Other both have the fixture 'strict/accepted/plain.yaml'", Assert.Single(project.Engine.Errors).Message, StringComparison.Ordinal);

        Assert.True(project.Write(Shop("strict/accepted/plain.yaml", "strict/accepted/plain.yaml")));
    }

    [Fact]
    public void A_path_out_of_the_folder_is_refused()
    {
        Assert.False(project.Write(Shop("../escape.yaml")));
        Assert.Contains("no path below the folder of fixtures", project.Error("MDSL0014").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Committed_ones_are_compared()
    {
        project.Write(Shop("strict/refused/privileged.yaml", "strict/accepted/plain.yaml"));
        Assert.True(project.Check());
        Assert.Equal([$"Hello -> {project.Folder["out"]} (3 files are as the source gives them)"], project.Engine.Messages);

        project.Folder.Write("fixtures/strict/accepted/plain.yaml", "kind: Pod\n");
        File.Delete(project.Folder["fixtures/strict/refused/privileged.yaml"]);
        project.Folder.Write("fixtures/strict/refused/old.yaml", Pod);
        Assert.False(project.Check());
        Assert.Equal(["MDSL0051", "MDSL0050", "MDSL0052"], project.Engine.Errors.Select(static error => error.Code));

        project.FixturesFolder = "";
        Assert.True(project.Check());
    }

    public void Dispose() => project.Dispose();

    private static CompiledAssembly Shop(params string[] fixtures)
    {
        var assembly = new CompiledAssembly().Add("web.yaml", "kind: Deployment\n");
        foreach (var path in fixtures)
        {
            assembly.With($"""GeneratedFixture("{path}", "{Pod.Replace("\n", "\\n", StringComparison.Ordinal)}", Declaration = "App.Strict")""");
        }

        return assembly;
    }
}
