using Microsoft.Build.Framework;

namespace ManifestDsl.MSBuild.Tests.Tasks;

/// <summary>A project folder in which the tasks run: the assembly in obj, the manifests in out.</summary>
public sealed class TaskProject : IDisposable
{
    public TempFolder Folder { get; } = new();

    public RecordingEngine Engine { get; private set; } = new();

    public string OutputFolder { get; set; } = "out/";

    public string FixturesFolder { get; set; } = "fixtures/";

    public string ListFile => "obj/manifests.list";

    public bool Write(CompiledAssembly assembly, Action<WriteManifests>? configure = null)
    {
        assembly.Save(Folder["obj/Hello.dll"]);
        return Write(configure);
    }

    public bool Write(Action<WriteManifests>? configure = null)
    {
        var task = Prepare(new WriteManifests { AssemblyFile = Folder["obj/Hello.dll"], OutputFolder = OutputFolder, FixturesFolder = FixturesFolder });
        configure?.Invoke(task);
        var succeeded = task.Execute();
        LastFiles = task.Files;
        return succeeded;
    }

    public bool Check(Action<CheckManifests>? configure = null)
    {
        var task = Prepare(new CheckManifests { AssemblyFile = Folder["obj/Hello.dll"], OutputFolder = OutputFolder, FixturesFolder = FixturesFolder });
        configure?.Invoke(task);
        return task.Execute();
    }

    public ITaskItem[] LastFiles { get; private set; } = [];

    public bool Remove() => Prepare(new RemoveManifests()).Execute();

    public ITaskItem[] ListFiles()
    {
        var task = Prepare(new ListManifests());
        Assert.True(task.Execute());
        return task.Files;
    }

    /// <summary>The only error of the last run.</summary>
    public BuildErrorEventArgs Error(string code)
    {
        var error = Assert.Single(Engine.Errors);
        Assert.Equal(code, error.Code);
        Assert.Equal(Folder["Hello.csproj"], error.File);
        Assert.EndsWith($"docs/rules/{code}.md", error.HelpLink, StringComparison.Ordinal);
        return error;
    }

    public string[] Output => Folder.List("out");

    public void Dispose() => Folder.Dispose();

    private T Prepare<T>(T task)
        where T : ManifestTask
    {
        Engine = new RecordingEngine();
        task.BuildEngine = Engine;
        task.ProjectFile = Folder["Hello.csproj"];
        task.ListFile = ListFile;
        task.FixturesListFile = "obj/manifests.fixtures.list";
        return task;
    }
}
