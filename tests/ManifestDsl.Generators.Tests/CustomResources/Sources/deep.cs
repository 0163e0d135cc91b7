using Acme.Crds;
using k8s.Models;
using ManifestDsl;

[Manifests(Namespace = "demo")]
public static partial class Depths
{
    public static Deep One => new()
    {
        Metadata = new() { Name = "one" },
        Spec = new()
        {
            A = new() { B = new DeepSpecAB { Leaf = "1" } },
            AB = new DeepSpecAB2 { Leaf = "2" },
            Statuses = [new DeepSpecStatus { Boxes = [new DeepSpecStatusBox { Class = [new DeepSpecStatusBoxClassItem { Leaf = 3 }] }] }],
        },
    };
}
