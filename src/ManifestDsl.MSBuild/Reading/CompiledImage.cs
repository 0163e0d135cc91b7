namespace ManifestDsl.MSBuild.Reading;

/// <summary>One use of an image, as the generator left it in the assembly.</summary>
/// <param name="Image">The image as the manifest names it.</param>
/// <param name="Resource">Kind, group, namespace and name of the object whose pods use it.</param>
/// <param name="Field">The field of the pod spec in which it is used: <c>containers</c>, <c>initContainers</c>, <c>ephemeralContainers</c> or <c>volumes</c>.</param>
/// <param name="Name">The name of the container or volume; null when it has none.</param>
/// <param name="Environment">The folder of the environment that the object belongs to; null when it belongs to none.</param>
/// <param name="File">The source file of the expression that names the image, relative to the project, with forward slashes.</param>
/// <param name="Line">The line of that expression, from 1.</param>
internal sealed record CompiledImage(string Image, string Resource, string Field, string? Name, string? Environment, string File, int Line);
