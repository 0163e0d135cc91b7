using System.Collections.Immutable;
using System.Globalization;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Scanning;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Inputs;

/// <summary>The scan reports of a project, as the build hands them over: from each <c>ManifestTrivyReport</c>. Compares by value.</summary>
public sealed class DeclaredScans : IEquatable<DeclaredScans>
{
    internal const string SettingsSort = "trivy";
    internal const string ImageSort = "trivy-image";
    internal const string ConfigSort = "trivy-config";
    internal const string ProblemSort = "trivy-problem";

    private readonly ImmutableArray<ReportText>.Builder _texts = ImmutableArray.CreateBuilder<ReportText>();
    private string _settings = "";
    private ScanReports? _reports;

    /// <summary>The reports; taken in when first asked for.</summary>
    public ScanReports Reports => _reports ??= Read();

    /// <summary>The place of a report, which is its first line; null for any other place.</summary>
    public Location? Find(Provenance? place) => place?.File is { } file && Reports.Has(file) ? Location.Create(file, default, default) : null;

    /// <inheritdoc/>
    public bool Equals(DeclaredScans? other) => other is not null && Reports.Equals(other.Reports);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DeclaredScans);

    /// <inheritdoc/>
    public override int GetHashCode() => Reports.GetHashCode();

    /// <summary>Takes in a line of the inputs: a report, or severity, age and whether reports are required, one a line.</summary>
    internal void Add(InputsFile.Entry entry)
    {
        if (entry.Sort == SettingsSort)
        {
            _settings = entry.Content;
            return;
        }

        var kind = entry.Sort switch
        {
            ImageSort => ReportKind.Image,
            ConfigSort => ReportKind.Config,
            _ => ReportKind.Problem,
        };
        _texts.Add(new ReportText(kind, entry.Name, entry.Content));
    }

    private ScanReports Read()
    {
        if (_settings.Length == 0 && _texts.Count == 0)
        {
            return ScanReports.None;
        }

        var parts = _settings.Split('\n');
        return new ScanReports(_texts.ToImmutable())
        {
            Threshold = ScanSeverities.TryParse(parts[0], out var severity) ? severity : ScanSeverity.High,
            MaxAge = parts.Length > 1 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : 0,
            IsRequired = parts.Length > 2 && parts[2] == "true",
        };
    }
}
