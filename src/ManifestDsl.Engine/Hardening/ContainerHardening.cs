using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Hardening;

/// <summary>The settings of one container.</summary>
internal static class ContainerHardening
{
    /// <summary>The container with its unset settings filled.</summary>
    public static MapNode Apply(Workload workload, WorkloadContainer container) =>
        container.Map.FillMap("securityContext", context => SecurityContext(workload, container.Security, context), HardeningStep.RunAsNonRoot);

    /// <summary>False for a Windows pod, whose security context may hold none of these fields, and where that cannot be known.</summary>
    public static bool TakesLinuxFields(Workload workload) =>
        workload.OperatingSystem is PodOperatingSystem.Unset or PodOperatingSystem.Linux;

    /// <summary>
    /// False when the container starts as root, or may: with runAsNonRoot true the kubelet would never start it.
    /// On Windows that is a host process, or the user ContainerAdministrator.
    /// </summary>
    public static bool CanRunAsNonRoot(EffectiveSecurityContext security) =>
        (security.RunAsUser.IsUnset || security.RunAsUser.AsInteger is not (null or 0))
        && (security.WindowsHostProcess.IsUnset || security.WindowsHostProcess.AsBoolean == false)
        && (security.WindowsUserName.IsUnset
            || (security.WindowsUserName.AsText is { } user
                && !string.Equals(user, "ContainerAdministrator", StringComparison.OrdinalIgnoreCase)));

    private static MapNode SecurityContext(Workload workload, EffectiveSecurityContext security, MapNode context)
    {
        // Where the pod states false (or something unknown), the container's own true would override it.
        var pod = workload.PodSecurity.RunAsNonRoot;
        if ((pod.IsUnset || pod.AsBoolean == true) && CanRunAsNonRoot(security))
        {
            context = context.Fill("runAsNonRoot", true, HardeningStep.RunAsNonRoot);
        }

        if (!TakesLinuxFields(workload))
        {
            return context;
        }

        context = context.Fill("readOnlyRootFilesystem", true, HardeningStep.ReadOnlyRootFilesystem);
        if (CanForbidEscalation(security))
        {
            context = context.Fill("allowPrivilegeEscalation", false, HardeningStep.AllowPrivilegeEscalation);
        }

        if (CanDropAll(security.AddedCapabilities))
        {
            context = context.FillMap("capabilities", DropAll, HardeningStep.Capabilities);
        }

        return NodeFill.IsUnsetOrEmpty(context["seccompProfile"]) && SeccompFill.ForContainer(workload.PodSecurity) is { } profile
            ? context.With("seccompProfile", profile, HardeningStep.SeccompProfile)
            : context;
    }

    // The API server refuses false beside privileged or CAP_SYS_ADMIN; a runtime that gets SYS_ADMIN escalates anyway.
    private static bool CanForbidEscalation(EffectiveSecurityContext security) =>
        (security.Privileged.IsUnset || security.Privileged.AsBoolean == false)
        && !security.AddedCapabilities.IsUnknown
        && !security.AddedCapabilities.Contains("SYS_ADMIN")
        && !security.AddedCapabilities.Contains("CAP_SYS_ADMIN");

    // Runtimes drop ALL after they add ALL, so that writing the drop would override what was asked for.
    private static bool CanDropAll(CapabilitySet added) => !added.IsUnknown && !added.Contains("ALL");

    private static MapNode DropAll(MapNode capabilities)
    {
        var step = HardeningStep.Capabilities;
        return NodeFill.IsUnset(capabilities["drop"])
            ? capabilities.With("drop", new ListNode([ScalarNode.FromText("ALL", step)], step), step)
            : capabilities;
    }
}
