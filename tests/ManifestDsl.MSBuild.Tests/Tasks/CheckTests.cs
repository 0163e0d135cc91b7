using Microsoft.Build.Utilities;

namespace ManifestDsl.MSBuild.Tests.Tasks;

/// <summary>The committed manifests against what the source gives.</summary>
public sealed class CheckTests : IDisposable
{
    private const string Web = "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 2\n";
    private readonly TaskProject project = new();

    [Fact]
    public void What_was_written_passes_and_nothing_is_touched()
    {
        Commit(Shop());
        var before = File.GetLastWriteTimeUtc(project.Folder["out/shop/web.deployment.yaml"]);

        Assert.True(project.Check());

        Assert.Equal([$"Hello -> {project.Folder["out"]} (2 files are as the source gives them)"], project.Engine.Messages);
        Assert.Equal(before, File.GetLastWriteTimeUtc(project.Folder["out/shop/web.deployment.yaml"]));
        Assert.False(File.Exists(project.Folder["obj/manifests.list"]));
    }

    [Fact]
    public void Line_ends_of_Windows_are_no_difference()
    {
        Commit(Shop());
        project.Folder.Write("out/shop/web.deployment.yaml", Web.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.True(project.Check());
    }

    [Fact]
    public void A_different_file_is_shown_as_a_unified_diff_at_its_first_line()
    {
        Commit(Shop());
        project.Folder.Write("out/shop/web.deployment.yaml", Web.Replace("replicas: 2", "replicas: 3", StringComparison.Ordinal));

        Assert.False(project.Check());

        var error = Assert.Single(project.Engine.Errors);
        Assert.Equal(("MDSL0051", project.Folder["out/shop/web.deployment.yaml"], 6), (error.Code, error.File, error.LineNumber));
        Assert.Equal(
            "'shop/web.deployment.yaml' is not what its source gives: build without ManifestCheck, look at what changed, and commit it. "
            + "Committed (-), and from the source (+):\n@@ -4,3 +4,3 @@\n   name: web\n spec:\n-  replicas: 3\n+  replicas: 2",
            error.Message);
        Assert.Equal(Web.Replace("replicas: 2", "replicas: 3", StringComparison.Ordinal), project.Folder.Read("out/shop/web.deployment.yaml"));
    }

    [Fact]
    public void A_difference_that_cannot_be_seen_is_written_out()
    {
        Commit(Shop());
        project.Folder.Write("out/shop/web.deployment.yaml", "\uFEFF" + Web.TrimEnd('\n'));
        Assert.False(project.Check());
        var message = Assert.Single(project.Engine.Errors).Message;
        Assert.Contains("\n-\\ufeffapiVersion: apps/v1\n+apiVersion: apps/v1\n", message, StringComparison.Ordinal);
        Assert.Contains("\n-  replicas: 2 (no line end)\n+  replicas: 2", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        Commit(Shop());
        File.Delete(project.Folder["out/shop/web.deployment.yaml"]);

        Assert.False(project.Check());

        var error = Assert.Single(project.Engine.Errors);
        Assert.Equal(("MDSL0050", project.Folder["out/shop/web.deployment.yaml"]), (error.Code, error.File));
        Assert.StartsWith("'shop/web.deployment.yaml' is not among the committed manifests: build without ManifestCheck", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("docs/rules/MDSL0050.md", error.HelpLink, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_all_are_missing_one_message_says_where_they_were_looked_for()
    {
        Save(Shop());
        Assert.False(project.Check());
        Assert.Contains($"None of the 2 manifests of the project is in '{project.Folder["out"]}'. Set ManifestOutputPath", project.Error("MDSL0050").Message, StringComparison.Ordinal);
        Assert.Empty(project.Output);
    }

    [Fact]
    public void Objects_that_no_declaration_gives_are_left_over()
    {
        Commit(Shop());
        project.Folder.Write("out/shop/old.deployment.yaml", Web);
        project.Folder.Write("out/gone/manifests.yml", "# by hand\r\n" + Web.Replace("\n", "\r\n", StringComparison.Ordinal));
        project.Folder.Write("out/gone/kustomization.yaml", "# Written by the build (ManifestKustomization): change the declarations, not this file.\r\nresources:\r\n");
        project.Folder.Write("out/waivers.json", "{}");

        Assert.False(project.Check());

        Assert.Equal(
            ["gone/kustomization.yaml", "gone/manifests.yml", "shop/old.deployment.yaml", "waivers.json"],
            project.Engine.Errors.Select(error => Path.GetRelativePath(project.Folder["out"], error.File).Replace('\\', '/')));
        Assert.All(project.Engine.Errors, error => Assert.Equal("MDSL0052", error.Code));
        Assert.Equal(
            "'gone/kustomization.yaml' is among the committed manifests and no declaration gives it: delete it, or name it in ManifestCheckIgnore if it is yours.",
            project.Engine.Errors[0].Message);
    }

    [Fact]
    public void Files_of_others_are_left_alone()
    {
        Commit(Shop());
        project.Folder.Write("out/kustomization.yaml", "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n");
        project.Folder.Write("out/values.yaml", "replicas: 2\nspec:\n  kind: x\n  apiVersion: y\n");
        project.Folder.Write("out/notes.txt", Web);
        project.Folder.Write("out/.git/x.yaml", Web);
        project.Folder.Write("out/mine/x.yaml", Web);
        Assert.True(project.Check(task => task.Ignore = [new TaskItem("out/mine/x.yaml")]));
    }

    [Fact]
    public void Kustomizations_and_waivers_are_checked_like_the_rest()
    {
        Commit(Shop().With("""GeneratedWaiver("MDSL1003", "Deployment.apps shop/web", "disks")"""), static task => task.Kustomization = true);
        Assert.True(project.Check(static task => task.Kustomization = true));

        Assert.False(project.Check());
        Assert.Equal("MDSL0052", Assert.Single(project.Engine.Errors).Code);

        project.Folder.Write("out/waivers.json", "{}\n");
        Assert.False(project.Check(static task => task.Kustomization = true));
        Assert.Equal("MDSL0051", Assert.Single(project.Engine.Errors).Code);
    }

    [Fact]
    public void Moved_lines_of_the_source_are_no_difference_but_other_files_are()
    {
        Commit(Shop().Image("nginx:1.29", "Pod a", line: 3));
        Save(Shop().Image("nginx:1.29", "Pod a", line: 9));
        Assert.True(project.Check());

        Save(Shop().Image("nginx:1.30", "Pod a", line: 3));
        Assert.False(project.Check());
        Assert.Equal(["images.json", "images.txt"], project.Engine.Errors.Select(static error => Path.GetFileName(error.File)));
    }

    [Fact]
    public void Environments_and_layouts_are_compared_as_they_are_written()
    {
        var assembly = Shop().Add("prod/manifests.yaml", Web, "Deployment.apps shop/web", environment: "prod").Add("prod/manifests.yaml", "in: prod\n", "Namespace shop", environment: "prod");
        Commit(assembly, static task => task.Layout = "Single");
        Assert.True(project.Check(static task => task.Layout = "Single"));
        Assert.False(project.Check(static task => task.Layout = "PerClass"));
        Assert.Equal("MDSL0051", Assert.Single(project.Engine.Errors).Code);
    }

    [Fact]
    public void What_may_not_be_written_may_not_pass()
    {
        Commit(Shop());
        Assert.False(project.Check(static task => task.Unchecked = true));
        project.Error("MDSL0010");

        Save(Shop().Fail("App.Bad: it is null"));
        Assert.False(project.Check());
        project.Error("MDSL0012");
    }

    [Fact]
    public void Of_many_different_files_only_some_are_shown()
    {
        var assembly = new CompiledAssembly();
        for (var i = 0; i < 13; i++)
        {
            assembly.Add($"{i:00}.yaml", "a: 1\n");
            project.Folder.Write($"out/{i:00}.yaml", "a: 2\n");
        }

        Save(assembly);
        Assert.False(project.Check());

        Assert.Equal(13, project.Engine.Errors.Count);
        Assert.Equal(10, project.Engine.Errors.Count(error => error.Message!.Contains("+a: 1", StringComparison.Ordinal)));
        Assert.EndsWith("The difference is shown for the first files only.", project.Engine.Errors[^1].Message, StringComparison.Ordinal);
    }

    public void Dispose() => project.Dispose();

    private static CompiledAssembly Shop() => new CompiledAssembly()
        .Add("shop/web.deployment.yaml", Web, "Deployment.apps shop/web")
        .Add("shop/settings.configmap.yaml", "apiVersion: v1\nkind: ConfigMap\n", "ConfigMap shop/settings");

    private void Save(CompiledAssembly assembly) => assembly.Save(project.Folder["obj/Hello.dll"]);

    /// <summary>Writes the manifests as a clone has them: without the list of what the last build wrote.</summary>
    private void Commit(CompiledAssembly assembly, Action<WriteManifests>? configure = null)
    {
        Assert.True(project.Write(assembly, configure));
        File.Delete(project.Folder["obj/manifests.list"]);
    }
}
