using Acme.Crds;
using k8s.Models;
using ManifestDsl;

[Manifests(Namespace = "demo")]
public static partial class Versions
{
    public static Backup New => new() { Metadata = new() { Name = "new" }, Spec = new() { Schedule = "s" } };

    public static V1beta1Backup Old => new() { Metadata = new() { Name = "old" }, Spec = new() { Old = "s" } };
}
