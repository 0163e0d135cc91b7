namespace ManifestDsl.MSBuild.Tests.Tasks;

/// <summary>kustomization.yaml beside the manifests.</summary>
public sealed class KustomizationTests : IDisposable
{
    private const string Head = "# Written by the build (ManifestKustomization): change the declarations, not this file.\n";
    private const string Start = Head + "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:\n";
    private static readonly DateTime LongAgo = new(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
    private readonly TaskProject project = new();

    [Fact]
    public void Lists_the_files_in_the_order_of_application()
    {
        Assert.True(Write(Shop()));

        Assert.Equal(["kustomization.yaml", "shop.namespace.yaml", "shop/a.deployment.yaml", "shop/web.deployment.yaml", "shop/web.serviceaccount.yaml"], project.Output);
        Assert.Equal(
            Start + "- shop.namespace.yaml\n- shop/web.serviceaccount.yaml\n- shop/a.deployment.yaml\n- shop/web.deployment.yaml\n",
            project.Folder.Read("out/kustomization.yaml"));
        Assert.Contains("kustomization.yaml\n", project.Folder.Read("obj/manifests.list"), StringComparison.Ordinal);
        Assert.Contains(project.LastFiles, item => item.ItemSpec == project.Folder["out/kustomization.yaml"]);
    }

    [Fact]
    public void Is_written_when_it_changes_and_only_then()
    {
        Write(Shop());
        File.SetLastWriteTimeUtc(project.Folder["out/kustomization.yaml"], LongAgo);
        Assert.True(Write(Shop()));
        Assert.Empty(project.Engine.Messages);
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(project.Folder["out/kustomization.yaml"]));

        Assert.True(Write(Shop().Add("shop/x.service.yaml", "x: 1\n", "Service shop/x")));
        Assert.Contains("- shop/x.service.yaml\n- shop/a.deployment.yaml\n", project.Folder.Read("out/kustomization.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Is_removed_when_it_is_switched_off()
    {
        Write(Shop());
        Assert.True(project.Write());
        Assert.DoesNotContain("kustomization.yaml", project.Output);

        Write(Shop());
        Assert.True(project.Remove());
        Assert.Empty(project.Output);
    }

    [Fact]
    public void Each_environment_has_its_own_and_the_output_folder_lists_what_belongs_to_none()
    {
        Assert.True(Write(Shop()
            .Add("dev/shop/web.service.yaml", "in: dev\n", "Service shop/web", environment: "dev")
            .Add("prod/shop/web.service.yaml", "in: prod\n", "Service shop/web", environment: "prod")
            .Add("prod/shop/web.configmap.yaml", "in: prod\n", "ConfigMap shop/web", environment: "prod")));

        Assert.Equal(Start + "- shop/web.service.yaml\n", project.Folder.Read("out/dev/kustomization.yaml"));
        Assert.Equal(Start + "- shop/web.configmap.yaml\n- shop/web.service.yaml\n", project.Folder.Read("out/prod/kustomization.yaml"));
        Assert.DoesNotContain("dev", project.Folder.Read("out/kustomization.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_anything_outside_of_the_environments_the_output_folder_has_none()
    {
        Assert.True(Write(new CompiledAssembly().Add("dev/manifests.yaml", "in: dev\n", "Service web", environment: "dev"), "Single"));
        Assert.Equal(["dev/kustomization.yaml", "dev/manifests.yaml"], project.Output);
        Assert.Equal(Start + "- manifests.yaml\n", project.Folder.Read("out/dev/kustomization.yaml"));
    }

    [Fact]
    public void A_file_of_several_objects_has_the_place_of_the_one_that_is_applied_first()
    {
        Assert.True(Write(
            new CompiledAssembly()
                .Add("App.yaml", "a: 1\n", "Service web")
                .Add("App.yaml", "a: 2\n", "Deployment.apps web")
                .Add("Größe.yaml", "b: 1\n", "Deployment.apps x")
                .Add("Größe.yaml", "b: 2\n", "ServiceAccount x"),
            "PerClass"));
        Assert.Equal(Start + "- \"Größe.yaml\"\n- App.yaml\n", project.Folder.Read("out/kustomization.yaml"));
    }

    [Fact]
    public void The_list_of_waivers_is_not_in_it_and_without_manifests_there_is_none()
    {
        Assert.True(Write(Shop().With("""GeneratedWaiver("MDSL1003", "Deployment.apps shop/web", "disks")""")));
        Assert.Contains("waivers.json", project.Output);
        Assert.DoesNotContain("waivers", project.Folder.Read("out/kustomization.yaml"), StringComparison.Ordinal);

        Assert.True(Write(new CompiledAssembly()));
        Assert.Empty(project.Output);
    }

    [Fact]
    public void A_kustomization_that_somebody_wrote_is_not_replaced()
    {
        project.Folder.Write("out/kustomization.yaml", "resources: [mine.yaml]\n");
        Assert.False(Write(Shop()));

        Assert.StartsWith($"Cannot write '{project.Folder["out/kustomization.yaml"]}': the file that is there was not written by the build.", project.Error("MDSL0014").Message, StringComparison.Ordinal);
        Assert.Equal(["kustomization.yaml"], project.Output);
        Assert.Equal("resources: [mine.yaml]\n", project.Folder.Read("out/kustomization.yaml"));
    }

    [Fact]
    public void A_kustomization_that_somebody_put_in_the_place_of_ours_is_not_removed()
    {
        Write(Shop());
        project.Folder.Write("out/kustomization.yaml", "resources: [mine.yaml]\n");
        Assert.True(project.Write(new CompiledAssembly()));
        Assert.Equal(["kustomization.yaml"], project.Output);
    }

    [Fact]
    public void One_of_another_machine_is_ours_whatever_its_line_ends()
    {
        project.Folder.Write("out/kustomization.yaml", Head.Replace("\n", "\r\n", StringComparison.Ordinal) + "resources: []\r\n");
        Assert.True(Write(Shop()));
        Assert.StartsWith(Start, project.Folder.Read("out/kustomization.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_manifest_may_have_its_name()
    {
        Assert.False(project.Write(new CompiledAssembly().Add("Kustomization.yaml", "a: 1\n", "Service web", "Kustomization.Web"), static task => task.Layout = "PerClass"));
        Assert.Contains("'Kustomization.yaml', the file for Kustomization.Web (Service web), has the name of a kustomization", project.Error("MDSL0014").Message, StringComparison.Ordinal);
    }

    public void Dispose() => project.Dispose();

    private bool Write(CompiledAssembly assembly, string layout = "PerResource") => project.Write(assembly, task =>
    {
        task.Kustomization = true;
        task.Layout = layout;
    });

    private static CompiledAssembly Shop() => new CompiledAssembly()
        .Add("shop/web.deployment.yaml", "a: 1\n", "Deployment.apps shop/web")
        .Add("shop/web.serviceaccount.yaml", "b: 1\n", "ServiceAccount shop/web", derived: true)
        .Add("shop/a.deployment.yaml", "c: 1\n", "Deployment.apps shop/a")
        .Add("shop.namespace.yaml", "d: 1\n", "Namespace shop");
}
