using System.ComponentModel;

namespace ManifestDsl;

/// <summary>A finding that a waiver took away. Written by the generator, read by the build task, which writes <c>waivers.json</c>.</summary>
/// <param name="rule">The id of the rule.</param>
/// <param name="resource">The object's identity as text, for example <c>Deployment.apps demo/hello</c>.</param>
/// <param name="reason">The waiver's reason.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class GeneratedWaiverAttribute(string rule, string resource, string reason) : Attribute
{
    /// <summary>The id of the rule.</summary>
    public string Rule { get; } = rule;

    /// <summary>The object's identity as text.</summary>
    public string Resource { get; } = resource;

    /// <summary>The waiver's reason.</summary>
    public string Reason { get; } = reason;

    /// <summary>The container of the finding; null when it is about the pod or the object.</summary>
    public string? Container { get; set; }

    /// <summary>The waiver's owner; null when it names none.</summary>
    public string? Owner { get; set; }

    /// <summary>The last day of the waiver, <c>yyyy-MM-dd</c>; null when it never expires.</summary>
    public string? Expires { get; set; }

    /// <summary>
    /// The list of <c>.trivyignore.yaml</c> in which the id belongs, <c>vulnerabilities</c> or <c>misconfigurations</c>; null when it is the id of a rule, or when
    /// the same is reported elsewhere.
    /// </summary>
    public string? Ignored { get; set; }

    /// <summary>The source file of the waiver, relative to the project, with forward slashes.</summary>
    public string? File { get; set; }

    /// <summary>The line of the waiver in that file, from 1.</summary>
    public int Line { get; set; }
}
