using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.PodPolicies;
using ManifestDsl.Engine.PodPolicies.Checks;

namespace ManifestDsl.Engine.Policy.Rules.PodPolicies;

/// <summary>MDSL1101: a workload below the level that its namespace enforces by a label, or that a PodPolicy asks for.</summary>
/// <remarks>
/// The labels <c>warn</c> and <c>audit</c> are left alone: a namespace says with them what it will ask for one day, and the rules of the standards say each thing
/// that is to be done for it.
/// </remarks>
internal sealed class WorkloadLevelRule : SetRule
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL1101",
        "Workloads must meet the Pod Security level of their namespace",
        RuleCategories.PodSecurity,
        RuleSeverity.Warning,
        "The cluster refuses the pods. A Deployment is accepted all the same, and never has one.")
    {
        Preset = RulePreset.Baseline,
        IsErrorWhereEnforced = true,
    };

    public override void Check(ManifestSet set, FindingSink findings)
    {
        findings.Container = null;
        if (set.OfKind("", "Namespace").Count > 0)
        {
            foreach (var context in set.PodContexts)
            {
                CheckNamespace(set, context, findings);
            }
        }

        foreach (var target in set.PolicyTargets)
        {
            CheckPolicies(target, findings);
        }
    }

    private void CheckNamespace(ManifestSet set, PolicyContext context, FindingSink findings)
    {
        if (context.Facts.Namespace is { Length: > 0 } name
            && set.Named("", "Namespace").Find("", name) is { } declared
            && EnforcedLevel.Of(declared) is { } enforced
            && FailedChecks(context, enforced.Level, enforced.Version) is { } failed)
        {
            Add(
                context,
                $"{declared.Facts.Title} refuses the pods of {context.Facts.Title}, which do not meet the Pod Security level '{enforced.Level.ToText()}' that it enforces: correct {failed}",
                enforced.Label.Provenance,
                RuleSeverity.Error,
                findings);
        }
    }

    private void CheckPolicies(PolicyTarget target, FindingSink findings)
    {
        foreach (var policy in target.Policies)
        {
            if (policy.Level is { } level && FailedChecks(target.Context, level, EnforcedLevel.VersionOf(policy.LevelVersion, target.Context)) is { } failed)
            {
                Add(
                    target.Context,
                    $"{policy.Title} {ControlRule.Verb(policy)} the pods of {target.Context.Facts.Title}, which do not meet its Pod Security level '{level.ToText()}': correct {failed}",
                    policy.Declaration["Level"]?.Provenance,
                    ControlRule.SeverityOf(policy),
                    findings);
            }
        }
    }

    // The first thing said of a workload stands: the sink takes one finding at a node.
    private void Add(PolicyContext context, string message, Provenance? related, RuleSeverity severity, FindingSink findings)
    {
        findings.Object = context.Object;
        findings.Add(new Finding(Metadata, FindingCause.BadValue, context.Object.Root, message) { Related = related, Severity = severity });
    }

    /// <summary>The checks that certainly fail, in a sentence; null when there are none.</summary>
    private static string? FailedChecks(PolicyContext context, PodSecurityLevel level, KubernetesVersion version)
    {
        if (context.SecurityReport(level, version) is not { Verdict: Verdict.Fail } report)
        {
            return null;
        }

        var failed = report.Results
            .Where(result => result.Violations.Any(violation => violation.Cause == FindingCause.BadValue || !context.IsHeldBack(violation.Container)))
            .Select(static result => result.Check.Id)
            .ToList();
        return failed.Count == 0 ? null : string.Join(", ", failed);
    }
}
