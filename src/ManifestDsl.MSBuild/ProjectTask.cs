using ManifestDsl.MSBuild.Reading;
using ManifestDsl.MSBuild.Writing;
using Microsoft.Build.Framework;

namespace ManifestDsl.MSBuild;

/// <summary>What the tasks of this assembly have in common: the project, and how they report.</summary>
public abstract class ProjectTask : Microsoft.Build.Utilities.Task
{
    /// <summary>The full path of the project file. Relative paths start at its folder, and errors name it.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <inheritdoc/>
    public sealed override bool Execute()
    {
        try
        {
            Run();
        }
        catch (FileProblem problem)
        {
            Report([problem.ToProblem()]);
        }
        catch (Exception e) when (FileErrors.Covers(e) || e is ArgumentException)
        {
            // Not about one file: a property, such as ManifestOutputPath, holds what cannot be a path.
            Report([CannotWrite(e.Message)]);
        }

        return !Log.HasLoggedErrors;
    }

    private protected string ProjectFolder => Path.GetDirectoryName(ProjectFile) ?? "";

    private protected abstract Problem CannotWrite(string reason);

    private protected abstract void Run();

    /// <summary>What the generator handed over, of a compilation in which nothing failed; null, and reported, otherwise.</summary>
    private protected CompiledManifests? ReadCompiled(string assemblyFile)
    {
        if (ReadAny(assemblyFile) is not { } compiled)
        {
            return null;
        }

        var problems = Verdict.Problems(compiled, refuseUnchecked: false);
        Report(problems);
        return problems.Count == 0 ? compiled : null;
    }

    /// <summary>What the generator handed over, whatever failed in it; null, and reported, when it cannot be read.</summary>
    private protected CompiledManifests? ReadAny(string assemblyFile)
    {
        var compiled = ManifestReader.Read(assemblyFile, out var unreadable);
        if (compiled is null)
        {
            Report([unreadable!]);
        }

        return compiled;
    }

    private protected void Report(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
        {
            Report(problem, ProjectFile);
        }
    }

    private protected void Report(Problem problem, string file, int line = 0, int column = 0) =>
        Log.LogError(null, problem.Code, null, problem.HelpLink, file, line, column, 0, 0, "{0}", problem.Message);

    private protected void Warn(Problem problem) =>
        Log.LogWarning(null, problem.Code, null, problem.HelpLink, ProjectFile, 0, 0, 0, 0, "{0}", problem.Message);
}
