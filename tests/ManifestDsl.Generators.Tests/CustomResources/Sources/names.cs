using Acme.Crds;
using k8s.Models;
using ManifestDsl;

[Manifests(Namespace = "demo")]
public static partial class Names
{
    public static OddName One => new()
    {
        Metadata = new() { Name = "one" },
        Spec = new()
        {
            Class = "1", Ref = "2", Schema = "3", _3scale = "4", XY = "5", XY2 = "6", XY3 = "7", ToStringProperty = "8", EqualsProperty = "9", CloneProperty = "10",
            GetHashCodeProperty = "11", EqualityContractProperty = "12", OddNameSpecProperty = "13", FooBar = "14", FooBar2 = "15", FooBar3 = "16", Empty = "17", Größe = "18",
            System = new() { String = new() { Object = "19" } }, Global = new() { K8s = "20" },
        },
    };
}
