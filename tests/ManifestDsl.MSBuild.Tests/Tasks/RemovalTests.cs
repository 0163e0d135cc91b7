namespace ManifestDsl.MSBuild.Tests.Tasks;

public sealed class RemovalTests : IDisposable
{
    private readonly TaskProject project = new();

    [Fact]
    public void A_file_whose_declaration_is_gone_is_removed_with_its_empty_folder()
    {
        project.Write(new CompiledAssembly().Add("demo/x/a.yaml", "a: 1\n").Add("b.yaml", "b: 1\n"));
        Assert.True(project.Write(new CompiledAssembly().Add("b.yaml", "b: 1\n")));

        Assert.Equal(["b.yaml"], project.Output);
        Assert.Equal(["Hello -> " + project.Folder["out/demo/x/a.yaml"] + " (removed)"], project.Engine.Messages);
        Assert.Equal("out/\nb.yaml\n", project.Folder.Read("obj/manifests.list"));
    }

    [Fact]
    public void Files_of_others_and_their_folders_stay()
    {
        project.Folder.Write("out/demo/mine.yaml", "mine: 1\n");
        project.Write(new CompiledAssembly().Add("demo/a.yaml", "a: 1\n").Add("b.yaml", "b: 1\n"));
        project.Write(new CompiledAssembly());
        Assert.Equal(["demo/mine.yaml"], project.Output);
        Assert.False(File.Exists(project.Folder["obj/manifests.list"]));
    }

    [Fact]
    public void Removing_all_leaves_nothing_of_the_task_and_everything_above_the_output_folder()
    {
        project.OutputFolder = "deploy/out/";
        Directory.CreateDirectory(project.Folder["deploy"]);
        project.Write(new CompiledAssembly().Add("demo/a.yaml", "a: 1\n"));

        Assert.True(project.Remove());

        Assert.Equal(["deploy/", "obj/Hello.dll"], project.Folder.List(""));
        Assert.True(project.Remove());
    }

    [Fact]
    public void When_the_output_folder_moves_the_files_move_too()
    {
        project.Write(new CompiledAssembly().Add("demo/a.yaml", "a: 1\n"));
        project.OutputFolder = "other/";
        Assert.True(project.Write());
        Assert.Empty(project.Output);
        Assert.False(Directory.Exists(project.Folder["out"]));
        Assert.Equal(["demo/a.yaml"], project.Folder.List("other"));
    }

    [Fact]
    public void A_copy_of_the_project_does_not_touch_the_original()
    {
        project.Write(new CompiledAssembly().Add("a.yaml", "a: 1\n"));
        using var copy = new TaskProject();
        copy.Folder.Write(copy.ListFile, project.Folder.Read(project.ListFile));
        Assert.True(copy.Remove());
        Assert.Equal(["a.yaml"], project.Output);
    }

    [Fact]
    public void A_list_that_was_tampered_with_removes_nothing_outside_the_folder()
    {
        project.Folder.Write("precious.yaml", "x\n");
        project.Folder.Write("out/sub/precious.yaml", "x\n");
        project.Folder.Write(project.ListFile, $"out/\n../precious.yaml\n{project.Folder["precious.yaml"]}\n\n.\nsub\n");
        Assert.True(project.Remove());
        Assert.True(File.Exists(project.Folder["precious.yaml"]));
        Assert.Equal(["sub/precious.yaml"], project.Output);
    }

    [Fact]
    public void A_change_of_case_only_leaves_one_file_with_the_new_content()
    {
        project.Write(new CompiledAssembly().Add("App.yaml", "a: 1\n"));
        Assert.True(project.Write(new CompiledAssembly().Add("APP.yaml", "a: 1\n")));
        Assert.Equal(["APP.yaml"], project.Output);
        Assert.Equal("a: 1\n", project.Folder.Read("out/APP.yaml"));
    }

    [Fact]
    public void A_folder_in_the_place_of_a_removed_file_stays()
    {
        project.Write(new CompiledAssembly().Add("a.yaml", "a: 1\n").Add("b.yaml", "b: 1\n"));
        File.Delete(project.Folder["out/a.yaml"]);
        project.Folder.Write("out/a.yaml/mine.txt", "x");
        Assert.True(project.Write(new CompiledAssembly().Add("b.yaml", "b: 1\n")));
        Assert.Equal(["a.yaml/mine.txt", "b.yaml"], project.Output);
    }

    public void Dispose() => project.Dispose();
}
