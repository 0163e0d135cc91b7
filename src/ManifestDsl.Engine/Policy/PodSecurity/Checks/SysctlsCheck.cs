using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.PodSecurity.Checks;

/// <summary>Only kernel parameters that are a pod's own and cannot harm its neighbours.</summary>
internal sealed class SysctlsCheck() : PodSecurityCheck("sysctls", PodSecurityLevel.Baseline)
{
    private static readonly (string Name, int Since)[] Allowed =
    [
        ("kernel.shm_rmid_forced", 0),
        ("net.ipv4.ip_local_port_range", 0),
        ("net.ipv4.tcp_syncookies", 0),
        ("net.ipv4.ping_group_range", 0),
        ("net.ipv4.ip_unprivileged_port_start", 0),
        ("net.ipv4.ip_local_reserved_ports", 27),
        ("net.ipv4.tcp_keepalive_time", 29),
        ("net.ipv4.tcp_fin_timeout", 29),
        ("net.ipv4.tcp_keepalive_intvl", 29),
        ("net.ipv4.tcp_keepalive_probes", 29),
        ("net.ipv4.tcp_rmem", 32),
        ("net.ipv4.tcp_wmem", 32),
        ("net.ipv4.tcp_slow_start_after_idle", 37),
        ("net.ipv4.tcp_notsent_lowat", 37),
    ];

    internal override void Find(Workload workload, KubernetesVersion version, ViolationList violations)
    {
        var sysctls = workload.PodSecurity.Sysctls;
        if (sysctls.Node is ListNode list)
        {
            foreach (var item in list.Items)
            {
                if (item is not MapNode sysctl || sysctl.Text("name") is not { } name)
                {
                    violations.MarkUnknown();
                }
                else if (!IsAllowed(name, version))
                {
                    violations.AddBadValue(null, sysctl, "sysctls", name);
                }
            }
        }
        else if (!sysctls.IsUnset)
        {
            violations.MarkUnknown();
        }
    }

    /// <summary>All that are allowed at a version.</summary>
    internal static IEnumerable<string> AllowedAt(KubernetesVersion version) => Allowed.Where(sysctl => version.Minor >= sysctl.Since).Select(static sysctl => sysctl.Name);

    internal override string Reason(ImmutableArray<PodSecurityViolation> violations) => "forbidden sysctls";

    internal override string Detail(ImmutableArray<PodSecurityViolation> violations) =>
        string.Join(", ", violations.Select(static violation => violation.Value));

    internal static bool IsAllowed(string name, KubernetesVersion version)
    {
        foreach (var sysctl in Allowed)
        {
            if (sysctl.Name == name)
            {
                return version.Minor >= sysctl.Since;
            }
        }

        return false;
    }
}
