namespace ManifestDsl.Engine.PodPolicies.Admission;

/// <summary>Controls of the pod as a whole: the namespaces and ports of the node, kernel parameters.</summary>
internal static class PodControls
{
    public static void Add(PodPolicy policy, ControlList controls)
    {
        AddHostNamespace(policy.HostNetwork, "hostNetwork", "HostNetwork", "hostNetwork", controls);
        AddHostNamespace(policy.HostPid, "hostPid", "HostPid", "hostPID", controls);
        AddHostNamespace(policy.HostIpc, "hostIpc", "HostIpc", "hostIPC", controls);
        AddHostPorts(policy, controls);
        AddSysctls(policy, controls);
    }

    private static void AddHostNamespace(bool? allowed, string control, string property, string field, ControlList controls)
    {
        if (allowed == false)
        {
            controls.Pod(control, property, $"!(has({CelPod.Spec}.{field}) && {CelPod.Spec}.{field})", $"must not set {field}: true");
        }
    }

    // With the network of the node each port of a container is one of the node, whether the API server has written that down or not.
    private static void AddHostPorts(PodPolicy policy, ControlList controls)
    {
        if (policy.HostPorts is { } ranges)
        {
            var network = $"has({CelPod.Spec}.hostNetwork) && {CelPod.Spec}.hostNetwork";
            controls.Containers(
                "hostPorts",
                "HostPorts",
                $"!has(c.ports) || c.ports.all(p, [has(p.hostPort) && p.hostPort != 0 ? p.hostPort : {network} && has(p.containerPort) ? p.containerPort : 0].exists(n, n == 0 || {IdControls.Within("n", ranges)}))",
                ranges.IsEmpty ? "must not use ports of the node" : $"may use the ports {IdControls.Text(ranges)} of the node only",
                onWindows: true);
        }
    }

    private static void AddSysctls(PodPolicy policy, ControlList controls)
    {
        var conditions = new List<string>();
        if (policy.ForbiddenSysctls is { IsEmpty: false } forbidden)
        {
            conditions.Add($"!({Sysctls.Matches("s.name", forbidden)})");
        }

        if (policy.AllowedUnsafeSysctls is { } allowed && !allowed.Contains("*"))
        {
            conditions.Add($"({Sysctls.Matches("s.name", [.. Sysctls.Safe, .. allowed])})");
        }

        if (conditions.Count > 0)
        {
            controls.Named(
                "sysctls",
                policy.ForbiddenSysctls is { IsEmpty: false } ? "ForbiddenSysctls" : "AllowedUnsafeSysctls",
                $"{CelPod.IsWindows} || !has({CelPod.Security}.sysctls) ? [] : {CelPod.Security}.sysctls.map(s, !({string.Join(" && ", conditions)}), s.name)",
                "sysctls",
                "must not be set");
        }
    }
}
