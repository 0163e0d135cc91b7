using Microsoft.Build.Utilities;

namespace ManifestDsl.MSBuild.Tests.Tasks;

/// <summary>What the compiler is told of the properties and files that a project declares.</summary>
public sealed class CollectInputsTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
    private readonly TempFolder folder = new();
    private CollectInputs task = new();

    [Fact]
    public void Properties_come_with_any_character_and_once()
    {
        Assert.Equal(
            ["property\tA\ta;b#c %25 %09 %0D%0A é", "property\tB\t"],
            Run([Parameter("B", ""), Parameter("A", "old"), Parameter("a", "a;b#c % \t \r\n é")]));
        Assert.Empty(task.TextFiles);
    }

    [Fact]
    public void Text_is_left_to_the_compiler_and_what_is_not_plain_text_comes_as_bytes()
    {
        Write("crlf.txt", "a\r\nü\n"u8);
        Write("empty", []);
        Write("bom.txt", [0xEF, 0xBB, 0xBF, (byte)'a']);
        Write("utf16.txt", [0xFF, 0xFE, (byte)'a', 0]);
        Write("latin.txt", [0xFC]);
        Write("nul.bin", [(byte)'a', 0]);

        Assert.Equal(
            [
                "bytes\tbom.txt\t77u/YQ==",
                "text\tcrlf.txt\t" + folder["p/crlf.txt"],
                "text\tempty\t" + folder["p/empty"],
                "bytes\tlatin.txt\t/A==",
                "bytes\tnul.bin\tYQA=",
                "bytes\tutf16.txt\t//5hAA==",
            ],
            Run(files: [File("crlf.txt"), File("empty"), File("bom.txt"), File("utf16.txt"), File("latin.txt"), File("nul.bin")]));
        Assert.Equal([folder["p/crlf.txt"], folder["p/empty"]], task.TextFiles.Select(item => item.ItemSpec));
    }

    [Fact]
    public void Names_are_paths_from_the_project_or_links()
    {
        Write("conf/100%.txt", [1]);
        Write("../shared/b", [1]);
        Write("../p2/c", [1]);
        Assert.Equal(
            ["text\t../p2/c\t" + folder["p2/c"], "text\t../shared/b\t" + folder["shared/b"], "text\tconf/100%25.txt\t" + folder["p/conf/100%25.txt"], "text\tlinks/b.conf\t" + folder["shared/b"]],
            Run(files: [File("./conf/../conf/100%25.txt"), File("../shared/b"), File(folder["p2/c"]), File("../shared/b", "links\\b.conf"), File("conf/100%25.txt")]));
        Assert.Equal([folder["p2/c"], folder["shared/b"], folder["p/conf/100%.txt"]], task.TextFiles.Select(item => item.ItemSpec));
    }

    [Fact]
    public void What_is_no_file_is_said_where_it_is_asked_for()
    {
        Write("big", new byte[(1024 * 1024) + 1]);
        Write("full", new byte[1024 * 1024]);
        Write("dir/a", [1]);
        Write("dir/b", [1]);
        var lines = Run(files: [File("big"), File("dir"), File("gone"), File("dir/a", "twice"), File("dir/b", "twice"), File("full")]);
        Assert.Equal("no-file\tbig\t'big' has 1048577 bytes: a ConfigMap or Secret holds at most 1048576", lines[0]);
        Assert.Equal("no-file\tdir\t'dir' is a folder: write <ManifestFile Include=\"dir/**\" />, and name a file of it", lines[1]);
        Assert.StartsWith("bytes\tfull\tAAAA", lines[2], StringComparison.Ordinal);
        Assert.Equal("no-file\tgone\t'gone' is declared by a ManifestFile, and there is no such file: create it, or correct the item", lines[3]);
        Assert.Equal("no-file\ttwice\t'twice' is the name of several files: give each ManifestFile a Link of its own", lines[4]);
    }

    [Fact]
    public void Dockerfiles_are_left_to_the_compiler_with_what_is_said_of_their_images()
    {
        Write("../web/Dockerfile", "FROM a"u8);
        Prepare([], []);
        task.Dockerfiles =
        [
            Dockerfile("../web/Dockerfile", "ghcr.io/acme/web", "final", "A=1;B=2"),
            Dockerfile("../web/Dockerfile", "ghcr.io/acme/job"),
            Dockerfile("gone/Dockerfile", ""),
        ];
        task.SdkImages = [new TaskItem("acme/web", new Dictionary<string, string> { ["Registry"] = "ghcr.io", ["User"] = "app", ["BaseImage"] = "", ["Ports"] = "8080/tcp;9090" })];

        Assert.True(task.Execute());

        Assert.Equal(
            [
                "ManifestDsl inputs 1",
                $"dockerfile\t{folder["p/gone/Dockerfile"]}\t%0A%0A%0Agone/Dockerfile",
                $"dockerfile\t{folder["web/Dockerfile"]}\tghcr.io/acme/web%0Afinal%0AA=1;B=2%0A../web/Dockerfile",
                $"dockerfile\t{folder["web/Dockerfile"]}\tghcr.io/acme/job%0A%0A%0A../web/Dockerfile",
                "sdk-image\tacme/web\tghcr.io%0Aapp%0A%0A8080/tcp 9090%0A",
                "",
            ],
            System.IO.File.ReadAllText(folder["p/obj/manifests.inputs"]).Split('\n'));
        Assert.Equal([folder["web/Dockerfile"]], task.TextFiles.Select(item => item.ItemSpec));
    }

    [Fact]
    public void The_list_is_touched_when_it_changes()
    {
        Run([Parameter("A", "1")]);
        System.IO.File.SetLastWriteTimeUtc(folder["p/obj/manifests.inputs"], LongAgo);
        Run([Parameter("A", "1")]);
        Assert.Equal(LongAgo, System.IO.File.GetLastWriteTimeUtc(folder["p/obj/manifests.inputs"]));
        Run([Parameter("A", "2")]);
        Assert.NotEqual(LongAgo, System.IO.File.GetLastWriteTimeUtc(folder["p/obj/manifests.inputs"]));
        Assert.Empty(Run());
    }

    [Fact]
    public void A_list_that_cannot_be_written_is_an_error()
    {
        Directory.CreateDirectory(folder["p/obj/manifests.inputs"]);
        Prepare([], []);
        Assert.False(task.Execute());
        Assert.Equal("MDSL0014", Assert.Single(((RecordingEngine)task.BuildEngine).Errors).Code);
    }

    public void Dispose() => folder.Dispose();

    private static TaskItem Parameter(string name, string value) => new(name, new Dictionary<string, string> { ["Value"] = value.Replace("%", "%25", StringComparison.Ordinal) });

    private TaskItem Dockerfile(string path, string image, string target = "", string arguments = "") =>
        new(Path.Combine(folder["p"], path), new Dictionary<string, string> { ["Image"] = image, ["Stage"] = target, ["BuildArgs"] = arguments });

    private TaskItem File(string path, string? link = null)
    {
        var item = new TaskItem(Path.Combine(folder["p"], path));
        if (link is not null)
        {
            item.SetMetadata("Link", link);
        }

        return item;
    }

    private void Write(string path, ReadOnlySpan<byte> content)
    {
        var full = Path.GetFullPath(Path.Combine(folder["p"], path));
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        System.IO.File.WriteAllBytes(full, content.ToArray());
    }

    private string[] Run(TaskItem[]? parameters = null, TaskItem[]? files = null)
    {
        Prepare(parameters ?? [], files ?? []);
        Assert.True(task.Execute());
        var lines = System.IO.File.ReadAllText(folder["p/obj/manifests.inputs"]).Split('\n');
        Assert.Equal("ManifestDsl inputs 1", lines[0]);
        Assert.Equal("", lines[^1]);
        return lines[1..^1];
    }

    private void Prepare(TaskItem[] parameters, TaskItem[] files) => task = new CollectInputs
    {
        BuildEngine = new RecordingEngine(),
        ProjectFile = folder["p/Hello.csproj"],
        InputsFile = "obj/manifests.inputs",
        Parameters = parameters,
        DeclaredFiles = files,
    };
}
