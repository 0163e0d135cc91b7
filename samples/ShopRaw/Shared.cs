using k8s.Models;

// What the objects have in common.
public static partial class Shop
{
    private static Dictionary<string, string> Labels(string name) => new() { ["app.kubernetes.io/name"] = name };

    private static V1PodSecurityContext HardenedPod => new() { RunAsNonRoot = true, SeccompProfile = new() { Type = "RuntimeDefault" } };

    private static V1SecurityContext Hardened => new()
    {
        RunAsNonRoot = true,
        RunAsUser = 10001,
        RunAsGroup = 10001,
        AllowPrivilegeEscalation = false,
        ReadOnlyRootFilesystem = true,
        Capabilities = new() { Drop = ["ALL"] },
        SeccompProfile = new() { Type = "RuntimeDefault" },
    };
}
