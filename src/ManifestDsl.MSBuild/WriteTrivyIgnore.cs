using ManifestDsl.MSBuild.Planning;
using Microsoft.Build.Framework;

namespace ManifestDsl.MSBuild;

/// <summary>
/// Writes <c>.trivyignore.yaml</c> from the waivers of a compiled assembly that name what a scanner found, and removes it when there are none any more. It replaces
/// and removes no file that it did not write.
/// </summary>
public sealed class WriteTrivyIgnore : ManifestTask
{
    /// <summary>The compiled assembly. It is read as data, never loaded.</summary>
    [Required]
    public string AssemblyFile { get; set; } = "";

    /// <summary>The folder of the file; relative to the project's folder, or absolute.</summary>
    [Required]
    public string IgnoreFolder { get; set; } = "";

    private protected override string Destination => $"'{IgnoreFolder}'";

    private protected override void Run()
    {
        if (ReadAny(AssemblyFile) is not { } compiled)
        {
            return;
        }

        var update = Folder.Update(IgnoreFolder, TrivyIgnoreFile.Create(compiled.Waivers) is { } file ? [file] : []);
        SetFiles(update.Files);
        new UpdateLog(Log, ProjectFile, terminalLogger: false).Write(update, isUnchecked: false);
    }
}
