using System.ComponentModel;

namespace ManifestDsl;

/// <summary>
/// The findings that a baseline would hold now; only while <c>dotnet build -t:WriteManifestBaseline</c> runs. Written by the
/// generator, read by the build task.
/// </summary>
/// <param name="entries">The entries, one a line.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class GeneratedBaselineAttribute(string entries) : Attribute
{
    /// <summary>The entries, one a line.</summary>
    public string Entries { get; } = entries;
}
