namespace ManifestDsl;

/// <summary>
/// Accepts what a rule finds on a declaration, with a reason: those findings are no longer reported, and the build lists the waiver in
/// <c>waivers.json</c>. On a class it holds for all its declarations.
/// </summary>
/// <remarks>
/// A waiver that waives nothing, that has expired, or that names a rule or container that does not exist is reported itself. Errors of
/// the declaration (MDSL0xxx), what the API server would refuse (MDSL7xxx) and rules that the project lists in
/// <c>ManifestNonWaivable</c> cannot be waived.
/// </remarks>
/// <param name="rule">The id of the rule, for example <c>MDSL1002</c>, or that of one vulnerability or check of a scan report: <c>CVE-2024-1234</c>.</param>
/// <param name="reason">Why the finding is accepted: one sentence for whoever reviews it. It must not be empty.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method, AllowMultiple = true, Inherited = false)]
public sealed class WaiveAttribute(string rule, string reason) : Attribute
{
    /// <summary>The id of the rule, for example <c>MDSL1002</c>, or that of one vulnerability or check of a scan report: <c>CVE-2024-1234</c>.</summary>
    public string Rule { get; } = rule;

    /// <summary>Why the finding is accepted.</summary>
    public string Reason { get; } = reason;

    /// <summary>
    /// The name of the container whose findings are waived: <c>name</c> of a container, init container or ephemeral container.
    /// Default: null, all findings of the rule on the declaration's objects.
    /// </summary>
    public string? Container { get; set; }

    /// <summary>Who answers for the waiver: a team or a person. Default: null.</summary>
    public string? Owner { get; set; }

    /// <summary>
    /// The last day on which the waiver holds, as <c>yyyy-MM-dd</c>. After it the findings are reported again, and so is the waiver. The
    /// build compares with the property <c>ManifestToday</c>. Default: null, it never expires.
    /// </summary>
    public string? Expires { get; set; }
}
