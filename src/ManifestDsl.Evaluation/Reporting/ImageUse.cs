using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Evaluation.Inputs;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Reporting;

/// <summary>One use of an image, as text and numbers.</summary>
/// <param name="Image">The image as the manifest names it.</param>
/// <param name="Resource">The identity of the object whose pods use it.</param>
/// <param name="Field">The field of the pod spec in which it is used: <c>containers</c>, <c>initContainers</c>, <c>ephemeralContainers</c> or <c>volumes</c>.</param>
/// <param name="Name">The name of the container or volume; null when it has none.</param>
/// <param name="Environment">The folder of the environment; null for an object that belongs to none.</param>
/// <param name="Place">The expression that names the image.</param>
public sealed record ImageUse(string Image, string Resource, string Field, string? Name, string? Environment, SourcePlace Place)
{
    /// <summary>All uses in a compilation, in the order of the declarations. Declarations that failed have none.</summary>
    /// <param name="classes">The classes of the compilation.</param>
    /// <param name="compilation">The compilation.</param>
    /// <param name="inputs">What the build handed over.</param>
    /// <param name="projectFolder">The folder of the project with a separator at its end; empty when it is not known.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static ImmutableArray<ImageUse> Of(
        IReadOnlyList<EvaluatedClass> classes, Compilation compilation, BuildInputs inputs, string projectFolder, CancellationToken cancellationToken)
    {
        var uses = ImmutableArray.CreateBuilder<ImageUse>();
        var places = new FindingPlaces(new SourceLocations(compilation), inputs, cancellationToken);
        var sources = new SourcePlaces(places, projectFolder);
        foreach (var declaring in classes)
        {
            foreach (var declaration in declaring.Declarations)
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (var image in declaration.Lowered.Unknowns.IsEmpty ? declaration.Lowered.Objects.SelectMany(static obj => PodImages.In(obj)) : [])
                {
                    uses.Add(new ImageUse(
                        image.Node.Text,
                        image.Object.Identity,
                        image.Field,
                        image.Name,
                        declaration.Environment?.Folder,
                        sources.Of(places.Nearest(image.Node.Provenance, declaration.Identifier))));
                }
            }
        }

        return uses.ToImmutable();
    }
}
