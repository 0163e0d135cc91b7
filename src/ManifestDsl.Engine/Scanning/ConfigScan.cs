using System.Collections.Immutable;

namespace ManifestDsl.Engine.Scanning;

/// <summary>What a report of <c>trivy config</c> says of manifests.</summary>
public sealed class ConfigScan
{
    /// <summary>The path of the report from the project's folder, with <c>/</c>.</summary>
    public string Name { get; init; } = "";

    /// <summary>The full path of the report.</summary>
    public string File { get; init; } = "";

    /// <summary>What failed, in the order of the report.</summary>
    public ImmutableArray<ConfigIssue> Issues { get; init; } = [];
}

/// <summary>One check of <c>trivy config</c> that failed.</summary>
/// <param name="Id">Its id: <c>KSV-0014</c>.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Message">What is wrong, in a sentence of the scanner.</param>
/// <param name="Resolution">What to do, in words of the scanner; may be empty.</param>
/// <param name="Artifact">What was scanned: a folder or a file.</param>
/// <param name="Target">The file in it.</param>
/// <param name="StartLine">The first line of the cause, from 1; 0 when the report names none.</param>
/// <param name="EndLine">The last line of the cause; 0 when the report names none.</param>
/// <param name="Text">The first line of the cause, as the report quotes it; empty when it quotes none.</param>
public sealed record ConfigIssue(
    string Id, ScanSeverity Severity, string Message, string Resolution, string Artifact, string Target, int StartLine, int EndLine, string Text);
