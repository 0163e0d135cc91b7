using ManifestDsl.Engine.Model;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Reporting;

/// <summary>Provenance → file and line, with files relative to the project: the same on every machine.</summary>
/// <param name="locations">The locations of the compilation.</param>
/// <param name="projectFolder">The folder of the project with a separator at its end; empty when it is not known.</param>
/// <param name="cancellationToken">Ends the work.</param>
internal sealed class SourcePlaces(SourceLocations locations, string projectFolder, CancellationToken cancellationToken)
{
    public SourcePlace Of(DeclaredFinding declared) => Of(LocationOf(declared));

    public SourcePlace Of(Provenance provenance) => Of(locations.Find(provenance, cancellationToken));

    /// <summary>Where a finding is reported: at its node or, when that was not written in this compilation, at the declaration.</summary>
    public Location? LocationOf(DeclaredFinding declared) =>
        locations.Find(declared.Finding.Node.Provenance, cancellationToken) ?? locations.Find(declared.Declaring, cancellationToken);

    private SourcePlace Of(Location? location)
    {
        if (location is null)
        {
            return new SourcePlace("", 0, 0);
        }

        var span = location.GetLineSpan();
        return new SourcePlace(RelativePath.Of(span.Path, projectFolder), span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1);
    }
}
