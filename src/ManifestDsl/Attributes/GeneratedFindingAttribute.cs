using System.ComponentModel;

namespace ManifestDsl;

/// <summary>
/// A finding that the build reports itself, since nothing may suppress it: of a rule in <c>ManifestNonWaivable</c>. Written by the
/// generator, read by the build task.
/// </summary>
/// <param name="rule">The id of the rule.</param>
/// <param name="message">The whole message.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class GeneratedFindingAttribute(string rule, string message) : Attribute
{
    /// <summary>The id of the rule.</summary>
    public string Rule { get; } = rule;

    /// <summary>The whole message.</summary>
    public string Message { get; } = message;

    /// <summary>The source file, relative to the project, with forward slashes; null when the finding is about the project.</summary>
    public string? File { get; set; }

    /// <summary>The line in that file, from 1.</summary>
    public int Line { get; set; }

    /// <summary>The column in that line, from 1.</summary>
    public int Column { get; set; }
}
