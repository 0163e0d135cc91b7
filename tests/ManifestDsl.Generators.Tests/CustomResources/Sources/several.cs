using Acme.Crds;
using k8s.Models;
using ManifestDsl;

[Manifests(Namespace = "demo")]
public static partial class Several
{
    public static Tenant Cluster => new() { Metadata = new() { Name = "t" }, Spec = new() { Owner = "o" } };

    public static Setting Top => new() { Metadata = new() { Name = "s" }, Data = new() { ["a"] = "b" }, Immutable = true, Spec = new() };
}
