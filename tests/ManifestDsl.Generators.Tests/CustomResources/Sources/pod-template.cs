using Acme.Crds;
using k8s.Models;
using ManifestDsl;

[Manifests(Namespace = "demo")]
public static partial class PodTemplates
{
    public static Rollout One => new()
    {
        Metadata = new() { Name = "one" },
        Spec = new()
        {
            Replicas = 2,
            Selector = new V1LabelSelector { MatchLabels = new Dictionary<string, string> { ["app"] = "one" } },
            Strategy = new() { Canary = new() { Steps = [new() { SetWeight = 20 }, new() { Pause = new() { Duration = "1h" } }] } },
            Template = Pods("one"),
        },
    };

    private static V1PodTemplateSpec Pods(string name) => new()
    {
        Metadata = new() { Labels = new Dictionary<string, string> { ["app"] = name } },
        Spec = new() { Containers = [new() { Name = "web", Image = "registry.example/web:1.0", SecurityContext = new() { RunAsUser = 1000 } }] },
    };
}
