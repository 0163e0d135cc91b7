using Acme.Components;
using ManifestDsl;

[Manifests(Namespace = "payments")]
public static partial class Payments
{
    private static WebService Api => new("payments", "billing")
    {
        Size = Size.Large,
        Sidecars =
        [
            new("proxy", "registry.acme.example/proxy:2.1.0")
            {
                User = 10002,
                Resources = Size.Small.ToResources(),
                Mounts = [new("/etc/rates", Volume.ConfigMap("rates", Rates))],
            },
        ],
    };

    public static ConfigMap Rates => new("rates") { Data = new() { ["rates.json"] = Build.File("rates.json") } };

    public static Deployment Web => Api.Deployment;

    public static Service WebService => Api.Service;
}
