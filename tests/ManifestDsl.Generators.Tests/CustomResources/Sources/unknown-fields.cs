using Acme.Crds;
using k8s.Models;
using ManifestDsl;

[Manifests(Namespace = "demo")]
public static partial class UnknownFields
{
    public static Legacy One => new() { Metadata = new() { Name = "one" }, OtherFields = new() { ["spec"] = new FreeForm { ["a"] = 1 } } };
}
