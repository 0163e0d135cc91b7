using System.ComponentModel;

namespace ManifestDsl;

/// <summary>
/// What the generator found, so that the build can tell "nothing declared" from "did not run". Written by the generator,
/// read by the build task.
/// </summary>
/// <param name="declarations">How many declarations there are.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class GeneratedManifestsAttribute(int declarations) : Attribute
{
    /// <summary>How many declarations there are.</summary>
    public int Declarations { get; } = declarations;

    /// <summary>The declarations for which no YAML could be made, for example <c>HelloApp.Hello</c>.</summary>
    public string[]? Failed { get; set; }
}
