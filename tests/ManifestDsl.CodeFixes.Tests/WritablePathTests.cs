using ManifestDsl.Engine.Policy;
using ManifestDsl.Testing;
using Microsoft.CodeAnalysis.CSharp;
using static ManifestDsl.CodeFixes.Tests.AskedFor;

namespace ManifestDsl.CodeFixes.Tests;

/// <summary>A read-only root file system comes with volumes where the container says that it writes.</summary>
public class WritablePathTests
{
    private static readonly FieldEdit Replace = FieldEdit.Replace("readOnlyRootFilesystem", "true") with { WritablePaths = ["/tmp"] };
    private static readonly FieldEdit Set = FieldEdit.Set(["securityContext", "readOnlyRootFilesystem"], "true") with { WritablePaths = ["/tmp", "/var/Cache_1"] };

    [Theory]
    [InlineData("ReadOnlyRootFilesystem = [|false|]", "ReadOnlyRootFilesystem = true, WritablePaths = [\"/tmp\"]")]
    [InlineData("WritablePaths = [\"/run\"], ReadOnlyRootFilesystem = [|false|]", "WritablePaths = [\"/run\", \"/tmp\"], ReadOnlyRootFilesystem = true")]
    [InlineData("WritablePaths = [], ReadOnlyRootFilesystem = [|false|]", "WritablePaths = [\"/tmp\"], ReadOnlyRootFilesystem = true")]
    [InlineData("WritablePaths = Paths, ReadOnlyRootFilesystem = [|false|]", "WritablePaths = Paths, ReadOnlyRootFilesystem = true")]
    public Task OfADslContainer(string before, string after) => VerifyAsync(
        Source.Deployment($$"""new("web", "nginx:1.29") { {{before}} }""", "private static string[] Paths => [\"/tmp\"];"),
        Source.Deployment($$"""new("web", "nginx:1.29") { {{after}} }""", "private static string[] Paths => [\"/tmp\"];"),
        Replace);

    [Fact]
    public Task OfTheOverridesOfADslContainer() => VerifyAsync(
        Source.Deployment("""new("web", "nginx:1.29") { Overrides = new() { SecurityContext = new() { ReadOnlyRootFilesystem = [|false|] } } }"""),
        Source.Deployment("""new("web", "nginx:1.29") { Overrides = new() { SecurityContext = new() { ReadOnlyRootFilesystem = true } }, WritablePaths = ["/tmp"] }"""),
        Replace);

    [Fact]
    public Task OfAModel() => VerifyAsync(
        Source.Pod("""
            new()
            {
                Name = "web",
                SecurityContext = new() { ReadOnlyRootFilesystem = [|false|] },
            }
            """),
        Source.Pod("""
            new()
            {
                Name = "web",
                SecurityContext = new() { ReadOnlyRootFilesystem = true },
                VolumeMounts = [new() { Name = "web-tmp", MountPath = "/tmp" }],
            }
            """).Replace(
            """
                        ],
                    },
            """,
            """
                        ],
                        Volumes = [new() { Name = "web-tmp", EmptyDir = new() }],
                    },
            """, StringComparison.Ordinal),
        Replace,
        container: "web");

    [Fact]
    public Task OfTwoModelsOfOnePod() => VerifyAsync(
        Pod("""[[|new|]() { Name = "a" }, [|new|]() { Name = "b", VolumeMounts = [] }]""", ""),
        Pod(
            """
            [new() { Name = "a", SecurityContext = new() { ReadOnlyRootFilesystem = true }, VolumeMounts = [new() { Name = "x-tmp", MountPath = "/tmp" }, new() { Name = "x-var-cache-1", MountPath = "/var/Cache_1" }] }, new() { Name = "b", VolumeMounts = [new() { Name = "x-tmp", MountPath = "/tmp" }, new() { Name = "x-var-cache-1", MountPath = "/var/Cache_1" }], SecurityContext = new() { ReadOnlyRootFilesystem = true } }]
            """,
            """, Volumes = [new() { Name = "x-tmp", EmptyDir = new() }, new() { Name = "x-var-cache-1", EmptyDir = new() }]"""),
        Set,
        container: "x");

    [Fact]
    public Task ExistingVolumesAreExtended() => VerifyAsync(
        Pod("""[new() { SecurityContext = new() { ReadOnlyRootFilesystem = [|false|] }, VolumeMounts = new List<V1VolumeMount> { new() { Name = "a" } } }]""", """, Volumes = [new() { Name = "a" }]"""),
        Pod(
            """[new() { SecurityContext = new() { ReadOnlyRootFilesystem = true }, VolumeMounts = new List<V1VolumeMount> { new() { Name = "a" }, new() { Name = "web-tmp", MountPath = "/tmp" } } }]""",
            """, Volumes = [new() { Name = "a" }, new() { Name = "web-tmp", EmptyDir = new() }]"""),
        Replace,
        container: "web");

    [Theory]
    [InlineData("Volumes = Volumes")]
    [InlineData("Volumes = [new() { Name = \"web-tmp\" }]")]
    public Task WhereAVolumeCannotBeAddedNothingIs(string volumes) => VerifyAsync(
        Pod("[new() { SecurityContext = new() { ReadOnlyRootFilesystem = [|false|] } }]", ", " + volumes),
        Pod("[new() { SecurityContext = new() { ReadOnlyRootFilesystem = true } }]", ", " + volumes),
        Replace,
        container: "web");

    [Fact]
    public Task OldVersionsOfTheLanguage() => VerifyAsync(
        Pod("new List<V1Container> { new V1Container { SecurityContext = new V1SecurityContext { ReadOnlyRootFilesystem = [|false|] } } }", ""),
        Pod(
            """new List<V1Container> { new V1Container { SecurityContext = new V1SecurityContext { ReadOnlyRootFilesystem = true }, VolumeMounts = new List<V1VolumeMount> { new V1VolumeMount { Name = "web-tmp", MountPath = "/tmp" } } } }""",
            """, Volumes = new List<V1Volume> { new V1Volume { Name = "web-tmp", EmptyDir = new V1EmptyDirVolumeSource() } }"""),
        Replace,
        LanguageVersion.CSharp8,
        "web");

    [Fact]
    public async Task TheTitleNamesThePaths() => Assert.Equal(
        ["Set ReadOnlyRootFilesystem = true, a volume at /tmp"],
        await TitlesAsync(Source.Deployment("""new("web", "nginx:1.29") { ReadOnlyRootFilesystem = [|false|] }"""), Replace));

    private static string Pod(string containers, string more) => Source.File($$"""
        public static class App
        {
            public static V1PodSpec Pod => new V1PodSpec { Containers = {{containers}}{{more}} };
            private static List<V1Volume> Volumes => new List<V1Volume>();
        }
        """);
}
