namespace ManifestDsl.Engine.Scanning;

/// <summary>A report that cannot be read.</summary>
/// <param name="Name">Its path from the project's folder.</param>
/// <param name="File">Its full path.</param>
/// <param name="Rule">The id of the error.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record ScanProblem(string Name, string File, string Rule, string Message);
