using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.PodSecurity.Checks;

/// <summary>Each container drops ALL and adds back NET_BIND_SERVICE at most.</summary>
internal sealed class CapabilitiesRestrictedCheck : ContainerCheck
{
    public CapabilitiesRestrictedCheck()
        : base("capabilities_restricted", PodSecurityLevel.Restricted, since: 22) => WindowsExemptSince = new KubernetesVersion(25);

    internal override string Reason(ImmutableArray<PodSecurityViolation> violations) => "unrestricted capabilities";

    internal override string Detail(ImmutableArray<PodSecurityViolation> violations)
    {
        var added = violations.RemoveAll(IsMissingDrop);
        var missing = violations.RemoveAll(static violation => !IsMissingDrop(violation));
        var drop = missing.IsEmpty ? "" : DetailText.Containers(missing) + " must set securityContext.capabilities.drop=[\"ALL\"]";
        return drop + (missing.IsEmpty || added.IsEmpty ? "" : "; ") + (added.IsEmpty ? "" : CapabilitiesBaselineCheck.AddedDetail(added));
    }

    protected override void Find(Workload workload, WorkloadContainer container, ViolationList violations)
    {
        FindMissingDrop(container, container.Security.DroppedCapabilities, violations);
        CapabilitiesBaselineCheck.AddForbidden(container, static capability => capability == "NET_BIND_SERVICE", violations);
    }

    private static void FindMissingDrop(WorkloadContainer container, CapabilitySet dropped, ViolationList violations)
    {
        if (dropped.Contains("ALL"))
        {
            return;
        }

        if (dropped.IsUnknown)
        {
            violations.MarkUnknown();
        }
        else if (dropped.Setting.Node is ListNode list)
        {
            violations.AddBadValue(container, list, "drop");
        }
        else if (dropped.Setting.IsUnset)
        {
            violations.AddNotSet(container, container.Map, "drop", "securityContext", "capabilities", "drop");
        }
        else
        {
            violations.MarkUnknown();
        }
    }

    private static bool IsMissingDrop(PodSecurityViolation violation) => violation.Field == "drop";
}
