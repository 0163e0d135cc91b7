using Acme.Components;
using ManifestDsl;

[Manifests(Namespace = "orders")]
public static partial class Orders
{
    private static WebService Api => new("orders", "checkout") { Replicas = 3, Env = new() { ["QUEUE"] = "orders" } };

    public static Deployment Web => Api.Deployment;

    public static Service WebService => Api.Service;
}
