using ManifestDsl;

// How it is reached: the ports and the selectors come from the workloads.
public static partial class Shop
{
    public static Service WebService(Stage stage) => new("web") { For = Web(stage), Ports = [new("http", 80)] };

    public static Service ApiService(Stage stage) => new("api") { For = Api(stage), Ports = [new("http", 80)] };

    public static Service DatabaseService(Stage stage) => new("database") { For = Database(stage), Headless = true, Ports = [new("postgres", 5432)] };

    public static Ingress Entrance(Stage stage) => new("shop")
    {
        Class = "nginx",
        Rules = [new(HostOf(stage), WebService(stage))],
        Tls = [new("shop-tls") { Hosts = [HostOf(stage)] }],
    };

    private static string HostOf(Stage stage) => stage is Stage.Prod ? "shop.acme.example" : $"shop.{stage.ToString().ToLowerInvariant()}.acme.example";

    // Nothing may connect to anything but for the links below.
    public static NetworkPolicy Closed(Stage stage) => NetworkPolicy.DenyAll("default-deny");

    public static NetworkPolicy WebLinks(Stage stage) => Web(stage).Allow(from: [NetworkPeer.InNamespace("ingress-nginx")], to: [Api(stage)]) with { AllowDns = true };

    public static NetworkPolicy ApiLinks(Stage stage) => Api(stage).Allow(from: [Web(stage)], to: [Database(stage)]) with { AllowDns = true };

    public static NetworkPolicy WorkerLinks(Stage stage) => Worker(stage).AllowTo(Database(stage), KubernetesApi) with { AllowDns = true };

    public static NetworkPolicy CleanupLinks(Stage stage) => Cleanup(stage).AllowTo(Database(stage)) with { AllowDns = true };

    public static NetworkPolicy DatabaseLinks(Stage stage) => Database(stage).AllowFrom(Api(stage), Worker(stage), Cleanup(stage));

    private static NetworkPeer KubernetesApi => NetworkPeer.Cidr("10.96.0.1/32") with { Ports = [443] };
}
