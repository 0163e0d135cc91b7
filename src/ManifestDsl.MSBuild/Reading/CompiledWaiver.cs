namespace ManifestDsl.MSBuild.Reading;

/// <summary>A finding that a waiver took away, as the generator left it in the assembly.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Resource">Kind, group, namespace and name of the object.</param>
/// <param name="Reason">The waiver's reason.</param>
/// <param name="Container">The container of the finding; null when it is about the pod or the object.</param>
/// <param name="Owner">The waiver's owner; null when it names none.</param>
/// <param name="Expires">The waiver's last day, <c>yyyy-MM-dd</c>; null when it never expires.</param>
/// <param name="File">The source file of the waiver, relative to the project, with forward slashes.</param>
/// <param name="Line">The line of the waiver in that file, from 1.</param>
internal sealed record CompiledWaiver(
    string Rule, string Resource, string Reason, string? Container, string? Owner, string? Expires, string File, int Line)
{
    /// <summary>The list of <c>.trivyignore.yaml</c> in which the id belongs; null when in none.</summary>
    public string? Ignored { get; init; }
}
