using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Waivers;
using ManifestDsl.Engine.Scanning;
using ManifestDsl.Evaluation.Inputs;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Reporting;

/// <summary>What the build needs to know of a compilation's findings, as text and numbers.</summary>
/// <param name="Waivers">What waivers took away, in the order of rule, object, container and place.</param>
/// <param name="NonWaivable">Findings that nothing may suppress, each place once.</param>
/// <param name="UnknownRules">Ids in <c>ManifestNonWaivable</c> that are no policy rule's.</param>
/// <param name="Baseline">The entries of a baseline with all that is found now; null unless one is written.</param>
public sealed record BuildReport(
    ImmutableArray<AppliedWaiver> Waivers, ImmutableArray<PlacedFinding> NonWaivable, ImmutableArray<string> UnknownRules, string? Baseline)
{
    /// <summary>Nothing to say.</summary>
    public static readonly BuildReport Empty = new([], [], [], null);

    /// <summary>The report of a compilation. Where a project uses none of this it checks nothing.</summary>
    /// <param name="classes">The classes of the compilation.</param>
    /// <param name="compilation">The compilation.</param>
    /// <param name="inputs">What the build handed over.</param>
    /// <param name="properties">What the project says.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static BuildReport Of(
        IReadOnlyList<EvaluatedClass> classes, Compilation compilation, BuildInputs inputs, ReportProperties properties, CancellationToken cancellationToken)
    {
        var exceptions = properties.Exceptions;
        var unknown = exceptions.UnknownNonWaivable();
        if (exceptions.NonWaivable.Length == 0 && !exceptions.WritesBaseline && classes.All(static declaring => declaring.Waivers.IsEmpty))
        {
            return Empty;
        }

        var policy = inputs.Complete(properties.Policy);
        var findings = CompilationFindings.Of(classes, policy, exceptions, Engine.Policy.Waivers.Baseline.Empty, inputs.Dockerfiles.Sources, rule => EffectiveSeverity.IsOn(rule, null, compilation.Options, cancellationToken));
        var places = new FindingPlaces(new SourceLocations(compilation), inputs, cancellationToken);
        var sources = new SourcePlaces(places, properties.ProjectFolder);
        return new BuildReport(
            [.. findings.Waived.Select(waived => AppliedWaiver.Of(waived, sources, findings.LeftParts)).Distinct().OrderBy(static w => w.SortKey, StringComparer.Ordinal)],
            [.. findings.Reported.Where(static declared => declared.IsNonWaivable).Select(declared => PlacedFinding.Of(declared, places.Of(declared), sources)).Distinct()],
            unknown,
            exceptions.WritesBaseline ? Entries() : null);

        string Entries() => Engine.Policy.Waivers.Baseline.Write(findings.Baselined
            .Where(declared => places.Of(declared) is { Location: var location }
                && EffectiveSeverity.IsReported(declared.Finding.Rule, location, compilation.Options, cancellationToken))
            .Select(static declared => declared.Finding));
    }

    /// <inheritdoc/>
    public bool Equals(BuildReport? other) =>
        other is not null
        && Waivers.SequenceEqual(other.Waivers)
        && NonWaivable.SequenceEqual(other.NonWaivable)
        && UnknownRules.SequenceEqual(other.UnknownRules)
        && Baseline == other.Baseline;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Waivers.Length * 31) + (NonWaivable.Length * 17) + UnknownRules.Length);
}

/// <summary>What took one finding away.</summary>
/// <param name="Rule">The id of the rule, or that of a vulnerability or check which the waiver names.</param>
/// <param name="Resource">The identity of the object.</param>
/// <param name="Container">The container of the finding; null when it is about the pod or the object.</param>
/// <param name="Reason">The waiver's reason.</param>
/// <param name="Owner">The waiver's owner; null when it names none.</param>
/// <param name="Expires">The waiver's last day; null when it never expires.</param>
/// <param name="Place">Where the waiver stands.</param>
public sealed record AppliedWaiver(string Rule, string Resource, string? Container, string Reason, string? Owner, string? Expires, SourcePlace Place)
{
    /// <summary>The list of <c>.trivyignore.yaml</c> in which the id belongs; null when in none.</summary>
    public string? Ignored { get; init; }

    internal string SortKey => string.Join("\n", Rule, Resource, Container, Place.File, Place.Line.ToString("D8", System.Globalization.CultureInfo.InvariantCulture));

    internal static AppliedWaiver Of(WaivedFinding waived, SourcePlaces places, HashSet<string> left)
    {
        var (waiver, finding) = (waived.Waiver, waived.Declared.Finding);
        return new AppliedWaiver(
            waived.Part ?? finding.Rule.Id, finding.Object?.Identity.Trim() ?? finding.File ?? "", finding.Container, waiver.Reason.Text, waiver.Owner?.Text, waiver.Expires?.Text, places.Of(waiver.Source))
        {
            Ignored = waived.Part is not { } part || left.Contains(part) ? null : ScannerIds.IsCheck(part) ? "misconfigurations" : "vulnerabilities",
        };
    }
}

/// <summary>A finding as the build reports it.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Message">The whole message.</param>
/// <param name="Place">Where it is reported.</param>
public sealed record PlacedFinding(string Rule, string Message, SourcePlace Place)
{
    internal static PlacedFinding Of(DeclaredFinding declared, FindingPlace? place, SourcePlaces sources) =>
        new(declared.Finding.Rule.Id, place?.Message ?? declared.Finding.Message, sources.Of(place?.Location));
}

/// <summary>A place in the source.</summary>
/// <param name="File">The file, relative to the project where it can be, with forward slashes.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public sealed record SourcePlace(string File, int Line, int Column);
