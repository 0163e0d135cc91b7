using System.Collections.Immutable;
using System.Globalization;
using ManifestDsl.Engine.Scanning;

namespace ManifestDsl.MSBuild.Reports;

/// <summary>Collects what the results of an image's report have at or above a severity.</summary>
/// <param name="settings">What the project asks for.</param>
/// <param name="baseLayers">The layers of the base image; null when they cannot be told.</param>
internal sealed class ResultReader(ReportSettings settings, HashSet<string>? baseLayers)
{
    private readonly Dictionary<string, Vulnerability> vulnerabilities = new(StringComparer.Ordinal);
    private readonly HashSet<ScanIssue> secrets = [];
    private readonly HashSet<ScanIssue> misconfigurations = [];

    /// <summary>Those with the ids that are reported, the worst first.</summary>
    public ImmutableArray<Vulnerability> Vulnerabilities =>
    [
        .. vulnerabilities.Values
            .Where(v => v.Severity >= settings.Severity && (v.HasFix || !settings.IgnoreUnfixed))
            .OrderByDescending(static v => v.Severity).ThenBy(static v => v.Id, StringComparer.Ordinal),
    ];

    public ImmutableArray<ScanIssue> Secrets => Sorted(secrets);

    public ImmutableArray<ScanIssue> Misconfigurations => Sorted(misconfigurations);

    /// <summary>Adds what one result has.</summary>
    public void Add(ReportNode result)
    {
        var target = result.Text("Target");
        foreach (var item in result.Objects("Vulnerabilities"))
        {
            AddVulnerability(item, isOfSystem: result.Text("Class") is not "lang-pkgs");
        }

        foreach (var item in result.Objects("Secrets"))
        {
            var line = item.Number("StartLine");
            var place = line > 0 ? $"{target}:{line.ToString(CultureInfo.InvariantCulture)}" : target;
            AddIssue(secrets, new ScanIssue(item.Required("RuleID"), SeverityOf(item), item.Text("Title") is { Length: > 0 } title ? title : item.Required("RuleID"), place));
        }

        foreach (var item in result.Objects("Misconfigurations"))
        {
            if (HasFailed(item))
            {
                AddIssue(misconfigurations, new ScanIssue(ScannerIds.Normalize(item.Required("ID")), SeverityOf(item), item.Text("Title"), target));
            }
        }
    }

    /// <summary>False for a check that passed, or that a comment in the file excepts.</summary>
    public static bool HasFailed(ReportNode check) => check.Text("Status") is "" or "FAIL" or "FAILURE";

    /// <summary>The severity, which may be missing but not be any word.</summary>
    public static ScanSeverity SeverityOf(ReportNode item)
    {
        var text = item.Text("Severity");
        return text.Length == 0 ? ScanSeverity.Unknown
            : ScanSeverities.TryParse(text, out var severity) ? severity
            : throw ReportProblem.Malformed(item.Path + ".Severity", "one of UNKNOWN, LOW, MEDIUM, HIGH and CRITICAL");
    }

    private void AddVulnerability(ReportNode item, bool isOfSystem)
    {
        var id = item.Required("VulnerabilityID");
        var isInBase = baseLayers is not null && item.Object("Layer")?.Text("DiffID") is { Length: > 0 } layer ? baseLayers.Contains(layer) : isOfSystem;
        var own = new Vulnerability(id, SeverityOf(item), item.Text("PkgName"), item.Text("InstalledVersion"), item.Text("FixedVersion"), 1, isInBase);
        if (vulnerabilities.TryGetValue(id, out var other))
        {
            // A package is one, in however many places of the image it lies.
            var named = other.HasFix || !own.HasFix ? other : own;
            own = named with { Severity = (ScanSeverity)Math.Max((int)own.Severity, (int)other.Severity), Packages = other.Packages + (own.Package == other.Package ? 0 : 1) };
        }

        vulnerabilities[id] = own;
    }

    private void AddIssue(HashSet<ScanIssue> issues, ScanIssue issue)
    {
        if (issue.Severity >= settings.Severity)
        {
            issues.Add(issue);
        }
    }

    private static ImmutableArray<ScanIssue> Sorted(HashSet<ScanIssue> issues) =>
    [
        .. issues.OrderByDescending(static issue => issue.Severity)
            .ThenBy(static issue => issue.Id, StringComparer.Ordinal).ThenBy(static issue => issue.Place, StringComparer.Ordinal).ThenBy(static issue => issue.Title, StringComparer.Ordinal),
    ];
}
