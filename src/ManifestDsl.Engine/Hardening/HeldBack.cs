using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Hardening;

/// <summary>Settings that hardening would fill, were it not for something unknown: that they are missing says nothing.</summary>
internal static class HeldBack
{
    /// <summary>True when hardening may have left out a setting of a container, or of each one, because of what cannot be known.</summary>
    /// <param name="workload">The hardened workload.</param>
    /// <param name="container">The container; null for the pod.</param>
    public static bool Is(Workload workload, WorkloadContainer? container)
    {
        var security = container?.Security ?? workload.PodSecurity;
        return workload.OperatingSystem == PodOperatingSystem.Unknown
            || security.Privileged.IsUnknown
            || security.AddedCapabilities.IsUnknown
            || security.RunAsUser.IsUnknown
            || security.WindowsHostProcess.IsUnknown
            || security.WindowsUserName.IsUnknown;
    }
}
