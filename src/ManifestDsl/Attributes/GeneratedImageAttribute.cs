using System.ComponentModel;

namespace ManifestDsl;

/// <summary>One use of an image. Written by the generator, read by the build task, which writes <c>images.json</c> and <c>images.txt</c>.</summary>
/// <param name="image">The image as the manifest names it.</param>
/// <param name="resource">The identity of the object whose pods use it as text, for example <c>Deployment.apps demo/hello</c>.</param>
/// <param name="field">The field of the pod spec in which it is used: <c>containers</c>, <c>initContainers</c>, <c>ephemeralContainers</c> or <c>volumes</c>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class GeneratedImageAttribute(string image, string resource, string field) : Attribute
{
    /// <summary>The image as the manifest names it.</summary>
    public string Image { get; } = image;

    /// <summary>The object's identity as text.</summary>
    public string Resource { get; } = resource;

    /// <summary>The field of the pod spec.</summary>
    public string Field { get; } = field;

    /// <summary>The name of the container or volume; null when it has none.</summary>
    public string? Name { get; set; }

    /// <summary>The folder of the environment that the object belongs to, for example <c>prod</c>; null when it belongs to none.</summary>
    public string? Environment { get; set; }

    /// <summary>The source file of the expression that names the image, relative to the project, with forward slashes.</summary>
    public string? File { get; set; }

    /// <summary>The line of that expression, from 1.</summary>
    public int Line { get; set; }
}
