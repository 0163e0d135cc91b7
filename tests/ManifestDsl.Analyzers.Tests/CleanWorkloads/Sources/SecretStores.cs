using System.Collections.Generic;
using k8s.Models;
using ManifestDsl;

// Applications whose secrets come from a store: as files, through the CSI driver, by an operator, by an injector. No value is here, and much is said about them.
[Manifests(Namespace = "secrets")]
public static partial class SecretStores
{
    public static Deployment Api => new("api")
    {
        Replicas = 2,
        Containers =
        [
            new("api", "ghcr.io/acme/api:6.1.0")
            {
                User = 10001,
                Args = ["--db-password-file=/run/secrets/db/password", "--token-audience", "https://vault.example.org", "--tls-secret=api-tls"],
                Ports = [new("http", 8080)],
                Env = new()
                {
                    ["DB_PASSWORD_FILE"] = "/run/secrets/db/password",
                    ["DB_PASSWORD"] = Env.From((SecretReference)"db", "password"),
                    ["DATABASE_URL"] = "postgres://api:$(DB_PASSWORD)@db:5432/api",
                    ["Auth__TokenEndpoint"] = "https://login.example.org/oauth/token",
                    ["Auth__ClientSecret"] = "${AUTH_CLIENT_SECRET}",
                    ["PASSWORD_POLICY"] = "length(12) and notUsername",
                    ["TOKEN_EXPIRY"] = "3600",
                    ["SECRET_ARN"] = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:api-a1b2c3",
                },
                Resources = new() { Cpu = "100m", Memory = "128Mi", MemoryLimit = "256Mi" },
                Liveness = Probe.Http("/live", "http"),
                Readiness = Probe.Http("/ready", "http"),
                Mounts = [new("/run/secrets/db", Volume.Secret("db", "db")) { ReadOnly = true }],
            },
        ],
    };

    public static Service ApiService => new("api") { For = Api, Ports = [new("http", 80)] };

    // To be filled by the store.
    public static Secret Db => new("db") { Data = new() { ["username"] = "api", ["password"] = "<path:secret/data/api#password>" } };

    public static Secret Authority => new("authority") { Data = new() { ["ca.crt"] = "-----BEGIN CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBaMQswCQYD\n-----END CERTIFICATE-----" } };

    public static CustomResource External => new("external-secrets.io/v1", "ExternalSecret", "db")
    {
        Spec = new()
        {
            ["secretStoreRef"] = new() { ["name"] = "vault", ["kind"] = "ClusterSecretStore" },
            ["data"] = [new() { ["secretKey"] = "password", ["remoteRef"] = new() { ["key"] = "secret/api" } }],
        },
    };

    public static ConfigMap Settings => new("settings")
    {
        Data = new()
        {
            ["appsettings.json"] = """{ "Auth": { "Authority": "https://login.example.org", "ClientId": "api", "ClientSecret": "", "TokenLifetime": "00:15:00" } }""",
            ["application.yaml"] = "spring:\n  datasource:\n    url: jdbc:postgresql://db/api\n    username: api\n    password: ${DB_PASSWORD}\n",
            ["VAULT_ADDR"] = "https://vault.example.org:8200",
        },
    };

    public static V1Deployment Worker => new()
    {
        Metadata = new() { Name = "worker", Labels = Shared.Labels("worker") },
        Spec = new()
        {
            Replicas = 2,
            Selector = new() { MatchLabels = Shared.Labels("worker") },
            Template = new()
            {
                Metadata = new()
                {
                    Labels = Shared.Labels("worker"),
                    Annotations = new Dictionary<string, string>
                    {
                        ["vault.hashicorp.com/agent-inject"] = "true",
                        ["vault.hashicorp.com/agent-inject-secret-db"] = "secret/data/worker",
                        ["checksum/config"] = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                    },
                },
                Spec = new()
                {
                    AutomountServiceAccountToken = false,
                    SecurityContext = Shared.Pod,
                    Containers =
                    [
                        new()
                        {
                            Name = "worker",
                            Image = "ghcr.io/acme/worker:6.1.0",
                            Command = ["sh", "-c", "export DB_PASSWORD=\"$(cat /vault/secrets/db)\" && exec /app/worker"],
                            Env =
                            [
                                new() { Name = "API_TOKEN", ValueFrom = new() { SecretKeyRef = new() { Name = "worker", Key = "token" } } },
                                new() { Name = "IMAGE_PULL_SECRET", Value = "regcred" },
                                new() { Name = "JWKS_URL", Value = "https://login.example.org/.well-known/jwks.json" },
                            ],
                            Resources = Shared.Resources("100m", "128Mi", "256Mi"),
                            LivenessProbe = new() { Exec = new() { Command = ["sh", "-c", "redis-cli -a \"$REDIS_PASSWORD\" ping"] } },
                            SecurityContext = Shared.Locked,
                            VolumeMounts = [new() { Name = "secrets", MountPath = "/run/secrets/csi", ReadOnlyProperty = true }],
                        },
                    ],
                    Volumes =
                    [
                        new()
                        {
                            Name = "secrets",
                            Csi = new() { Driver = "secrets-store.csi.k8s.io", ReadOnlyProperty = true, VolumeAttributes = new Dictionary<string, string> { ["secretProviderClass"] = "worker" } },
                        },
                    ],
                },
            },
        },
    };
}
