namespace ManifestDsl.MSBuild.Tests.Tasks;

/// <summary>All or nothing: when one file cannot be written, the disk is as it was, with no temporary file.</summary>
public sealed class UnwritableTests : IDisposable
{
    private readonly TaskProject project = new();

    public UnwritableTests()
    {
        project.Write(new CompiledAssembly().Add("a.yaml", "old: 1\n").Add("gone.yaml", "old: 2\n"));
        project.Folder.Write("out/demo/file", "mine\n");
        project.Folder.Write("out/folder.yaml/mine.txt", "mine\n");
    }

    [Theory]
    [InlineData("demo/file/b.yaml", "demo/file")]
    [InlineData("demo/file/deeper/b.yaml", "demo/file")]
    [InlineData("folder.yaml", "folder.yaml")]
    public void Something_in_the_way(string path, string obstacle)
    {
        AssertNothingChanges(() => Assert.False(project.Write(Changed().Add(path, "b: 1\n"))));
        var message = project.Error("MDSL0014").Message!;
        Assert.Contains(project.Folder["out/" + path], message);
        Assert.Contains(project.Folder["out/" + obstacle], message);
        Assert.Contains("Move or rename", message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/etc/b.yaml")]
    [InlineData("../b.yaml")]
    [InlineData("demo/../../b.yaml")]
    [InlineData("demo//b.yaml")]
    [InlineData("./b.yaml")]
    [InlineData("C:/b.yaml")]
    [InlineData("..\\b.yaml")]
    [InlineData("b\0.yaml")]
    [InlineData("b\n.yaml")]
    [InlineData("what?.yaml")]
    [InlineData("demo./b.yaml")]
    [InlineData("b.yaml ")]
    public void A_path_that_is_none(string path)
    {
        AssertNothingChanges(() => Assert.False(project.Write(Changed().Add(path, "b: 1\n", "ConfigMap b", "App.B"))));
        var message = project.Error("MDSL0014").Message;
        Assert.Contains($"'{path}'", message);
        Assert.Contains("App.B (ConfigMap b)", message);
    }

    [Fact]
    public void A_file_that_another_object_needs_as_a_folder()
    {
        AssertNothingChanges(() => Assert.False(project.Write(Changed().Add("x", "b: 1\n", declaration: "App.X").Add("X/y.yaml", "b: 1\n", declaration: "App.Y"))));
        Assert.Contains("App.X", project.Error("MDSL0014").Message);
    }

    [Fact]
    public void A_name_that_is_too_long()
    {
        AssertNothingChanges(() => Assert.False(project.Write(Changed().Add(new string('n', 300) + ".yaml", "b: 1\n"))));
        Assert.Contains("ManifestOutputPath", project.Error("MDSL0014").Message);
    }

    [Theory]
    [InlineData("out/a.yaml/")]
    [InlineData("out\0/")]
    public void An_output_folder_that_cannot_be(string folder)
    {
        project.OutputFolder = folder;
        AssertNothingChanges(() => Assert.False(project.Write(Changed())));
        Assert.Contains("ManifestOutputPath", project.Error("MDSL0014").Message);
    }

    [Fact]
    public void An_output_folder_that_nobody_may_write_to()
    {
        // /proc refuses new entries even to root; elsewhere a folder without the right to write does.
        var readOnly = OperatingSystem.IsLinux() ? "/proc/sys" : project.Folder["locked"];
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(readOnly, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
        else if (OperatingSystem.IsWindows())
        {
            readOnly = @"\\?\GLOBALROOT\Device\Null";
        }

        project.OutputFolder = Path.Combine(readOnly, "manifests");
        AssertNothingChanges(() => Assert.False(project.Write(Changed())));
        Assert.Contains(readOnly, project.Error("MDSL0014").Message);
    }

    [Fact]
    public void A_list_file_that_cannot_be_written()
    {
        File.Delete(project.Folder["obj/manifests.list"]);
        Directory.CreateDirectory(project.Folder["obj/manifests.list"]);
        AssertNothingChanges(() => Assert.False(project.Write(Changed())));
        Assert.Contains(project.Folder["obj/manifests.list"], project.Error("MDSL0014").Message);
    }

    [Fact]
    public void Removal_of_all_takes_nothing_when_the_list_cannot_be_read()
    {
        project.Folder.Write(project.ListFile, "out\0\na.yaml\n");
        AssertNothingChanges(() => Assert.False(project.Remove()));
        project.Error("MDSL0014");
    }

    public void Dispose() => project.Dispose();

    private static CompiledAssembly Changed() => new CompiledAssembly().Add("a.yaml", "new: 1\n").Add("demo/new/c.yaml", "new: 2\n");

    private void AssertNothingChanges(Action action)
    {
        var before = Snapshot();
        action();
        Assert.Equal(before, Snapshot());
    }

    private Dictionary<string, string> Snapshot() => project.Folder.List("")
        .Where(path => path != "obj/Hello.dll")
        .ToDictionary(path => path, path => path.EndsWith('/') ? "" : project.Folder.Read(path));
}
