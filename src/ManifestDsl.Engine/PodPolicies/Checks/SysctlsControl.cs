using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Policy.PodSecurity.Checks;

namespace ManifestDsl.Engine.PodPolicies.Checks;

/// <summary>Each kernel parameter that the pod sets is allowed: not a forbidden one, and one of the safe ones or of those allowed beside them.</summary>
internal sealed class SysctlsControl() : PodControl(PodControls.Sysctls)
{
    protected override bool IsControlled(PodPolicy policy) => policy.ForbiddenSysctls is not null || policy.AllowedUnsafeSysctls is not null;

    protected override bool IsLinuxOnly(PodPolicy policy) => true;

    protected override void Check(PodPolicy policy, Workload workload, ControlFindings found)
    {
        var sysctls = new MapItems(workload.PodSpec.Read("securityContext", "sysctls"));
        foreach (var sysctl in sysctls)
        {
            if (sysctl.Text("name") is not { } name)
            {
                found.MarkUnknown();
                continue;
            }

            // The kubelet takes kernel/shmmax for kernel.shmmax.
            if (Matches(policy.ForbiddenSysctls ?? [], name.Replace('/', '.')))
            {
                Add(sysctl, name, "ForbiddenSysctls", found);
            }
            else if (policy.AllowedUnsafeSysctls is { } allowed && !SysctlsCheck.IsAllowed(name, policy.ClusterVersion) && !Matches(allowed, name))
            {
                Add(sysctl, name, "AllowedUnsafeSysctls", found);
            }
        }

        if (sysctls.IsUnknown)
        {
            found.MarkUnknown();
        }
    }

    /// <summary>True when a name is one of the patterns, or starts with what stands before the <c>*</c> of one.</summary>
    private static bool Matches(ImmutableArray<string> patterns, string name)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.EndsWith("*", StringComparison.Ordinal)
                ? name.StartsWith(pattern.Substring(0, pattern.Length - 1), StringComparison.Ordinal)
                : name == pattern)
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(MapNode sysctl, string name, string property, ControlFindings found) => found.Bad(
        null,
        sysctl,
        $"sets the kernel parameter {name}",
        "remove it, or set it on the node",
        FieldEdit.Remove("sysctls") with { NeedsReview = true },
        property);
}
