using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Scanning;

/// <summary>What scanners say of the project's images and manifests. Compares by value; read when first asked for.</summary>
public sealed class ScanReports : IEquatable<ScanReports>
{
    private readonly ImmutableArray<ReportText> _texts;
    private ImmutableArray<ImageScan> _images;
    private ImmutableArray<ConfigScan> _configs;

    /// <summary>Takes the reports as the build hands them over.</summary>
    /// <param name="texts">The reports, in the order of their paths.</param>
    public ScanReports(ImmutableArray<ReportText> texts) => _texts = texts;

    /// <summary>The project declares no reports.</summary>
    public static ScanReports None { get; } = new([]);

    /// <summary><c>ManifestTrivySeverity</c>: what is below it is in no report here. High by default.</summary>
    public ScanSeverity Threshold { get; init; } = ScanSeverity.High;

    /// <summary><c>ManifestTrivyMaxAge</c>: the days after which a report is too old; 0 for never. 7 by default.</summary>
    public int MaxAge { get; init; } = 7;

    /// <summary><c>ManifestRequireScan</c>: whether an image without a report is a finding even when the project declares none. False by default.</summary>
    public bool IsRequired { get; init; }

    /// <summary>True when each image has to have a report.</summary>
    public bool AreExpected => IsRequired || _texts.Any(static text => text.Kind != ReportKind.Config);

    /// <summary>True when there is nothing to say.</summary>
    public bool IsEmpty => _texts.IsEmpty && !IsRequired;

    /// <summary>The reports of images.</summary>
    public ImmutableArray<ImageScan> Images =>
        _images.IsDefault ? _images = [.. Of(ReportKind.Image).Select(static text => ScanText.ReadImage(text.File, text.Content))] : _images;

    /// <summary>The reports of manifests.</summary>
    public ImmutableArray<ConfigScan> Configs =>
        _configs.IsDefault ? _configs = [.. Of(ReportKind.Config).Select(static text => ScanText.ReadConfig(text.File, text.Content))] : _configs;

    /// <summary>The reports that cannot be read.</summary>
    public ImmutableArray<ScanProblem> Problems =>
        [.. Of(ReportKind.Problem).Select(static text => text.Content.Split('\n') is [var name, var rule, var message] ? new ScanProblem(name, text.File, rule, message) : null).OfType<ScanProblem>()];

    /// <summary>The newest report of an image; null when there is none.</summary>
    public ImageScan? Find(ImageReference image) => Newest(image, static (scan, image) => scan.IsOf(image));

    /// <summary>The newest report of another image of the same repository, one with the same tag first; null when there is none.</summary>
    public ImageScan? FindNear(ImageReference image) =>
        Newest(image, static (scan, image) => scan.IsNear(image)) ?? Newest(image with { Tag = null }, static (scan, image) => scan.IsNear(image));

    /// <summary>True for the full path of a report.</summary>
    public bool Has(string file) => _texts.Any(text => text.File == file);

    /// <inheritdoc/>
    public bool Equals(ScanReports? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Threshold == other.Threshold && MaxAge == other.MaxAge && IsRequired == other.IsRequired && _texts.SequenceEqual(other._texts));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScanReports);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_texts.Length * 31) + (int)Threshold);

    private IEnumerable<ReportText> Of(ReportKind kind) => _texts.Where(text => text.Kind == kind);

    private ImageScan? Newest(ImageReference image, Func<ImageScan, ImageReference, bool> isWanted)
    {
        ImageScan? newest = null;
        foreach (var scan in Images)
        {
            if (isWanted(scan, image) && (newest is null || string.CompareOrdinal(scan.Created, newest.Created) >= 0))
            {
                newest = scan;
            }
        }

        return newest;
    }
}

/// <summary>What a report is of.</summary>
public enum ReportKind
{
    /// <summary>Of an image.</summary>
    Image,

    /// <summary>Of manifests.</summary>
    Config,

    /// <summary>It cannot be read.</summary>
    Problem,
}

/// <summary>A report as the build hands it over.</summary>
/// <param name="Kind">What it is of.</param>
/// <param name="File">Its full path.</param>
/// <param name="Content">As <see cref="ScanText"/> writes it; of one that cannot be read: its name, the id of the error and the message, one a line.</param>
public sealed record ReportText(ReportKind Kind, string File, string Content);
