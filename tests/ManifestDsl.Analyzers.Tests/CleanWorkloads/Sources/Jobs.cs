using ManifestDsl;

// Programs that end: a nightly report, a migration, a cleanup.
[Manifests(Namespace = "jobs")]
public static partial class Jobs
{
    private static readonly Resources Small = new() { Cpu = "100m", Memory = "128Mi", MemoryLimit = "256Mi" };

    public static CronJob Report => new("nightly-report")
    {
        Schedule = "30 2 * * *",
        TimeZone = "Europe/Berlin",
        ConcurrencyPolicy = ConcurrencyPolicy.Forbid,
        StartingDeadlineSeconds = 3600,
        ActiveDeadlineSeconds = 7200,
        BackoffLimit = 2,
        Containers =
        [
            new("report", "ghcr.io/acme/reports:1.8.0")
            {
                User = 10001,
                Args = ["--bucket", "s3://acme-reports/daily", "--region", "eu-central-1"],
                Resources = Small,
                WritablePaths = ["/tmp"],
            },
        ],
    };

    public static Job Migration => new("shop-migration-42")
    {
        BackoffLimit = 0,
        TtlSecondsAfterFinished = 86400,
        RestartPolicy = RestartPolicy.Never,
        Containers =
        [
            new("migrate", "ghcr.io/acme/shop-migrations:42.0.0")
            {
                User = 10001,
                Env = new() { ["PGHOST"] = "postgres.data", ["PGUSER"] = "migrator", ["PGPASSFILE"] = "/credentials/pgpass" },
                Resources = Small,
                Mounts = [new("/credentials", Volume.Secret("pgpass", "shop-migrator")) { ReadOnly = true }],
            },
        ],
    };

    public static CronJob Cleanup => new("cleanup")
    {
        Schedule = "*/15 * * * *",
        ConcurrencyPolicy = ConcurrencyPolicy.Replace,
        Containers =
        [
            new("cleanup", "ghcr.io/acme/cleanup:0.3.4")
            {
                User = 10001,
                Command = ["/bin/sh", "-c"],
                Args = ["find /data -type f -mtime +7 -delete && echo done"],
                Resources = Small,
                Mounts = [new("/data", Volume.PersistentVolumeClaim("data", "uploads"))],
            },
        ],
    };
}
