using System.Collections.Immutable;
using ManifestDsl.Engine.Policy.PodSecurity.Checks;

namespace ManifestDsl.Engine.PodPolicies.Admission;

/// <summary>Controls of the pod as a whole: the namespaces and ports of the node, kernel parameters.</summary>
internal static class NodeControls
{
    public static void Add(PodPolicy policy, ControlList controls)
    {
        AddHostNamespace(policy.HostNetwork, PodControls.HostNetwork, "HostNetwork", controls);
        AddHostNamespace(policy.HostPID, PodControls.HostPID, "HostPID", controls);
        AddHostNamespace(policy.HostIPC, PodControls.HostIPC, "HostIPC", controls);
        AddHostPorts(policy, controls);
        AddSysctls(policy, controls);
    }

    private static void AddHostNamespace(bool? allowed, string control, string property, ControlList controls)
    {
        if (allowed == false)
        {
            controls.Pod(control, property, $"!(has({CelPod.Spec}.{control}) && {CelPod.Spec}.{control})", $"must not set {control}: true");
        }
    }

    // With the network of the node each port of a container is one of the node, whether the API server has written that down or not.
    private static void AddHostPorts(PodPolicy policy, ControlList controls)
    {
        if (policy.HostPorts is { } ranges)
        {
            var network = $"has({CelPod.Spec}.hostNetwork) && {CelPod.Spec}.hostNetwork";
            controls.Containers(
                PodControls.HostPorts,
                "HostPorts",
                $"has(c.ports) && !c.ports.all(p, [has(p.hostPort) && p.hostPort != 0 ? p.hostPort : {network} && has(p.containerPort) ? p.containerPort : 0].exists(n, n == 0 || {IdControls.Within("n", ranges)}))",
                ranges.IsEmpty ? "must not use ports of the node" : $"may use the ports {IdControls.Text(ranges)} of the node only",
                onWindows: true);
        }
    }

    private static void AddSysctls(PodPolicy policy, ControlList controls)
    {
        var conditions = new List<string>();
        if (policy.ForbiddenSysctls is { IsEmpty: false } forbidden)
        {
            // The kubelet takes kernel/shmmax for kernel.shmmax.
            conditions.Add(Matches("s.name.replace('/', '.')", forbidden));
        }

        if (policy.AllowedUnsafeSysctls is { } allowed && !allowed.Contains("*"))
        {
            conditions.Add($"!({Matches("s.name", [.. SysctlsCheck.AllowedAt(policy.ClusterVersion), .. allowed])})");
        }

        if (conditions.Count > 0)
        {
            controls.Named(
                PodControls.Sysctls,
                policy.ForbiddenSysctls is { IsEmpty: false } ? "ForbiddenSysctls" : "AllowedUnsafeSysctls",
                $"{CelPod.IsWindows} || !has({CelPod.Security}.sysctls) ? [] : {CelPod.Security}.sysctls.map(s, {string.Join(" || ", conditions)}, s.name)",
                "sysctls",
                "must not be set");
        }
    }

    /// <summary>The expression for: a name is one of the patterns, each a name or the start of names with <c>*</c>.</summary>
    private static string Matches(string name, ImmutableArray<string> patterns)
    {
        var conditions = new List<string>();
        var names = patterns.RemoveAll(static pattern => pattern.EndsWith("*", StringComparison.Ordinal));
        if (!names.IsEmpty)
        {
            conditions.Add($"{name} in {CelText.List(names)}");
        }

        foreach (var pattern in patterns)
        {
            if (pattern.EndsWith("*", StringComparison.Ordinal))
            {
                conditions.Add($"{name}.startsWith({CelText.Literal(pattern.Substring(0, pattern.Length - 1))})");
            }
        }

        return string.Join(" || ", conditions);
    }
}
