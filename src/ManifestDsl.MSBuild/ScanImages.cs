using System.Globalization;
using ManifestDsl.Engine.Model;
using ManifestDsl.MSBuild.Planning;
using ManifestDsl.MSBuild.Reading;
using ManifestDsl.MSBuild.Scanning;
using ManifestDsl.MSBuild.Writing;
using Microsoft.Build.Framework;

namespace ManifestDsl.MSBuild;

/// <summary>
/// Runs Trivy for each image that a compiled assembly names, one after the other, and keeps its reports. A report replaces an older one only when the scanner succeeded and the
/// report is whole and of that image; otherwise the older one stays as it is, says its own age, and the build fails.
/// </summary>
public sealed class ScanImages : ProjectTask, ICancelableTask
{
    private readonly CancellationTokenSource cancellation = new();

    /// <summary>The compiled assembly. It is read as data, never loaded.</summary>
    [Required]
    public string AssemblyFile { get; set; } = "";

    /// <summary>The folder of the reports; relative to the project's folder, or absolute.</summary>
    [Required]
    public string ReportsFolder { get; set; } = "";

    /// <summary>The file, in obj, that lists the reports that scans of this project wrote. Only these are ever deleted.</summary>
    [Required]
    public string ListFile { get; set; } = "";

    /// <summary>The program: a path, relative to the project's folder or absolute, or its name on the path of the system. Default: <c>trivy</c>.</summary>
    public string ToolPath { get; set; } = "trivy";

    /// <summary>Further arguments, in the form of a command line. None by default.</summary>
    public string Arguments { get; set; } = "";

    /// <summary>How many seconds the scan of one image may take. Default: 600.</summary>
    public int Timeout { get; set; } = 600;

    /// <inheritdoc/>
    public void Cancel() => cancellation.Cancel();

    private protected override Problem CannotWrite(string reason) =>
        new(ProblemCodes.CannotWrite, $"The reports of the scan cannot be written to '{ReportsFolder}': {reason} Set TrivyReportsPath to another folder.");

    private protected override void Run()
    {
        if (ReadCompiled(AssemblyFile) is not { } compiled)
        {
            return;
        }

        var folder = ManifestList.FullFolder(ProjectFolder, ReportsFolder);
        var images = ImageFiles.References(compiled.Images);
        var list = new ReportList(ManifestList.FullFolder(ProjectFolder, ListFile));
        foreach (var deleted in list.DeleteOthers(folder, new HashSet<string>(images.Select(ReportFile.NameOf), StringComparer.Ordinal)))
        {
            Say($"{RelativePath(deleted)} (removed)");
        }

        ReportOthers(compiled.Images);
        if (images.Count == 0)
        {
            Say("there is no image to scan");
            return;
        }

        if (Executable.Find(ToolPath, ProjectFolder, Environment.GetEnvironmentVariable("PATH")) is not { } tool)
        {
            Report([NoTool(ToolPath.IndexOf('/') < 0 && ToolPath.IndexOf('\\') < 0 ? $"'{ToolPath}' is not on the PATH" : $"there is no file '{ToolPath}'")]);
            return;
        }

        Directory.CreateDirectory(folder);
        for (var i = 0; i < images.Count; i++)
        {
            Log.LogMessage(MessageImportance.Normal, "{0}", $"scanning {images[i]} ({i + 1} of {images.Count})");
            if (!Scan(tool, images[i], folder, list))
            {
                return;
            }
        }
    }

    /// <summary>What no scanner can pull is no reason to pass: nobody knows what is in it.</summary>
    private void ReportOthers(IReadOnlyList<CompiledImage> uses)
    {
        foreach (var image in uses.Select(static use => use.Image).Distinct(StringComparer.Ordinal).Where(static image => !ImageReference.TryParse(image, out _)))
        {
            Report([new Problem(ProblemCodes.ScanFailed, $"'{image}' was not scanned: it is no image reference. Write registry, repository and tag, for example ghcr.io/acme/api:1.4.2.")]);
        }
    }

    /// <summary>Scans one image; false when no other can be scanned either.</summary>
    private bool Scan(string tool, string image, string folder, ReportList list)
    {
        var temporary = FileTransaction.TemporaryName(folder);
        try
        {
            // An image reference never begins with a hyphen: it cannot be taken for an option.
            var arguments = CommandLine.Of("image", "--format", "json", "--output", temporary)
                + " " + (Arguments.Trim() is { Length: > 0 } more ? more.Replace('\r', ' ').Replace('\n', ' ') + " " : "") + CommandLine.Of(image);
            var result = ChildProcess.Run(tool, arguments, ProjectFolder, TimeSpan.FromSeconds(Timeout), cancellation.Token);
            switch (result.End)
            {
                case ProcessEnd.Cancelled:
                    Report([new Problem(ProblemCodes.ScanFailed, $"The scan was cancelled at {image}: this image and those after it have no new report.")]);
                    return false;
                case ProcessEnd.NotStarted:
                    Report([NoTool($"'{tool}' cannot be started: {result.Errors.TrimEnd('.')}")]);
                    return false;
                case ProcessEnd.TimedOut:
                    Fail(ProblemCodes.ScanFailed, image, $"it took longer than {Timeout.ToString(CultureInfo.InvariantCulture)} seconds and was stopped. Set TrivyTimeout to more seconds, or see why it waits", result);
                    return true;
                case ProcessEnd.Exited when result.ExitCode != 0:
                    Fail(ProblemCodes.ScanFailed, image, $"Trivy ended with code {result.ExitCode.ToString(CultureInfo.InvariantCulture)}", result);
                    return true;
            }

            if (ReportFile.Problem(temporary, image) is { } problem)
            {
                Fail(ProblemCodes.NoScanReport, image, $"Trivy ended with code 0, and {problem}. Leave --format and --output out of TrivyArguments", result);
                return true;
            }

            var name = ReportFile.NameOf(image);
            list.Add(folder, name);
            Move(temporary, Path.Combine(folder, name));
            Say($"scanned {image} -> {RelativePath(Path.Combine(folder, name))}");
            return true;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static void Move(string from, string to)
    {
        if (File.Exists(to))
        {
            File.Replace(from, to, destinationBackupFileName: null, ignoreMetadataErrors: true);
        }
        else
        {
            File.Move(from, to);
        }
    }

    private void Fail(string code, string image, string reason, ProcessResult result) => Report(
    [
        new Problem(code, $"{image} was not scanned: {reason}. Its last report, if there is one, is left as it was." + (result.Errors.Length > 0 ? " Trivy said:\n" + result.Errors : "")),
    ]);

    private static Problem NoTool(string reason) => new(
        ProblemCodes.NoScanner,
        $"The images were not scanned: {reason}. Install Trivy (https://trivy.dev/latest/getting-started/installation/), or set TrivyPath to its file.");

    private void Say(string text) => Log.LogMessage(MessageImportance.High, "{0}: {1}", Path.GetFileNameWithoutExtension(ProjectFile), text);

    private string RelativePath(string path) => path.StartsWith(ProjectFolder + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? ManifestList.Relative(ProjectFolder, path) : path;
}
