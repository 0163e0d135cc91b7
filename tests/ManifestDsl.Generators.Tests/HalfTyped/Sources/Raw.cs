using ManifestDsl;
using k8s.Models;

[Manifests]
internal static partial class Raw
{
    #region raw
    [System.ComponentModel.Description("raw")]
    public static V1CustomResourceDefinition Shops => new()
    {
        Metadata = new V1ObjectMeta { Name = "shops.example.org", Annotations = new SortedDictionary<string, string>() { ["x"] = "y" } },
        Spec = new()
        {
            Group = "example.org",
            Scope = "Namespaced",
            Names = new() { Kind = "Shop", Plural = "shops" },
            Versions = [new() { Name = "v1", Served = true, Storage = !false, Schema = new() { OpenAPIV3Schema = new() { Type = "object", DefaultProperty = 1.5e3, EnumProperty = [1, "a", null!] } } }],
        },
    };

    internal static V1Secret Keys => new() { Metadata = new() { Name = "keys" }, Data = new Dictionary<string, byte[]> { ["k"] = "v"u8.ToArray(), ["b"] = [1, 2, 0xFF] } };

    internal static V1Pod Pod => new() { Metadata = new() { Name = "pod" }, Spec = new() { Containers = [new() { Name = "c", Image = "i:1", Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { ["cpu"] = new("1") } }, ReadinessProbe = new() { HttpGet = new() { Port = 80 } } }], ActiveDeadlineSeconds = -1 } };

    internal static V1Lease Lease => new() { Metadata = new() { Name = "lease" }, Spec = new() { RenewTime = new DateTime(2024, 1, 2, 3, 4, 5, DateTimeKind.Utc), LeaseDurationSeconds = checked(3 * 5) } };
    #endregion
}
