using System.Globalization;
using System.Text;
using ManifestDsl.Engine.Scanning;
using ManifestDsl.MSBuild.Inputs;
using Microsoft.Build.Framework;

namespace ManifestDsl.MSBuild.Reports;

/// <summary>The reports of a project, read: lines for the compiler, and what is wrong with them.</summary>
/// <param name="projectFolder">The folder from which messages name them.</param>
/// <param name="cache">What is known of them.</param>
/// <param name="settings">What the project asks for.</param>
/// <param name="age">When they are too old.</param>
internal sealed class DeclaredReports(string projectFolder, ReportCache cache, ReportSettings settings, ReportAge age)
{
    private readonly List<ReportText> texts = [];

    /// <summary>The problems, each with the file that has it.</summary>
    public List<(string File, ReportProblem Problem)> Problems { get; } = [];

    /// <summary>Reads the reports that items name, in the order of their paths, each once.</summary>
    public void Read(IEnumerable<ITaskItem> items)
    {
        var files = new SortedDictionary<string, ITaskItem>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            files[item.GetMetadata("FullPath")] = item;
        }

        foreach (var file in files)
        {
            texts.Add(Read(file.Key, InputNames.Of(file.Value, projectFolder)));
        }
    }

    /// <summary>Adds the lines for the compiler.</summary>
    /// <param name="text">The list of inputs.</param>
    /// <param name="maxDays">The days for which a report is good.</param>
    /// <param name="isRequired">Whether each image has to have one.</param>
    public void Append(StringBuilder text, int maxDays, bool isRequired)
    {
        if (texts.Count == 0 && !isRequired)
        {
            return;
        }

        InputLine.Append(text, "trivy", "", $"{settings.Severity.ToText()}\n{maxDays.ToString(CultureInfo.InvariantCulture)}\n{(isRequired ? "true" : "false")}");
        foreach (var report in texts)
        {
            var (sort, content) = report.Kind switch
            {
                ReportKind.Image => ("trivy-image", age.IsStale(ScanText.ReadImage(report.File, report.Content).Created) ? report.Content + ScanText.Stale : report.Content),
                ReportKind.Config => ("trivy-config", report.Content),
                _ => ("trivy-problem", report.Content),
            };
            InputLine.Append(text, sort, report.File, content);
        }
    }

    private ReportText Read(string path, string name)
    {
        try
        {
            var file = new FileInfo(path);
            if (Directory.Exists(path) || !file.Exists)
            {
                throw new ReportProblem(
                    ProblemCodes.UnreadableReport,
                    $"There is no report '{name}', which a ManifestTrivyReport names. Scan the images with 'dotnet build -t:ScanImages', or correct the item.");
            }

            if (cache.Find(file) is { } known)
            {
                return known;
            }

            var (kind, content) = ReportReader.Read(File.ReadAllBytes(path), name, settings);
            var read = new ReportText(kind, path, content);
            cache.Add(file, read);
            return read;
        }
        catch (ReportProblem problem)
        {
            return Fail(problem);
        }
        catch (Exception e) when (FileErrors.Covers(e) || e is ArgumentException)
        {
            return Fail(new ReportProblem(ProblemCodes.UnreadableReport, $"The report cannot be read: {e.Message}"));
        }

        ReportText Fail(ReportProblem problem)
        {
            Problems.Add((path, problem));
            return new ReportText(ReportKind.Problem, path, $"{name}\n{problem.Code}\n{problem.Message.Replace('\n', ' ').TrimEnd('.')}");
        }
    }
}
