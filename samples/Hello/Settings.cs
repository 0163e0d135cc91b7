using k8s.Models;
using ManifestDsl;

// The raw tier: any KubernetesClient model can be declared as it is.
[Manifests(Namespace = "demo")]
public static partial class Settings
{
    public static V1ConfigMap HelloSettings => new()
    {
        Metadata = new() { Name = "settings" },
        Data = new Dictionary<string, string> { ["LOG_LEVEL"] = "info" },
    };
}
