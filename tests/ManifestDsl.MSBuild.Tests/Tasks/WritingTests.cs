using System.Text;

namespace ManifestDsl.MSBuild.Tests.Tasks;

public sealed class WritingTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
    private readonly TaskProject project = new();

    [Fact]
    public void Writes_files_lists_them_and_reports_them_for_FileWrites()
    {
        Assert.True(project.Write(new CompiledAssembly().Add("demo/b.yaml", "b: 1\n").Add("demo/a.yaml", "a: ü\n").Add("c.yaml", "c: 3")));

        Assert.Equal(["c.yaml", "demo/a.yaml", "demo/b.yaml"], project.Output);
        Assert.Equal(Encoding.UTF8.GetBytes("a: ü\n"), File.ReadAllBytes(project.Folder["out/demo/a.yaml"]));
        Assert.Equal("c: 3\n", project.Folder.Read("out/c.yaml"));
        string[] paths = [project.Folder["out/c.yaml"], project.Folder["out/demo/a.yaml"], project.Folder["out/demo/b.yaml"]];
        Assert.Equal(paths.Select(path => "Hello -> " + path), project.Engine.Messages);
        Assert.Equal(paths, project.LastFiles.Select(item => item.ItemSpec));
        Assert.Equal(paths, project.ListFiles().Select(item => item.ItemSpec));
        Assert.Equal("out/\nc.yaml\ndemo/a.yaml\ndemo/b.yaml\n", project.Folder.Read("obj/manifests.list"));
    }

    [Fact]
    public void Windows_line_ends_become_LF()
    {
        project.Write(new CompiledAssembly().Add("a.yaml", "a: 1\r\nb: 2\r\n"));
        Assert.Equal("a: 1\nb: 2\n"u8.ToArray(), File.ReadAllBytes(project.Folder["out/a.yaml"]));
    }

    [Fact]
    public void Second_run_touches_nothing_and_says_nothing()
    {
        project.Write(new CompiledAssembly().Add("demo/a.yaml", "a: 1\n"));
        File.SetLastWriteTimeUtc(project.Folder["out/demo/a.yaml"], LongAgo);
        File.SetLastWriteTimeUtc(project.Folder["obj/manifests.list"], LongAgo);

        Assert.True(project.Write());

        Assert.Empty(project.Engine.Messages);
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(project.Folder["out/demo/a.yaml"]));
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(project.Folder["obj/manifests.list"]));
        Assert.Single(project.LastFiles);
    }

    [Fact]
    public void Only_the_changed_file_is_written()
    {
        project.Write(new CompiledAssembly().Add("a.yaml", "a: 1\n").Add("b.yaml", "b: 1\n"));
        File.SetLastWriteTimeUtc(project.Folder["out/b.yaml"], LongAgo);

        // The same length: the content must be looked at.
        Assert.True(project.Write(new CompiledAssembly().Add("a.yaml", "a: 2\n").Add("b.yaml", "b: 1\n")));

        Assert.Equal("a: 2\n", project.Folder.Read("out/a.yaml"));
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(project.Folder["out/b.yaml"]));
        Assert.Equal(["Hello -> " + project.Folder["out/a.yaml"]], project.Engine.Messages);
    }

    [Fact]
    public void A_file_that_was_deleted_or_edited_by_hand_comes_back()
    {
        project.Write(new CompiledAssembly().Add("a.yaml", "a: 1\n").Add("b.yaml", "b: 1\n"));
        File.Delete(project.Folder["out/a.yaml"]);
        project.Folder.Write("out/b.yaml", "b: 9\n");

        Assert.True(project.Write());

        Assert.Equal("a: 1\n", project.Folder.Read("out/a.yaml"));
        Assert.Equal("b: 1\n", project.Folder.Read("out/b.yaml"));
        Assert.Equal(2, project.Engine.Messages.Count);
    }

    [Fact]
    public void The_terminal_logger_gets_one_summary_that_ends_its_project_line()
    {
        var assembly = new CompiledAssembly();
        for (var i = 0; i < 7; i++)
        {
            assembly.Add($"demo/{i}.yaml", "a: 1\n");
        }

        project.Write(new CompiledAssembly().Add("old.yaml", "a: 1\n"));
        project.Write(assembly, task => task.TerminalLogger = true);

        Assert.Equal(9, project.Engine.Messages.Count);
        Assert.Equal(
            $"Hello -> {project.Folder["out"]}{Path.DirectorySeparatorChar} wrote 0.yaml, 1.yaml, 2.yaml, 3.yaml, 4.yaml and 2 more; removed old.yaml",
            project.Engine.Messages[^1]);
        project.Write(task => task.TerminalLogger = true);
        Assert.Empty(project.Engine.Messages);
    }

    [Fact]
    public void The_level_of_its_workloads_stands_behind_a_file()
    {
        project.Write(new CompiledAssembly()
            .Add("a.yaml", "a: 1\n", "Deployment.apps demo/web", podSecurity: "restricted")
            .Add("a.yaml", "a: 2\n", "Service demo/web")
            .Add("b.yaml", "b: 1\n", "Pod web", podSecurity: "restricted")
            .Add("b.yaml", "b: 2\n", "DaemonSet.apps demo/agent", podSecurity: "privileged")
            .Add("b.yaml", "b: 3\n", "Job.batch demo/once", podSecurity: "restricted")
            .Add("c.yaml", "c: 1\n", "ConfigMap demo/settings"), task =>
            {
                task.Layout = "PerClass";
                task.TerminalLogger = true;
            });

        Assert.Equal(
            [
                $"Hello -> {project.Folder["out/a.yaml"]} (restricted)",
                $"Hello -> {project.Folder["out/b.yaml"]} (privileged: agent; restricted: web, once)",
                $"Hello -> {project.Folder["out/c.yaml"]}",
                $"Hello -> {project.Folder["out"]}{Path.DirectorySeparatorChar} wrote a.yaml (restricted), b.yaml (privileged: agent; restricted: web, once), c.yaml",
            ],
            project.Engine.Messages);
        Assert.Equal("a: 1\n---\na: 2\n", project.Folder.Read("out/a.yaml"));
    }

    [Fact]
    public void Many_workloads_of_a_file_are_not_all_named()
    {
        var assembly = new CompiledAssembly().Add("a.yaml", "a: 1\n", "Pod agent", podSecurity: "baseline");
        for (var i = 0; i < 7; i++)
        {
            assembly.Add("a.yaml", "a: 1\n", $"Pod demo/web{i}", podSecurity: "restricted");
        }

        project.Write(assembly, static task => task.Layout = "Single");

        Assert.Equal($"Hello -> {project.Folder["out/a.yaml"]} (baseline: agent; restricted: web0, web1, web2, web3, web4 and 2 more)", Assert.Single(project.Engine.Messages));
    }

    [Fact]
    public void An_absolute_output_folder_with_spaces_and_percent_signs_is_taken_as_it_is()
    {
        project.OutputFolder = project.Folder["my out %20/Größe"];
        Assert.True(project.Write(new CompiledAssembly().Add("a.yaml", "a: 1\n")));
        Assert.Equal(["a.yaml"], project.Folder.List("my out %20/Größe"));
        Assert.Equal(project.Folder["my out %20/Größe/a.yaml"], Assert.Single(project.LastFiles).ItemSpec);
    }

    public void Dispose() => project.Dispose();
}
