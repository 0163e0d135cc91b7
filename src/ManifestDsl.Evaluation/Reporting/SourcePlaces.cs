using ManifestDsl.Engine.Model;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Reporting;

/// <summary>Locations → file and line, with files relative to the project: the same on every machine.</summary>
/// <param name="places">The places of findings.</param>
/// <param name="projectFolder">The folder of the project with a separator at its end; empty when it is not known.</param>
internal sealed class SourcePlaces(FindingPlaces places, string projectFolder)
{
    public SourcePlace Of(Provenance provenance) => Of(places.Find(provenance));

    public SourcePlace Of(Location? location)
    {
        if (location is null)
        {
            return new SourcePlace("", 0, 0);
        }

        var span = location.GetLineSpan();
        return new SourcePlace(RelativePath.Of(span.Path, projectFolder), span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1);
    }
}
