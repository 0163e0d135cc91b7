using System.Text;
using ManifestDsl.MSBuild.Writing;
using Microsoft.Build.Framework;

namespace ManifestDsl.MSBuild;

/// <summary>Writes what the generator found as the project's baseline. A file that would be the same is not touched.</summary>
public sealed class WriteBaseline : ProjectTask
{
    private const string Head =
        "# Findings that are accepted for now, one a line: rule | object | container.\n"
        + "# Written by: dotnet build -t:WriteManifestBaseline\n";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The compiled assembly. It is read as data, never loaded.</summary>
    [Required]
    public string AssemblyFile { get; set; } = "";

    /// <summary>The file to write; relative to the project's folder, or absolute.</summary>
    [Required]
    public string BaselineFile { get; set; } = "";

    private protected override Problem CannotWrite(string reason) =>
        new(ProblemCodes.Baseline, $"The baseline '{BaselineFile}' cannot be written: {reason} Set ManifestBaseline to another file.");

    private protected override void Run()
    {
        if (ReadCompiled(AssemblyFile) is not { } compiled)
        {
            return;
        }

        if (compiled.Baseline is not { } entries)
        {
            Report([CannotWrite("the compiler did not list the findings. Rebuild the project.")]);
            return;
        }

        var file = ManifestList.FullFolder(ProjectFolder, BaselineFile);
        var text = Head + entries.Replace("\r\n", "\n");
        if (!File.Exists(file) || File.ReadAllText(file, Utf8) != text)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text, Utf8);
        }

        var count = entries.Count(static c => c == '\n');
        Log.LogMessage(MessageImportance.High, "{0} -> {1} ({2})", Path.GetFileNameWithoutExtension(ProjectFile), file, count == 1 ? "1 entry" : count + " entries");
    }
}
