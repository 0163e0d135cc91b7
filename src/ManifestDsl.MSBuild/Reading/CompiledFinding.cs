namespace ManifestDsl.MSBuild.Reading;

/// <summary>A finding that the build reports itself, as the generator left it in the assembly.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Message">The whole message.</param>
/// <param name="File">The source file, relative to the project, with forward slashes; null when the finding is about the project.</param>
/// <param name="Line">The line in that file, from 1.</param>
/// <param name="Column">The column in that line, from 1.</param>
internal sealed record CompiledFinding(string Rule, string Message, string? File, int Line, int Column);
