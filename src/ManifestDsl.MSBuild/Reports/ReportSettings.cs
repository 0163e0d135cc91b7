using ManifestDsl.Engine.Scanning;

namespace ManifestDsl.MSBuild.Reports;

/// <summary>What the project asks of reports.</summary>
/// <param name="Severity">What is below it is left out.</param>
/// <param name="IgnoreUnfixed">True to leave out vulnerabilities without a fix.</param>
internal readonly record struct ReportSettings(ScanSeverity Severity, bool IgnoreUnfixed);
