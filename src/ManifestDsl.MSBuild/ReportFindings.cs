using ManifestDsl.MSBuild.Writing;
using Microsoft.Build.Framework;

namespace ManifestDsl.MSBuild;

/// <summary>
/// Fails the build for findings of the rules in <c>ManifestNonWaivable</c>. The analyzers report them too, but what the compiler reports
/// can be suppressed in the source, or not be asked for at all; what the generator found is in the assembly all the same.
/// </summary>
public sealed class ReportFindings : ProjectTask
{
    /// <summary>The compiled assembly. It is read as data, never loaded.</summary>
    [Required]
    public string AssemblyFile { get; set; } = "";

    private protected override Problem CannotWrite(string reason) => new(ProblemCodes.UnreadableAssembly, $"'{AssemblyFile}' cannot be read: {reason}");

    private protected override void Run()
    {
        if (ReadAny(AssemblyFile) is not { } compiled)
        {
            return;
        }

        if (compiled.DeclarationCount is null)
        {
            Report(Verdict.Problems(compiled, refuseUnchecked: false));
        }

        foreach (var finding in compiled.Findings)
        {
            var problem = new Problem(finding.Rule, finding.Message);
            if (string.IsNullOrEmpty(finding.File))
            {
                Report([problem]);
            }
            else
            {
                Report(problem, ManifestList.FullFolder(ProjectFolder, finding.File!), finding.Line, finding.Column);
            }
        }
    }
}
