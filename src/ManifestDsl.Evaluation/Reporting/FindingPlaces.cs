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
        var reported = Reported(declared);
        if (Find(reported) is not { } location)
        {
            return null;
        }

        var isOwn = ReferenceEquals(reported, provenance);
        var written = isOwn ? location : Find(provenance);
        return PackageOf(written?.SourceTree) is { } package
            ? new FindingPlace(location, declared.Finding.Message + PlaceIn(package, written!), isOwn, written)
            : new FindingPlace(location, declared.Finding.Message, isOwn, null);
    }

    /// <summary>The file that a finding is reported in; null when there is no place at all. Much cheaper than the place.</summary>
    public SyntaxTree? TreeOf(DeclaredFinding declared) => locations.TreeOf(Reported(declared));

    /// <summary>The location of what was written, in C#, in a Dockerfile of the project or in a report; null when it was written in none of them.</summary>
    public Location? Find(Provenance? provenance) => locations.Find(provenance, cancellationToken) ?? inputs.Dockerfiles.Find(provenance) ?? inputs.Scans.Find(provenance);

    private static string PlaceIn(string package, Location written)
    {
        var path = written.SourceTree!.FilePath;
        var line = written.GetLineSpan().StartLinePosition.Line + 1;
        return string.Format(CultureInfo.InvariantCulture, " (in {0}, line {1}, of the package {2})", path.Substring(path.LastIndexOfAny(['/', '\\']) + 1), line, package);
    }

    /// <summary>Where a node stands in the project's own code: where it was written, or the nearest reference through which it was reached, or the declaration.</summary>
    /// <param name="node">The provenance of the node.</param>
    /// <param name="declaring">Where the declaration is named.</param>
    public Provenance Nearest(Provenance node, Provenance declaring)
    {
        for (var place = node; place is not null; place = place.Via)
        {
            if (locations.TreeOf(place) is { } tree && PackageOf(tree) is null)
            {
                return place;
            }
        }

        return declaring;
    }

    private Provenance Reported(DeclaredFinding declared) => Nearest(declared.Finding.Node.Provenance, declared.Declaring);

    private string? PackageOf(SyntaxTree? tree) => tree is null ? null : inputs.PackageOf(tree.FilePath);
}
