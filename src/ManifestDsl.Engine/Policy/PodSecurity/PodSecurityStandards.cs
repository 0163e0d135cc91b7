using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.PodSecurity.Checks;

namespace ManifestDsl.Engine.Policy.PodSecurity;

/// <summary>
/// The Pod Security Standards, as Pod Security admission evaluates them: the same verdicts, reasons and details, for every version
/// from 1.0 to <see cref="KubernetesVersion.Latest"/>.
/// </summary>
public static class PodSecurityStandards
{
    /// <summary>Every check: those of baseline, then those of restricted, each ordered by id.</summary>
    public static readonly ImmutableArray<PodSecurityCheck> Checks =
    [
        new AppArmorProfileCheck(),
        new CapabilitiesBaselineCheck(),
        new HostNamespacesCheck(),
        new HostPathVolumesCheck(),
        new HostPortsCheck(),
        new HostProbesCheck(),
        new PrivilegedCheck(),
        new ProcMountCheck(),
        new SeLinuxOptionsCheck(),
        new SeccompProfileBaselineCheck(),
        new SysctlsCheck(),
        new WindowsHostProcessCheck(),
        new AllowPrivilegeEscalationCheck(),
        new CapabilitiesRestrictedCheck(),
        new ProcMountRestrictedCheck(),
        new RestrictedVolumesCheck(),
        new RunAsNonRootCheck(),
        new RunAsUserCheck(),
        new SeccompProfileRestrictedCheck(),
    ];

    /// <summary>The check of an id.</summary>
    /// <exception cref="InvalidOperationException">No check has the id.</exception>
    public static PodSecurityCheck Check(string id) => Checks.Single(check => check.Id == id);

    /// <summary>What a level says about a pod.</summary>
    /// <param name="workload">The object that makes the pod.</param>
    /// <param name="level">The level; privileged has no checks.</param>
    /// <param name="version">The version of the standards; one above the latest known counts as the latest.</param>
    public static PodSecurityReport Evaluate(Workload workload, PodSecurityLevel level, KubernetesVersion version)
    {
        var known = version.Minor > KubernetesVersion.Latest.Minor ? KubernetesVersion.Latest : version;
        var results = ImmutableArray.CreateBuilder<PodSecurityResult>();
        foreach (var check in Checks)
        {
            if (check.AppliesAt(level, known))
            {
                results.Add(check.Evaluate(workload, known));
            }
        }

        return new PodSecurityReport(level, known, results.ToImmutable());
    }

    /// <summary>The strictest level that a pod certainly meets: what cannot be known does not meet a check.</summary>
    /// <param name="workload">The object that makes the pod.</param>
    /// <param name="version">The version of the standards.</param>
    public static PodSecurityLevel LevelOf(Workload workload, KubernetesVersion version) =>
        Meets(workload, PodSecurityLevel.Restricted, version) ? PodSecurityLevel.Restricted
        : Meets(workload, PodSecurityLevel.Baseline, version) ? PodSecurityLevel.Baseline
        : PodSecurityLevel.Privileged;

    /// <summary>The strictest level that the pods of an object meet, of a list the loosest of its items; null when it makes no pods.</summary>
    /// <param name="source">The object, as it is emitted.</param>
    /// <param name="version">The version of the standards.</param>
    public static PodSecurityLevel? LevelOf(KubernetesObject source, KubernetesVersion version)
    {
        PodSecurityLevel? loosest = null;
        foreach (var item in ListItems.Expand(source))
        {
            if (Workload.From(item) is { } workload && LevelOf(workload, version) is var level && !(level >= loosest))
            {
                loosest = level;
            }
        }

        return loosest;
    }

    private static bool Meets(Workload workload, PodSecurityLevel level, KubernetesVersion version)
    {
        foreach (var check in Checks)
        {
            if (check.AppliesAt(level, version) && check.Evaluate(workload, version).Verdict is Verdict.Unknown or Verdict.Fail)
            {
                return false;
            }
        }

        return true;
    }
}
