using ManifestDsl.Engine.PodPolicies;
using ManifestDsl.Engine.PodPolicies.Checks;

namespace ManifestDsl.Engine.Policy.Rules.PodPolicies;

/// <summary>One control of the PodPolicies: each pod in the scope of a policy meets it.</summary>
/// <remarks>
/// Pods are checked as the cluster gets them: what hardening fills is not missing. A place that several policies object to is reported once, for the
/// strictest of them.
/// </remarks>
/// <param name="id">The id of the rule.</param>
/// <param name="control">The control.</param>
/// <param name="title">The rule in a few words.</param>
/// <param name="description">Why it matters.</param>
internal sealed class ControlRule(string id, PodControl control, string title, string description) : SetRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(id, title, RuleCategories.PodSecurity, RuleSeverity.Warning, description)
    {
        // Whoever declares a policy means it, whatever else the project checks.
        Preset = RulePreset.Baseline,
        IsErrorWhereEnforced = true,
    };

    /// <summary>The name of the control.</summary>
    public string Control => control.Name;

    /// <inheritdoc/>
    public override void Check(ManifestSet set, FindingSink findings)
    {
        foreach (var target in set.PolicyTargets)
        {
            findings.Object = target.Context.Object;
            foreach (var (violation, policy, others) in Objections(target))
            {
                findings.Container = violation.Container?.Name;
                var message = $"{policy.Title} {Verb(policy)} {violation.Subject}, which {violation.Problem}: {violation.Instead}{others}";
                var finding = violation.Cause == FindingCause.BadValue
                    ? new Finding(Metadata, FindingCause.BadValue, violation.Node, message, violation.Fix)
                    : FindingSink.NotSet(Metadata, (Model.MapNode)violation.Node, violation.Path, message, violation.Fix);
                findings.Add(finding with { Related = policy.Declaration[violation.Property]?.Provenance, Severity = SeverityOf(policy) });
            }
        }
    }

    /// <summary>What a policy does about a pod, in a sentence.</summary>
    public static string Verb(PodPolicy policy) => policy.Mode switch
    {
        PolicyMode.Enforce => "refuses",
        PolicyMode.Warn => "warns of",
        _ => "records",
    };

    /// <summary>What the cluster refuses is an error.</summary>
    public static RuleSeverity SeverityOf(PodPolicy policy) => policy.Mode == PolicyMode.Enforce ? RuleSeverity.Error : RuleSeverity.Warning;

    /// <summary>What policies object to in a pod, each place once, with the words about the further policies.</summary>
    private List<(ControlViolation Violation, PodPolicy Policy, string Others)> Objections(PolicyTarget target)
    {
        var objections = new List<(ControlViolation Violation, PodPolicy Policy, string Others)>();
        foreach (var policy in target.Policies)
        {
            foreach (var violation in control.Evaluate(policy, target.Pod).Violations)
            {
                if (violation.Cause == FindingCause.NotSet && target.Context.IsHeldBack(violation.Container))
                {
                    continue;
                }

                var i = objections.FindIndex(other => ReferenceEquals(other.Violation.Node, violation.Node));
                if (i < 0)
                {
                    objections.Add((violation, policy, ""));
                }
                else
                {
                    objections[i] = objections[i] with { Others = $"{objections[i].Others} ({policy.Title} {Verb(policy)} it too)" };
                }
            }
        }

        return objections;
    }
}
