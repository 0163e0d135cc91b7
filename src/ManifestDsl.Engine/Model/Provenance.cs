namespace ManifestDsl.Engine.Model;

/// <summary>
/// Where a node of the manifest tree comes from: the place in a source file where it was written,
/// or the rule that added it.
/// </summary>
/// <param name="File">Path of the source file as the compiler (or the YAML parser) knows it; null when a rule added the node.</param>
/// <param name="Start">First character of the text that wrote the node, counted from the start of the file.</param>
/// <param name="Length">Length of that text in characters.</param>
/// <param name="Rule">Id of the rule or hardening step that added the node; null when it was written by a person.</param>
/// <param name="Via">The call or reference through which the value reached the declaration, when it was written elsewhere.</param>
public sealed record Provenance(string? File, int Start, int Length, string? Rule = null, Provenance? Via = null)
{
    /// <summary>Neither written nor added by a rule: for instance an apiVersion that follows from the type.</summary>
    public static readonly Provenance None = new(null, 0, 0);

    /// <summary>The provenance of a node that <paramref name="rule"/> added.</summary>
    public static Provenance FromRule(string rule) => new(null, 0, 0, rule);

    /// <summary>True when there is a text in a file to point at.</summary>
    public bool IsSource => File is not null;
}
