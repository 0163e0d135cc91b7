namespace ManifestDsl.MSBuild.Tests.Tasks;

/// <summary>A folder for each environment, and what may be in it.</summary>
public sealed class EnvironmentTests : IDisposable
{
    private const string Web = "Deployment.apps demo/web";
    private readonly TaskProject project = new();

    [Fact]
    public void The_same_object_in_several_environments_is_no_duplicate()
    {
        Assert.True(project.Write(Assembly("dev", "prod").Add("demo/web.deployment.yaml", "without: 1\n", Web, "App.Common")));

        Assert.Equal(["demo/web.deployment.yaml", "dev/demo/web.deployment.yaml", "prod/demo/web.deployment.yaml"], project.Output);
        Assert.Equal("in: prod\n", project.Folder.Read("out/prod/demo/web.deployment.yaml"));
    }

    [Fact]
    public void The_files_of_an_environment_that_is_gone_are_removed_with_its_folder()
    {
        project.Write(Assembly("dev", "staging", "prod"));
        project.Folder.Write("out/dev/mine.yaml", "mine: 1\n");
        Assert.True(project.Write(Assembly("prod", "canary")));

        Assert.Equal(["canary/demo/web.deployment.yaml", "dev/mine.yaml", "prod/demo/web.deployment.yaml"], project.Output);
        Assert.False(Directory.Exists(project.Folder["out/staging"]));
        Assert.False(Directory.Exists(project.Folder["out/dev/demo"]));
        Assert.Equal(
            [
                "Hello -> " + project.Folder["out/canary/demo/web.deployment.yaml"],
                "Hello -> " + project.Folder["out/dev/demo/web.deployment.yaml"] + " (removed)",
                "Hello -> " + project.Folder["out/staging/demo/web.deployment.yaml"] + " (removed)",
            ],
            project.Engine.Messages);
        Assert.Equal(2, project.LastFiles.Length);
    }

    [Fact]
    public void An_object_declared_twice_in_one_environment_is_an_error_that_names_both()
    {
        Assert.False(project.Write(Assembly("dev", "prod").Add("prod/b.yaml", "b: 1\n", Web, "App.Second(Prod)", environment: "prod")));

        Assert.Equal(
            $"{Web} is declared twice: by App.Web(prod) and by App.Second(Prod). Remove or rename one of them.",
            project.Error("MDSL0013").Message);
    }

    [Fact]
    public void A_derived_object_yields_within_its_environment_only()
    {
        const string account = "ServiceAccount demo/web";
        Assert.True(project.Write(new CompiledAssembly()
            .Add("a.yaml", "declared: 1\n", account, "App.Account")
            .Add("dev/a.yaml", "derived: 1\n", account, "App.Web(Dev)", derived: true, environment: "dev")
            .Add("prod/b.yaml", "declared: 2\n", account, "App.Own(Prod)", environment: "prod")
            .Add("prod/a.yaml", "derived: 1\n", account, "App.Web(Prod)", derived: true, environment: "prod")));

        Assert.Equal(["a.yaml", "dev/a.yaml", "prod/b.yaml"], project.Output);
    }

    [Theory]
    [InlineData("prod/a.yaml")]
    [InlineData("Prod/x/a.yaml")]
    public void A_namespace_with_the_name_of_an_environment_does_not_mix_with_it(string path)
    {
        Assert.False(project.Write(Assembly("prod").Add(path, "a: 1\n", "ConfigMap prod/a", "App.Settings")));

        var message = project.Error("MDSL0013").Message;
        Assert.Contains($"'{path}', the file for App.Settings (ConfigMap prod/a), would lie in the folder of the environment '{path[..4]}'", message);
        Assert.Empty(project.Output);
    }

    [Fact]
    public void A_file_with_the_name_of_an_environment_is_no_folder()
    {
        Assert.True(project.Write(Assembly("prod").Add("prod.yaml", "a: 1\n", "ConfigMap a", "App.Settings")));
    }

    public void Dispose() => project.Dispose();

    private static CompiledAssembly Assembly(params string[] environments)
    {
        var assembly = new CompiledAssembly();
        foreach (var environment in environments)
        {
            assembly.Add($"{environment}/demo/web.deployment.yaml", $"in: {environment}\n", Web, $"App.Web({environment})", environment: environment);
        }

        return assembly;
    }
}
