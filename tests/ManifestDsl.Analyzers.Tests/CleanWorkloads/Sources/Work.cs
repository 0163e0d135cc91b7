using ManifestDsl;

// Programs without ports: a worker, a consumer of a queue, a scheduler of which there is only one.
[Manifests(Namespace = "work")]
public static partial class Work
{
    public static Deployment Mailer => new("mailer")
    {
        Replicas = 2,
        Containers =
        [
            new("mailer", "ghcr.io/acme/mailer:3.0.1")
            {
                User = 10001,
                Args = ["--queue", "mail", "--log-format=json"],
                Env = new() { ["SMTP_HOST"] = "smtp.example.org", ["SMTP_PORT"] = "587", ["SMTP_PASSWORD_FILE"] = "/credentials/smtp" },
                Resources = new() { Cpu = "50m", Memory = "96Mi", MemoryLimit = "192Mi" },
                Liveness = Probe.Exec(["/app/mailer", "check"]),
                Mounts = [new("/credentials", Volume.Secret("smtp", "mailer-smtp")) { ReadOnly = true }],
            },
        ],
    };

    public static Deployment Consumer => new("order-consumer")
    {
        Replicas = 4,
        MaxUnavailable = "25%",
        Containers =
        [
            new("consumer", "ghcr.io/acme/orders:5.2.0")
            {
                User = 10001,
                Command = ["/app/orders", "consume"],
                Env = new() { ["KAFKA_BROKERS"] = "kafka-0.kafka:9092,kafka-1.kafka:9092", ["GROUP_ID"] = "orders", ["MAX_TOKENS"] = "2048" },
                Resources = new() { Cpu = "250m", Memory = "256Mi", MemoryLimit = "256Mi" },
                Liveness = Probe.Http("/live", "health"),
                Readiness = Probe.Http("/ready", "health"),
                Ports = [new("health", 8081)],
                WritablePaths = ["/tmp"],
            },
        ],
    };

    public static Deployment Scheduler => new("scheduler")
    {
        Replicas = 1,
        Strategy = DeploymentStrategy.Recreate,
        Containers =
        [
            new("scheduler", "ghcr.io/acme/scheduler:1.0.9")
            {
                User = 10001,
                Resources = new() { Cpu = "20m", Memory = "64Mi", MemoryLimit = "64Mi" },
                Liveness = Probe.Exec(["/app/scheduler", "ping"]),
            },
        ],
    };
}
