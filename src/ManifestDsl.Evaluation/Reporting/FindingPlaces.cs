using System.Globalization;
using ManifestDsl.Engine.Model;
using ManifestDsl.Evaluation.Inputs;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Reporting;

/// <summary>Where a finding is reported.</summary>
/// <param name="Location">The place.</param>
/// <param name="Message">The message, which names the package when the finding stands in one.</param>
/// <param name="IsOwn">True when the finding's node is the place: then it can be edited there.</param>
/// <param name="InPackage">The finding's node when it stands in a source that came with a package; otherwise null.</param>
public sealed record FindingPlace(Location Location, string Message, bool IsOwn, Location? InPackage);

/// <summary>Finds the places to report at.</summary>
/// <param name="locations">The locations of the compilation.</param>
/// <param name="inputs">What the build handed over: it knows the sources that came with packages.</param>
/// <param name="cancellationToken">Ends the work.</param>
public sealed class FindingPlaces(SourceLocations locations, BuildInputs inputs, CancellationToken cancellationToken)
{
    /// <summary>
    /// The finding's node. When that was not written in this compilation: the declaration. When it stands in a source that came with a
    /// package, where nobody can edit it: the call through which the project's own code reached it. Null when there is no place at all.
    /// </summary>
    public FindingPlace? Of(DeclaredFinding declared)
    {
        var provenance = declared.Finding.Node.Provenance;
        var written = Find(provenance);
        var package = PackageOf(written);
        var isOwn = written is not null && package is null;
        var message = package is null ? declared.Finding.Message : declared.Finding.Message + PlaceIn(package, written!);
        return (isOwn ? written : OwnCall(provenance) ?? Find(declared.Declaring)) is { } location ? new FindingPlace(location, message, isOwn, package is null ? null : written) : null;
    }

    /// <summary>The location of what was written; null when it was not written in this compilation.</summary>
    public Location? Find(Provenance? provenance) => locations.Find(provenance, cancellationToken);

    private static string PlaceIn(string package, Location written)
    {
        var path = written.SourceTree!.FilePath;
        var line = written.GetLineSpan().StartLinePosition.Line + 1;
        return string.Format(CultureInfo.InvariantCulture, " (in {0}, line {1}, of the package {2})", path.Substring(path.LastIndexOfAny(['/', '\\']) + 1), line, package);
    }

    private string? PackageOf(Location? location) => location?.SourceTree is { } tree ? inputs.PackageOf(tree.FilePath) : null;

    /// <summary>The nearest reference in the project's own code through which a value was reached.</summary>
    private Location? OwnCall(Provenance provenance)
    {
        for (var via = provenance.Via; via is not null; via = via.Via)
        {
            if (Find(via) is { } found && PackageOf(found) is null)
            {
                return found;
            }
        }

        return null;
    }
}
