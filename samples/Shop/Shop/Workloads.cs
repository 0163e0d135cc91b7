using Acme.Platform;
using ManifestDsl;

// What runs: every container comes from the platform, and says only what is its own.
[Manifests(Namespace = "shop")]
public static partial class Shop
{
    private const string Product = "shop";

    public static Deployment Web(Stage stage) => new("web")
    {
        Spread = [new(Topology.Zone)],
        Containers = [Program.Server(Product, "web") with { Env = new() { ["API_URL"] = "http://api" } }],
    };

    public static Deployment Api(Stage stage) => new("api")
    {
        Spread = [new(Topology.Zone)],
        Containers =
        [
            Program.Server(Product, "api", SizeOf(stage)) with
            {
                Env = DatabaseAccess,
                Mounts = [new("/etc/shop", Volume.ConfigMap("settings", Settings(stage))) { ReadOnly = true }],
            },
        ],
    };

    // Several run, one of them works: they elect it through the Kubernetes API.
    public static Deployment Worker(Stage stage) => new("worker")
    {
        Replicas = stage is Stage.Prod ? 2 : 1,
        ServiceAccountToken = true,
        Containers = [Program.Of(Product, "worker", SizeOf(stage)) with { Env = DatabaseAccess, Liveness = Probe.Exec(["/app/worker", "--check"]) }],
    };

    public static CronJob Cleanup(Stage stage) => new("cleanup")
    {
        Schedule = "0 3 * * *",
        TimeZone = "Etc/UTC",
        ConcurrencyPolicy = ConcurrencyPolicy.Forbid,
        Containers = [Program.Of(Product, "cleanup") with { Env = DatabaseAccess }],
    };

    public static StatefulSet Database(Stage stage) => new("database")
    {
        FsGroup = 10001,
        VolumeClaimTemplates = [new("data", stage is Stage.Prod ? "100Gi" : "5Gi")],
        Containers =
        [
            Program.Of(Product, "postgres", SizeOf(stage)) with
            {
                Ports = [new("postgres", 5432)],
                Env = new() { ["PGDATA"] = "/var/lib/postgresql/data", ["POSTGRES_PASSWORD_FILE"] = "/run/secrets/database/password" },
                Readiness = Probe.Exec(["pg_isready"]),
                Liveness = Probe.Tcp("postgres"),
                WritablePaths = ["/tmp", "/var/run/postgresql"],
                Mounts =
                [
                    new("/var/lib/postgresql", Volume.ClaimTemplate("data")),
                    new("/run/secrets/database", Volume.Secret("password", DatabaseSecret)) { ReadOnly = true },
                ],
            },
        ],
    };

    // The store of secrets makes it; its name is all that is known here.
    private const string DatabaseSecret = "database";

    private static Dictionary<string, Env> DatabaseAccess => new()
    {
        ["DB_HOST"] = "database",
        ["DB_PASSWORD"] = Env.From(secret: DatabaseSecret, "password"),
    };

    public static ConfigMap Settings(Stage stage) => new("settings") { Data = new() { ["settings.json"] = Build.File($"settings/{stage}.json".ToLowerInvariant()) } };

    private static Size SizeOf(Stage stage) => stage is Stage.Prod ? Size.Large : Size.Small;
}
