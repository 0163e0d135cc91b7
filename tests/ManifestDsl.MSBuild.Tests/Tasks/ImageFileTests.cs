using System.Text.Json;

namespace ManifestDsl.MSBuild.Tests.Tasks;

/// <summary>images.json and images.txt beside the manifests.</summary>
public sealed class ImageFileTests : IDisposable
{
    private const string Digest = "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    private readonly TaskProject project = new();

    [Fact]
    public void Images_txt_has_each_image_once_in_order_and_nothing_else()
    {
        Assert.True(project.Write(Pod().Image("nginx:1.29").Image("ghcr.io/acme/web:2").Image("nginx:1.29", "Pod b").Image("Nginx").Image("ghcr.io/acme/web:10")));
        Assert.Equal(["a.yaml", "images.json", "images.txt"], project.Output);
        Assert.Equal("ghcr.io/acme/web:10\nghcr.io/acme/web:2\nnginx:1.29\n", project.Folder.Read("out/images.txt"));
        Assert.Equal(3, project.LastFiles.Length);
    }

    [Fact]
    public void Images_json_says_where_each_is_used()
    {
        Assert.True(project.Write(Pod()
            .Image("nginx:1.29", "Pod b", line: 7)
            .Image("nginx:1.29", "Pod a", line: 3)
            .Image("nginx:1.29", "Pod a", line: 3)
            .Image("ghcr.io/acme/web@" + Digest)
            .With("""GeneratedImage("No \"image\"", "Pod c", "volumes")""")));

        Assert.Equal(
            """
            {
              "apiVersion": "v1",
              "kind": "List",
              "items": [],
              "images": [
                {
                  "image": "No \"image\"",
                  "registry": null,
                  "repository": null,
                  "tag": null,
                  "digest": null,
                  "uses": [
                    {
                      "environment": null,
                      "object": "Pod c",
                      "field": "volumes",
                      "name": null,
                      "file": "",
                      "line": 0
                    }
                  ]
                },
                {
                  "image": "ghcr.io/acme/web@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                  "registry": "ghcr.io",
                  "repository": "acme/web",
                  "tag": null,
                  "digest": "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                  "uses": [
                    {
                      "environment": null,
                      "object": "Pod a",
                      "field": "containers",
                      "name": "web",
                      "file": "App.cs",
                      "line": 3
                    }
                  ]
                },
                {
                  "image": "nginx:1.29",
                  "registry": "docker.io",
                  "repository": "library/nginx",
                  "tag": "1.29",
                  "digest": null,
                  "uses": [
                    {
                      "environment": null,
                      "object": "Pod a",
                      "field": "containers",
                      "name": "web",
                      "file": "App.cs",
                      "line": 3
                    },
                    {
                      "environment": null,
                      "object": "Pod b",
                      "field": "containers",
                      "name": "web",
                      "file": "App.cs",
                      "line": 7
                    }
                  ]
                }
              ]
            }

            """,
            project.Folder.Read("out/images.json"));
        JsonDocument.Parse(project.Folder.Read("out/images.json")).Dispose();
    }

    [Fact]
    public void The_folder_of_an_environment_has_its_own_and_the_output_folder_all()
    {
        Assert.True(project.Write(Pod().Image("nginx:1.29")
            .Add("pre-prod/a.yaml", "a: 1\n", "Pod a", environment: "pre-prod").Image("web:1", environment: "pre-prod")
            .Add("prod/a.yaml", "a: 1\n", "Pod a", environment: "prod").Image("web:2", environment: "prod")
            .Add("test/a.yaml", "a: 1\n", "Service a", environment: "test")));

        Assert.Equal(["a.yaml", "images.json", "images.txt", "pre-prod/a.yaml", "pre-prod/images.json", "pre-prod/images.txt", "prod/a.yaml", "prod/images.json", "prod/images.txt", "test/a.yaml"], project.Output);
        Assert.Equal("nginx:1.29\nweb:1\nweb:2\n", project.Folder.Read("out/images.txt"));
        Assert.Equal("web:2\n", project.Folder.Read("out/prod/images.txt"));
        Assert.Contains("\"environment\": \"prod\"", project.Folder.Read("out/images.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("nginx", project.Folder.Read("out/prod/images.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Single")]
    [InlineData("PerClass")]
    public void They_are_the_same_in_every_layout_and_in_no_kustomization(string layout)
    {
        Assert.True(project.Write(Pod().Image("nginx:1.29"), task =>
        {
            task.Layout = layout;
            task.Kustomization = true;
        }));
        Assert.Equal(["a.yaml", "images.json", "images.txt", "kustomization.yaml"], project.Output);
        Assert.DoesNotContain("images", project.Folder.Read("out/kustomization.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void They_go_with_the_last_image_and_with_the_manifests()
    {
        Assert.True(project.Write(Pod().Image("nginx:1.29")));
        Assert.True(project.Write(Pod()));
        Assert.Equal(["a.yaml"], project.Output);

        Assert.True(project.Write(Pod().Image("nginx:1.29")));
        Assert.True(project.Remove());
        Assert.Empty(project.Output);
    }

    [Fact]
    public void What_does_not_change_is_not_touched()
    {
        Assert.True(project.Write(Pod().Image("nginx:1.29")));
        Assert.True(project.Write(Pod().Image("nginx:1.29")));
        Assert.Empty(project.Engine.Messages);

        Assert.True(project.Write(Pod().Image("nginx:1.29", line: 4)));
        Assert.EndsWith("images.json", Assert.Single(project.Engine.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void The_check_compares_them_and_finds_left_over_ones()
    {
        Assert.True(project.Write(Pod().Image("nginx:1.29")));
        Assert.True(project.Check());

        project.Folder.Write("out/images.txt", "nginx:1.28\n");
        Assert.False(project.Check());
        Assert.Equal("MDSL0051", Assert.Single(project.Engine.Errors).Code);

        Assert.True(project.Write());
        project.Folder.Write("out/old/images.json", project.Folder.Read("out/images.json"));
        project.Folder.Write("out/old/images.txt", "nginx:1.28\n");
        project.Folder.Write("out/mine/images.json", "{}");
        project.Folder.Write("out/mine/images.txt", "a list of mine");
        Assert.False(project.Check());
        Assert.Equal([project.Folder["out/old/images.json"], project.Folder["out/old/images.txt"]], project.Engine.Errors.Select(static error => error.File));
        Assert.All(project.Engine.Errors, static error => Assert.Equal("MDSL0052", error.Code));
    }

    public void Dispose() => project.Dispose();

    private static CompiledAssembly Pod() => new CompiledAssembly().Add("a.yaml", "a: 1\n", "Pod a");
}
