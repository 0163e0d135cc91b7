using Acme.Crds;
using k8s.Models;
using ManifestDsl;

[Manifests(Namespace = "demo")]
public static partial class Conditions
{
    public static Route One => new() { Metadata = new() { Name = "one" }, Spec = new() { Host = "h", Port = 1, Target = new() { Name = "n" } } };
}
