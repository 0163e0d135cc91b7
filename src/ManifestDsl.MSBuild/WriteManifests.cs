using ManifestDsl.MSBuild.Planning;
using ManifestDsl.MSBuild.Reading;
using Microsoft.Build.Framework;

namespace ManifestDsl.MSBuild;

/// <summary>
/// Writes the manifests of a compiled assembly: only what changed, all or nothing. Removes files that an earlier build
/// wrote and that are declared no more. Says nothing when there is nothing to do.
/// </summary>
public sealed class WriteManifests : ManifestTask
{
    /// <summary>The compiled assembly. It is read as data, never loaded.</summary>
    [Required]
    public string AssemblyFile { get; set; } = "";

    /// <summary>The folder to write to; relative to the project's folder, or absolute.</summary>
    [Required]
    public string OutputFolder { get; set; } = "";

    /// <summary>PerResource (default), PerClass or Single: what the generator made the paths for. In PerResource two objects in a file are an error.</summary>
    public string Layout { get; set; } = "PerResource";

    /// <summary>True when the compiler ran without analyzers, so that nothing has checked the manifests. Default false.</summary>
    public bool Unchecked { get; set; }

    /// <summary>True to write unchecked manifests too. Default false: they are error MDSL0010.</summary>
    public bool AllowUnchecked { get; set; }

    /// <summary>True under MSBuild's terminal logger, which shows one line for each project. Default false.</summary>
    public bool TerminalLogger { get; set; }

    private protected override string Destination => $"'{OutputFolder}'";

    private protected override void Run()
    {
        if (ManifestReader.Read(AssemblyFile, out var unreadable) is not { } compiled)
        {
            Report([unreadable!]);
            return;
        }

        var problems = Verdict.Problems(compiled, Unchecked && !AllowUnchecked);
        var plan = OutputPlan.Create(
            compiled.Manifests, string.Equals(Layout, "PerResource", StringComparison.OrdinalIgnoreCase), problems);
        if (problems.Count > 0)
        {
            Report(problems);
            return;
        }

        if (Verdict.Warning(compiled) is { } warning)
        {
            Warn(warning);
        }

        var update = Folder.Update(OutputFolder, WaiversFile.Create(compiled.Waivers) is { } waivers ? [.. plan, waivers] : plan);
        SetFiles(update.Files);
        new UpdateLog(Log, ProjectFile, TerminalLogger).Write(update, Unchecked);
    }
}
