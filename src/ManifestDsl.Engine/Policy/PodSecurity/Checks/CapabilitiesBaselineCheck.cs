using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.PodSecurity.Checks;

/// <summary>No capability is added that container runtimes do not give by default.</summary>
internal sealed class CapabilitiesBaselineCheck : ContainerCheck
{
    public CapabilitiesBaselineCheck()
        : base("capabilities_baseline", PodSecurityLevel.Baseline) => ReplacedSince = new KubernetesVersion(22);

    internal override string Reason(ImmutableArray<PodSecurityViolation> violations) => "non-default capabilities";

    internal override string Detail(ImmutableArray<PodSecurityViolation> violations) => AddedDetail(violations);

    /// <summary>Adds each added capability that is not <paramref name="isAllowed"/>.</summary>
    internal static void AddForbidden(WorkloadContainer container, Func<string, bool> isAllowed, ViolationList violations)
    {
        var added = container.Security.AddedCapabilities.Setting;
        if (added.Node is not ListNode list)
        {
            if (!added.IsUnset)
            {
                violations.MarkUnknown();
            }

            return;
        }

        foreach (var item in list.Items)
        {
            if (item is not ScalarNode { AsText: { } capability })
            {
                violations.MarkUnknown();
            }
            else if (!isAllowed(capability))
            {
                violations.AddBadValue(container, item, "add", capability);
            }
        }
    }

    internal static string AddedDetail(ImmutableArray<PodSecurityViolation> violations) =>
        $"{DetailText.Containers(violations)} must not include {DetailText.Quoted(DetailText.Values(violations))} in securityContext.capabilities.add";

    protected override void Find(Workload workload, WorkloadContainer container, ViolationList violations) => AddForbidden(container, IsDefault, violations);

    private static bool IsDefault(string capability) => capability
        is "AUDIT_WRITE" or "CHOWN" or "DAC_OVERRIDE" or "FOWNER" or "FSETID" or "KILL" or "MKNOD" or "NET_BIND_SERVICE"
        or "SETFCAP" or "SETGID" or "SETPCAP" or "SETUID" or "SYS_CHROOT";
}
