using ManifestDsl.Engine.Policy.PodSecurity;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>Pod Security "restricted", capabilities: ALL are dropped, and NET_BIND_SERVICE at most is added.</summary>
public sealed class CapabilitiesRestrictedRule() : PodSecurityRule(
    PodSecurityStandards.Check("capabilities_restricted"),
    "MDSL1016",
    "Containers must drop all capabilities",
    "Container runtimes give capabilities that hardly any program needs. Dropping all leaves an attacker none to start from.",
    "P20",
    "W33",
    "W34",
    "W35",
    "W36")
{
    private protected override Advice Advise(Workload workload, PodSecurityViolation violation)
    {
        if (violation.Field == "add")
        {
            return new Advice(
                $"adds the capability {violation.Value}",
                "remove it: NET_BIND_SERVICE is the only one that may be added",
                FieldEdit.Remove("add") with { NeedsReview = true });
        }

        var fix = CanDrop(violation.Container!)
            ? violation.Cause == FindingCause.BadValue ? FieldEdit.ReplaceItems("drop", ["ALL"]) : FieldEdit.SetItems(violation.Path, ["ALL"])
            : null;
        return new Advice("does not drop all capabilities", "set securityContext.capabilities.drop to [\"ALL\"]", fix);
    }

    private protected override bool IsHeldBack(WorkloadContainer container) => container.Security.AddedCapabilities.IsUnknown;

    // Runtimes drop ALL after they add ALL: the drop would override what was asked for.
    private static bool CanDrop(WorkloadContainer container) =>
        container.Security.AddedCapabilities is { IsUnknown: false } added && !added.Contains("ALL");
}
