using System.ComponentModel;

namespace ManifestDsl;

/// <summary>One YAML file that the generator made. Written by the generator, read by the build task.</summary>
/// <param name="path">Where the file goes, relative to the output folder, with forward slashes.</param>
/// <param name="yaml">The content of the file.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class GeneratedManifestAttribute(string path, string yaml) : Attribute
{
    /// <summary>Where the file goes, relative to the output folder, with forward slashes.</summary>
    public string Path { get; } = path;

    /// <summary>The content of the file.</summary>
    public string Yaml { get; } = yaml;

    /// <summary>The object's identity as text, for example <c>Deployment.apps demo/hello</c>.</summary>
    public string? Resource { get; set; }

    /// <summary>The member that declares the object, for example <c>HelloApp.Hello</c>.</summary>
    public string? Declaration { get; set; }

    /// <summary>The folder of the environment that the object belongs to, for example <c>prod</c>; null when it belongs to none.</summary>
    public string? Environment { get; set; }

    /// <summary>True when the object was not declared but follows from the declaration.</summary>
    public bool Derived { get; set; }

    /// <summary>
    /// The strictest level of the Pod Security Standards that the object's pods meet: <c>restricted</c>, <c>baseline</c> or <c>privileged</c>;
    /// null for an object that makes no pods.
    /// </summary>
    public string? PodSecurity { get; set; }
}
