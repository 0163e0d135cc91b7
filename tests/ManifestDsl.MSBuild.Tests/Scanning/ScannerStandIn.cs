using System.Runtime.Versioning;
using ManifestDsl.MSBuild.Tests.Tasks;

namespace ManifestDsl.MSBuild.Tests.Scanning;

/// <summary>A shell script in the place of Trivy, and a project to scan. The script finds the file to write in $out and the image in $image.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class ScannerStandIn : IDisposable
{
    public const string Succeeds = """printf '{ "SchemaVersion": 2, "ArtifactName": "%s", "ArtifactType": "container_image", "Results": [] }' "$image" > "$out" """;

    private const string Head = """
        #!/bin/sh
        for a in "$@"; do
          printf '%s\n' "$a" >> "$(dirname "$0")/arguments"
          [ "$previous" = --output ] && out=$a
          previous=$a
          image=$a
        done

        """;

    private readonly RecordingEngine engine = new();

    public ScannerStandIn(string body = Succeeds) => Write(body);

    public TempFolder Folder { get; } = new();

    public RecordingEngine Engine => engine;

    public string Tool => Folder["bin dir/trivy"];

    /// <summary>The reports on disk.</summary>
    public string[] Reports => Folder.List("trivy");

    /// <summary>All arguments that the script got so far; the file to write, which is a new one each time, as OUT.</summary>
    public string[] Arguments => [.. Folder.Read("bin dir/arguments").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static a => a.EndsWith(".tmp", StringComparison.Ordinal) ? "OUT" : a)];

    public void Write(string body)
    {
        Folder.Write("bin dir/trivy", Head + body + "\n");
        File.SetUnixFileMode(Tool, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public bool Scan(string[] images, Action<ScanImages>? configure = null)
    {
        var assembly = new CompiledAssembly().Add("a.yaml", "a: 1\n");
        Array.ForEach(images, image => assembly.Image(image));
        assembly.Save(Folder["obj/Hello.dll"]);
        engine.Errors.Clear();
        engine.Messages.Clear();
        var task = new ScanImages
        {
            BuildEngine = engine,
            ProjectFile = Folder["Hello.csproj"],
            AssemblyFile = Folder["obj/Hello.dll"],
            ReportsFolder = "trivy/",
            ListFile = "obj/manifests.scans",
            ToolPath = Tool,
            Timeout = 60,
        };
        configure?.Invoke(task);
        return task.Execute();
    }

    /// <summary>The message of the only error.</summary>
    public string Error(string code)
    {
        var error = Assert.Single(engine.Errors);
        Assert.Equal(code, error.Code);
        Assert.Equal(Folder["Hello.csproj"], error.File);
        Assert.EndsWith($"docs/rules/{code}.md", error.HelpLink, StringComparison.Ordinal);
        return error.Message!;
    }

    public void Dispose() => Folder.Dispose();
}
