using ManifestDsl;

// A web server, an API and a single-page application: the types of this package.
[Manifests(Namespace = "web")]
public static partial class Web
{
    public static Deployment Nginx => new("nginx")
    {
        Replicas = 2,
        User = 101,
        Containers =
        [
            new("nginx", "nginxinc/nginx-unprivileged:1.29.3")
            {
                Ports = [new("http", 8080)],
                Resources = new() { Cpu = "50m", Memory = "64Mi", MemoryLimit = "128Mi" },
                Liveness = Probe.Tcp("http"),
                Readiness = Probe.Http("/healthz", "http"),
                WritablePaths = ["/tmp"],
                Mounts = [new("/etc/nginx/conf.d", Volume.ConfigMap("conf", NginxConfig)) { ReadOnly = true }],
            },
        ],
    };

    public static ConfigMap NginxConfig => new("nginx-conf")
    {
        Data = new()
        {
            ["default.conf"] = """
                server {
                    listen 8080;
                    location /healthz { return 200; }
                    location / { root /usr/share/nginx/html; }
                }
                """,
        },
    };

    public static Service NginxService => new("nginx") { For = Nginx, Ports = [new("http", 80)] };

    public static Deployment Api => new("api")
    {
        Replicas = 3,
        TerminationGracePeriodSeconds = 60,
        Containers =
        [
            new("api", "ghcr.io/acme/api:1.4.2")
            {
                User = 1654,
                Ports = [new("http", 8080), new("metrics", 9090)],
                Env = new()
                {
                    ["ASPNETCORE_URLS"] = "http://+:8080",
                    ["ASPNETCORE_ENVIRONMENT"] = "Production",
                    ["ConnectionStrings__Shop"] = "Server=db;Database=shop;Integrated Security=true",
                    ["Auth__Authority"] = "https://login.example.org/acme",
                    ["Auth__ClientSecretFile"] = "/credentials/client-secret",
                    ["OTEL_EXPORTER_OTLP_ENDPOINT"] = "http://collector.telemetry:4317",
                    ["TOKEN_LIFETIME_SECONDS"] = "3600",
                },
                Resources = new() { Cpu = "200m", Memory = "256Mi", MemoryLimit = "512Mi" },
                Startup = Probe.Http("/startup", "http") with { FailureThreshold = 30, PeriodSeconds = 2 },
                Liveness = Probe.Http("/live", "http"),
                Readiness = Probe.Http("/ready", "http"),
                WritablePaths = ["/tmp"],
                Mounts = [new("/credentials", Volume.Secret("credentials", "api-credentials")) { ReadOnly = true }],
            },
        ],
    };

    public static Service ApiService => new("api") { For = Api, Ports = [new("http", 80), new("metrics", 9090)] };

    public static Deployment Frontend => new("frontend")
    {
        Replicas = 2,
        Containers =
        [
            new("frontend", "ghcr.io/acme/frontend:2.11.0@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")
            {
                User = 10001,
                Group = 10001,
                Ports = [new("http", 3000)],
                Env = new() { ["NODE_ENV"] = "production", ["NEXT_PUBLIC_API_URL"] = "https://api.example.org", ["PORT"] = "3000" },
                Resources = new() { Cpu = "100m", CpuLimit = "1", Memory = "128Mi", MemoryLimit = "256Mi" },
                Liveness = Probe.Http("/api/health", "http") with { FailureThreshold = 6 },
                Readiness = Probe.Http("/api/health", "http"),
                WritablePaths = ["/tmp", "/app/.next/cache"],
            },
        ],
    };

    public static Service FrontendService => new("frontend") { For = Frontend, Ports = [new("http", 80)] };
}
