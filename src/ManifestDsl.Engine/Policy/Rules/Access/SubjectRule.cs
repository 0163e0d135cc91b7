using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.PodPolicies.Legacy;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Access;

/// <summary>A binding must not have a certain subject.</summary>
/// <param name="metadata">The rule.</param>
/// <param name="isBad">True for the kind and name of bad subjects.</param>
/// <param name="consequence">What it makes possible and what to write instead: the end of the message.</param>
/// <param name="roles">Roles of Kubernetes that are made for such subjects.</param>
internal sealed class SubjectRule(RuleMetadata metadata, Func<string, string, bool> isBad, string consequence, params string[] roles) : KindRule(RbacApi.Group, RbacApi.Bindings)
{
    public override RuleMetadata Metadata { get; } = metadata;

    /// <summary>True when the subjects may have the use of a PodSecurityPolicy: it is for everybody who makes pods, and more for fewer of them would be no gain.</summary>
    public bool AllowsPolicyUse { get; init; }

    protected override Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings)
    {
        if (AllowsPolicyUse && LegacyObjects.IsMade(root))
        {
            return Verdict.NotApplicable;
        }

        var subjects = root.Read("subjects");
        var verdict = subjects is null or ListNode ? Verdict.Pass : Verdict.Unknown;
        foreach (var item in subjects.Items())
        {
            verdict = verdict.Or(CheckSubject(facts, root, item, findings));
        }

        return verdict;
    }

    private Verdict CheckSubject(ObjectFacts binding, MapNode root, ManifestNode item, FindingSink findings)
    {
        if (item is not MapNode subject || subject.Text("kind") is not { } subjectKind || subject.Scalar("name") is not { AsText: { } name } node)
        {
            return Verdict.Unknown;
        }

        if (!isBad(subjectKind, name))
        {
            return Verdict.Pass;
        }

        var given = root.Read("roleRef", "name");
        if (roles.Length > 0 && (given is UnknownNode || roles.Contains(given.AsText())))
        {
            return given is UnknownNode ? Verdict.Unknown : Verdict.Pass;
        }

        var role = given.AsText() is { } known ? $"role '{known}'" : "its role";
        findings.AddBadValue(Metadata, node, $"{binding.Title} gives {role} to {subjectKind} '{name}': {consequence}");
        return Verdict.Fail;
    }
}
