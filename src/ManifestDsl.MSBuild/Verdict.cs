using ManifestDsl.MSBuild.Reading;

namespace ManifestDsl.MSBuild;

/// <summary>Whether what the generator left may be written at all. When in doubt: no.</summary>
internal static class Verdict
{
    /// <summary>All reasons against writing; empty when there is none.</summary>
    /// <param name="compiled">What the generator left.</param>
    /// <param name="refuseUnchecked">True when no analyzer ran and the project does not allow that.</param>
    public static List<Problem> Problems(CompiledManifests compiled, bool refuseUnchecked)
    {
        if (compiled.DeclarationCount is not { } count)
        {
            return
            [
                new(
                    ProblemCodes.GeneratorDidNotRun,
                    "The generator did not run, so there are no manifests to write. Look for a warning of the compiler about ManifestDsl.Generators "
                    + "(CS8785, CS9057), and check that the project does not exclude the analyzers of the package. "
                    + "A project that declares no manifests sets ManifestWriteFiles to false."),
            ];
        }

        var problems = new List<Problem>();
        if (refuseUnchecked && count > 0)
        {
            problems.Add(new(
                ProblemCodes.Unchecked,
                "Analyzers are switched off (RunAnalyzers or RunAnalyzersDuringBuild is false), so nothing has checked the manifests and none was written. "
                + "Switch analyzers on, or set ManifestAllowUnchecked to true to write unchecked manifests, or ManifestWriteFiles to false to write none."));
        }

        foreach (var failed in compiled.Failed)
        {
            problems.Add(new(ProblemCodes.FailedDeclaration, $"{failed.TrimEnd('.')}. No manifest was written, not even those of other declarations."));
        }

        return problems;
    }

    /// <summary>What the developer should know although the build goes on; null when there is nothing.</summary>
    public static Problem? Warning(CompiledManifests compiled) => compiled.DeclarationCount == 0
        ? new(
            ProblemCodes.NoDeclarations,
            "The project references ManifestDsl and declares no manifest. Mark a class [Manifests] and give it static members of Kubernetes types, "
            + "or set ManifestWriteFiles to false in a project that has none: an operator, a library, a test.")
        : null;
}
