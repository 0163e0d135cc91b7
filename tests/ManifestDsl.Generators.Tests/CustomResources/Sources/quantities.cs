using Acme.Crds;
using k8s.Models;
using ManifestDsl;

[Manifests(Namespace = "demo")]
public static partial class Quantities
{
    public static Budget One => new()
    {
        Metadata = new() { Name = "one" },
        Spec = new() { MaxUnavailable = "25%", Port = 8080, Memory = "1024Mi", Limits = new() { ["cpu"] = "500m" }, Ports = [1, "http"] },
    };
}
