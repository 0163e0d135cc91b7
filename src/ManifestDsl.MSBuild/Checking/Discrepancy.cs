namespace ManifestDsl.MSBuild.Checking;

/// <summary>A file on disk that is not what the source gives.</summary>
/// <param name="File">The full path of the file; the project's when it is about many.</param>
/// <param name="Line">The first line that differs, from 1; 0 for the file as a whole.</param>
/// <param name="Problem">What is wrong and what to do.</param>
internal sealed record Discrepancy(string File, int Line, Problem Problem);
