using System.ComponentModel;

namespace ManifestDsl;

/// <summary>
/// A Pod that a <see cref="PodPolicy"/> accepts or refuses, for tests in a cluster. Written by the generator, read by the build task, which puts it beside the
/// manifests and not among them.
/// </summary>
/// <param name="path">Where the file goes, relative to the folder of fixtures, <c>/</c> between the parts.</param>
/// <param name="yaml">One YAML document.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class GeneratedFixtureAttribute(string path, string yaml) : Attribute
{
    /// <summary>Where the file goes, relative to the folder of fixtures, <c>/</c> between the parts.</summary>
    public string Path { get; } = path;

    /// <summary>One YAML document.</summary>
    public string Yaml { get; } = yaml;

    /// <summary>The C# member that declares the policy.</summary>
    public string? Declaration { get; init; }
}
