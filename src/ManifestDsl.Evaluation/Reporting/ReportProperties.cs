using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Policy.Waivers;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ManifestDsl.Evaluation.Reporting;

/// <summary>The MSBuild properties that <see cref="BuildReport"/> depends on. Compares by value.</summary>
/// <param name="Policy">The project's policy.</param>
/// <param name="Exceptions">What it says about exceptions.</param>
/// <param name="ProjectFolder">Its folder, with a separator at its end; empty when it is not known.</param>
public sealed record ReportProperties(PolicyOptions Policy, ExceptionOptions Exceptions, string ProjectFolder)
{
    /// <summary>Reads the properties.</summary>
    /// <param name="options">The global options of the compilation.</param>
    public static ReportProperties Read(AnalyzerConfigOptions options) => new(
        PolicyProperties.Read(options),
        ExceptionProperties.Read(options),
        options.TryGetValue("build_property.ProjectDir", out var folder) ? folder : "");
}
