using Acme.Crds;
using k8s.Models;
using ManifestDsl;

[Manifests(Namespace = "demo")]
public static partial class Embedded
{
    public static Bundle One => new()
    {
        Metadata = new() { Name = "one" },
        Spec = new()
        {
            Object = FreeForm.Of(new V1ConfigMap { ApiVersion = "v1", Kind = "ConfigMap", Metadata = new() { Name = "m" } }),
            Objects = [new() { ["apiVersion"] = "v1", ["kind"] = "Secret" }],
            Secret = new() { ApiVersion = "v1", Kind = "Secret", Metadata = new() { Name = "s" }, StringData = new() { ["a"] = "b" } },
        },
    };
}
