using System.Collections.Immutable;
using ManifestDsl.Engine.Policy.PodSecurity;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>A check of the Pod Security Standards as a rule: it reports each place that violates the level and version that the project asks for.</summary>
public abstract class PodSecurityRule : PolicyRule
{
    private readonly PodSecurityCheck _check;

    private protected PodSecurityRule(PodSecurityCheck check, string id, string title, string description, params string[] references)
    {
        _check = check;
        Metadata = new RuleMetadata(id, title, RuleCategories.PodSecurity, RuleSeverity.Warning, description)
        {
            Preset = check.Level == PodSecurityLevel.Baseline ? RulePreset.Baseline : RulePreset.Restricted,
            PodSecurityCheck = check.Id,
            References = ImmutableArray.Create(references),
        };
    }

    /// <inheritdoc/>
    public sealed override RuleMetadata Metadata { get; }

    /// <inheritdoc/>
    public sealed override Verdict Check(PolicyContext context, FindingSink findings)
    {
        if (context.Workload is not { } workload)
        {
            return context.IsPodUnknown ? Verdict.Unknown : Verdict.NotApplicable;
        }

        var options = context.Options;
        if (!_check.AppliesAt(options.PodSecurity, options.PodSecurityVersion))
        {
            return Verdict.NotApplicable;
        }

        var result = _check.Evaluate(workload, options.PodSecurityVersion);
        if (result.Verdict != Verdict.Fail)
        {
            return result.Verdict;
        }

        var verdict = Verdict.Unknown;
        foreach (var violation in result.Violations)
        {
            if (!(context.IsHardened && violation.Cause == FindingCause.NotSet && MayBeSet(workload, violation.Container)))
            {
                Report(workload, result, violation, findings);
                verdict = Verdict.Fail;
            }
        }

        return verdict;
    }

    /// <summary>What is wrong at a place and what to write instead.</summary>
    private protected abstract Advice Advise(Workload workload, PodSecurityViolation violation);

    /// <summary>The container that a finding is about; null for the pod.</summary>
    private protected virtual WorkloadContainer? PlaceOf(PodSecurityViolation violation) => violation.Container;

    /// <summary>True when hardening left the missing setting out only because something that it depends on cannot be known.</summary>
    private protected virtual bool IsHeldBack(WorkloadContainer container) => false;

    private bool MayBeSet(Workload workload, WorkloadContainer? container) =>
        workload.OperatingSystem == PodOperatingSystem.Unknown || (container is not null && IsHeldBack(container));

    private void Report(Workload workload, PodSecurityResult result, PodSecurityViolation violation, FindingSink findings)
    {
        var place = PlaceOf(violation);
        var advice = Advise(workload, violation);
        var violations = result.Violations.RemoveAll(other => !ReferenceEquals(other.Node, violation.Node) || other.Field != violation.Field);

        // The detail names containers, which is more than is known of one that other code completes.
        var standard = violation.Container is { Name: null, Map.IsOpen: true } ? _check.Reason(violations) : _check.Describe(violations);
        var message = $"{place?.Title ?? "The pod"} of {workload.Title} {advice.Problem}: {advice.Instead} ({_check.Level.ToText()}: {standard})";

        findings.Container = place?.Name;
        if (violation.Cause == FindingCause.BadValue)
        {
            findings.AddBadValue(Metadata, violation.Node, message, advice.Fix);
        }
        else
        {
            findings.AddNotSet(Metadata, (Model.MapNode)violation.Node, violation.Path, message, advice.Fix);
        }
    }

    /// <summary>The words of a finding.</summary>
    /// <param name="Problem">What is wrong, after the name of the container or pod.</param>
    /// <param name="Instead">What to write.</param>
    /// <param name="Fix">The edit that ends it, where a constant does.</param>
    private protected readonly record struct Advice(string Problem, string Instead, FieldEdit? Fix = null)
    {
        /// <summary>About a seccomp or AppArmor profile whose type is missing or forbidden.</summary>
        public static Advice OfProfile(string profile, PodSecurityViolation violation) => violation.Cause == FindingCause.BadValue
            ? new($"has {profile}.type set to '{violation.Value}'", "set it to RuntimeDefault or Localhost", FieldEdit.Replace("type", "RuntimeDefault"))
            : new($"states no type in its {profile}", "set it to RuntimeDefault or Localhost", FieldEdit.Set(violation.Path, "RuntimeDefault"));
    }
}
