using Acme.Crds;
using k8s.Models;
using ManifestDsl;

[Manifests(Namespace = "demo")]
public static partial class OwnPodSpecs
{
    public static Acme.Crds.Service One => new()
    {
        Metadata = new() { Name = "one" },
        Spec = new()
        {
            Template = new()
            {
                Metadata = new() { Annotations = new Dictionary<string, string> { ["a"] = "b" } },
                Spec = new() { ContainerConcurrency = 10, TimeoutSeconds = 30, Containers = [new V1Container { Image = "registry.example/web:1.0" }] },
            },
        },
    };
}
