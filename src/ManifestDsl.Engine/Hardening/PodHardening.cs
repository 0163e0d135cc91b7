using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Hardening;

/// <summary>The pod-level settings.</summary>
internal static class PodHardening
{
    /// <summary>The pod spec with its own unset settings filled; the containers are left as they are.</summary>
    public static MapNode Apply(Workload workload) => workload.PodSpec
        .Fill("automountServiceAccountToken", false, HardeningStep.AutomountServiceAccountToken)
        .FillMap("securityContext", context => SecurityContext(workload, context), HardeningStep.RunAsNonRoot);

    private static MapNode SecurityContext(Workload workload, MapNode context)
    {
        if (CanAllRunAsNonRoot(workload))
        {
            context = context.Fill("runAsNonRoot", true, HardeningStep.RunAsNonRoot);
        }

        if (ContainerHardening.TakesLinuxFields(workload) && NodeFill.IsUnsetOrEmpty(context["seccompProfile"]))
        {
            context = context.With("seccompProfile", SeccompFill.RuntimeDefault(), HardeningStep.SeccompProfile);
        }

        return context;
    }

    // The pod level reaches every container that states nothing itself, the unknown ones too.
    private static bool CanAllRunAsNonRoot(Workload workload)
    {
        if (workload.HasUnknownContainers)
        {
            return false;
        }

        foreach (var container in workload.Containers)
        {
            var security = container.Security;
            var statesItself = security.RunAsNonRoot is { Origin: SettingOrigin.Container, IsUnknown: false };
            if (!statesItself && !ContainerHardening.CanRunAsNonRoot(security))
            {
                return false;
            }
        }

        return true;
    }
}
