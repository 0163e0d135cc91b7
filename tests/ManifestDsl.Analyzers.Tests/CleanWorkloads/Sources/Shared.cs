using System.Collections.Generic;
using k8s.Models;

/// <summary>What the models of a team share.</summary>
public static class Shared
{
    public static V1PodSecurityContext Pod => new() { RunAsNonRoot = true, FsGroup = 10001, SeccompProfile = new() { Type = "RuntimeDefault" } };

    public static V1SecurityContext Locked => new()
    {
        RunAsNonRoot = true,
        RunAsUser = 10001,
        RunAsGroup = 10001,
        ReadOnlyRootFilesystem = true,
        AllowPrivilegeEscalation = false,
        Capabilities = new() { Drop = ["ALL"] },
        SeccompProfile = new() { Type = "RuntimeDefault" },
    };

    public static V1ResourceRequirements Resources(string cpu, string memory, string limit) => new()
    {
        Requests = new Dictionary<string, ResourceQuantity> { ["cpu"] = new(cpu), ["memory"] = new(memory) },
        Limits = new Dictionary<string, ResourceQuantity> { ["memory"] = new(limit) },
    };

    public static V1Probe Http(string path, string port) => new() { HttpGet = new() { Path = path, Port = port }, PeriodSeconds = 10 };

    public static IDictionary<string, string> Labels(string name) => new Dictionary<string, string> { ["app.kubernetes.io/name"] = name, ["app.kubernetes.io/part-of"] = "shop" };

    public static V1Deployment Deployment(string name, int replicas, V1PodSpec pod) => new()
    {
        Metadata = new() { Name = name, Labels = Labels(name) },
        Spec = new()
        {
            Replicas = replicas,
            Selector = new() { MatchLabels = Labels(name) },
            Template = new() { Metadata = new() { Labels = Labels(name) }, Spec = pod },
        },
    };
}
