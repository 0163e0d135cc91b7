using ManifestDsl;

// Programs with storage: a database, a cache, a broker of messages.
[Manifests(Namespace = "data")]
public static partial class Data
{
    public static StatefulSet Postgres => new("postgres")
    {
        Replicas = 1,
        User = 999,
        Group = 999,
        FsGroup = 999,
        TerminationGracePeriodSeconds = 120,
        VolumeClaimTemplates = [new("data", "50Gi") { AccessModes = [AccessMode.ReadWriteOnce] }],
        Containers =
        [
            new("postgres", "postgres:18.1")
            {
                Ports = [new("postgres", 5432)],
                Env = new() { ["POSTGRES_DB"] = "shop", ["POSTGRES_PASSWORD_FILE"] = "/credentials/password", ["PGDATA"] = "/var/lib/postgresql/data/18" },
                Resources = new() { Cpu = "500m", Memory = "1Gi", MemoryLimit = "2Gi" },
                Liveness = Probe.Exec(["pg_isready", "-U", "postgres"]) with { FailureThreshold = 6 },
                Readiness = Probe.Exec(["pg_isready", "-U", "postgres"]),
                WritablePaths = ["/tmp", "/var/run/postgresql"],
                Mounts =
                [
                    new("/var/lib/postgresql/data", Volume.ClaimTemplate("data")),
                    new("/credentials", Volume.Secret("credentials", "postgres")) { ReadOnly = true },
                    new("/dev/shm", Volume.EmptyDir("shm", "256Mi", VolumeMedium.Memory)),
                ],
            },
        ],
    };

    public static Service PostgresService => new("postgres") { For = Postgres, Ports = [new("postgres", 5432)], Headless = true };

    public static StatefulSet Redis => new("redis")
    {
        Replicas = 3,
        User = 999,
        FsGroup = 1000,
        VolumeClaimTemplates = [new("data", "5Gi")],
        Containers =
        [
            new("redis", "redis:8.2.3")
            {
                Ports = [new("redis", 6379)],
                Args = ["--appendonly", "yes", "--dir", "/data"],
                Resources = new() { Cpu = "100m", Memory = "256Mi", MemoryLimit = "512Mi" },
                Liveness = Probe.Tcp("redis"),
                Readiness = Probe.Exec(["redis-cli", "ping"]),
                Mounts = [new("/data", Volume.ClaimTemplate("data"))],
            },
            new("exporter", "oliver006/redis_exporter:v1.80.1")
            {
                User = 59000,
                Ports = [new("metrics", 9121)],
                Resources = new() { Cpu = "10m", Memory = "16Mi", MemoryLimit = "32Mi" },
                Liveness = Probe.Http("/health", "metrics"),
                Readiness = Probe.Tcp("metrics"),
            },
        ],
    };

    public static Service RedisService => new("redis") { For = Redis, Ports = [new("redis", 6379), new("metrics", 9121)], Headless = true };

    public static StatefulSet Nats => new("nats")
    {
        Replicas = 3,
        User = 10001,
        FsGroup = 10001,
        VolumeClaimTemplates = [new("jetstream", "20Gi")],
        Containers =
        [
            new("nats", "nats:2.12.2-alpine")
            {
                Ports = [new("client", 4222), new("cluster", 6222), new("monitor", 8222)],
                Args = ["--config", "/etc/nats/nats.conf"],
                Resources = new() { Cpu = "200m", Memory = "256Mi", MemoryLimit = "512Mi" },
                Liveness = Probe.Http("/healthz?js-enabled-only=true", "monitor"),
                Readiness = Probe.Http("/healthz", "monitor"),
                Mounts = [new("/data/jetstream", Volume.ClaimTemplate("jetstream")), new("/etc/nats", Volume.ConfigMap("config", "nats-config")) { ReadOnly = true }],
                WritablePaths = ["/var/run/nats"],
            },
        ],
    };

    public static Service NatsService => new("nats") { For = Nats, Ports = [new("client", 4222), new("cluster", 6222), new("monitor", 8222)], Headless = true };

    public static ConfigMap NatsConfig => new("nats-config") { Data = new() { ["nats.conf"] = "http: 8222\njetstream { store_dir: /data/jetstream }" } };
}
