using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Access;

/// <summary>A role must not allow some verbs on some resources, unless it names the objects.</summary>
/// <param name="metadata">The rule.</param>
/// <param name="kinds">ClusterRole, Role or both.</param>
/// <param name="consequence">What the permission makes possible, and what to write instead: the end of the message.</param>
/// <param name="grants">What must not be allowed.</param>
internal sealed class GrantRule(RuleMetadata metadata, string[] kinds, string consequence, params Grant[] grants) : PermissionRule(kinds)
{
    private GrantCheck? _check;

    public override RuleMetadata Metadata => metadata;

    /// <summary>True when the verb is what is bad, so that it is what is reported and removed.</summary>
    public bool IsAboutVerb { get; init; }

    protected override Verdict Check(ObjectFacts role, Permission permission, FindingSink findings) =>
        (_check ??= new GrantCheck(metadata, consequence, grants) { IsAboutVerb = IsAboutVerb }).Check(role, permission, findings);
}
