namespace ManifestDsl.Engine.Tests.Policy.Credentials;

/// <summary>Texts that are secrets. Each is put together here, so that no scanner takes this file for a leak.</summary>
public static class SecretTexts
{
    private const string Pem = "-----BEGIN " + "PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n-----END " + "PRIVATE KEY-----";

    private static readonly string Github = "ghp" + "_" + Repeat("a1", 18);

    private static readonly string Jwt = "eyJ" + "hbGciOiJIUzI1NiJ9.eyJ" + "zdWIiOiIxMjM0NTY3ODkwIn0." + Repeat("a1", 20);

    /// <summary>Each with the name that it stands under.</summary>
    public static TheoryData<Place, string, string> All => new()
    {
        // By the form of a token, under names that say nothing.
        { Place.Env, "A", "AKIA" + "IOSFODNN7EXAMPLE" },
        { Place.Env, "A", "ASIA" + "IOSFODNN7EXAMPLE" },
        { Place.Env, "A", Github },
        { Place.Env, "A", "gho" + "_" + Repeat("a1", 18) },
        { Place.Env, "A", "ghs" + "_" + Repeat("a1", 18) },
        { Place.Env, "A", "github" + "_pat_" + Repeat("a1", 30) },
        { Place.Env, "A", "glpat" + "-" + Repeat("a1", 10) },
        { Place.Env, "A", "gldt" + "-" + Repeat("a1", 10) },
        { Place.Env, "A", "xoxb" + "-123456789012-abcdefghijkl" },
        { Place.Env, "A", "xoxp" + "-123456789012-abcdefghijkl" },
        { Place.Env, "A", "sk" + "_live_" + Repeat("a1", 12) },
        { Place.Env, "A", "rk" + "_live_" + Repeat("a1", 12) },
        { Place.Env, "A", "whsec" + "_" + Repeat("a1", 16) },
        { Place.Env, "A", "AIza" + Repeat("a1", 18) },
        { Place.Env, "A", "GOCSPX" + "-" + Repeat("a1", 14) },
        { Place.Env, "A", "ya29" + "." + Repeat("a1", 20) },
        { Place.Env, "A", "SG" + "." + Repeat("a1", 11) + "." + Repeat("b2", 22) },
        { Place.Env, "A", "npm" + "_" + Repeat("a1", 18) },
        { Place.Env, "A", "pypi" + "-" + Repeat("a1", 30) },
        { Place.Env, "A", "oy2" + Repeat("a1", 21) + "b" },
        { Place.Env, "A", "rubygems" + "_" + Repeat("a1", 24) },
        { Place.Env, "A", "dckr" + "_pat_" + Repeat("a1", 14) },
        { Place.Env, "A", "dop" + "_v1_" + Repeat("a1", 32) },
        { Place.Env, "A", "hvs" + "." + Repeat("a1", 14) },
        { Place.Env, "A", "hf" + "_" + Repeat("a1", 17) },
        { Place.Env, "A", "shpat" + "_" + Repeat("a1", 16) },
        { Place.Env, "A", "dapi" + Repeat("a1", 16) },
        { Place.Env, "A", "glsa" + "_" + Repeat("a1", 20) },
        { Place.Env, "A", "sk" + "-ant-" + Repeat("a1", 30) },
        { Place.Env, "A", "sk" + "-proj-" + Repeat("a1", 30) },
        { Place.Env, "A", "pul" + "-" + Repeat("a1", 20) },
        { Place.Env, "A", "tskey" + "-auth-" + Repeat("a1", 12) },
        { Place.Env, "A", "AGE-SECRET" + "-KEY-1" + Repeat("A1", 29) },
        { Place.Env, "A", Jwt },
        { Place.Env, "A", "https://hooks.slack" + ".com/services/T00000000/B00000000/" + Repeat("a1", 12) },
        { Place.Env, "A", "https://shop.blob.core.windows.net/c?sv=2024-01-01&se=2030-01-01&sig=" + Repeat("a1", 20) + "%3D" },
        { Place.Env, "A", Pem },
        { Place.Env, "A", Pem.Replace("\n", "\\n", StringComparison.Ordinal) },
        { Place.Env, "A", Base64(Pem) },

        // In addresses.
        { Place.Env, "DB", "postgres://shop:hunter2@db:5432/shop" },
        { Place.Env, "BROKER", "amqp://guest:guest@queue" },
        { Place.Env, "CACHE", "redis://:hunter2@cache:6379/0" },
        { Place.Env, "MONGO", "mongodb+srv://shop:hunter2@cluster0.example.net/shop" },
        { Place.Env, "ConnectionStrings__Shop", "Server=db;Database=shop;User Id=shop;Password=hunter2;" },
        { Place.Env, "STORAGE", "DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=" + Repeat("a1", 20) + "==" },
        { Place.Env, "BUS", "Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=" + Repeat("a1", 20) },
        { Place.Env, "DSN", "host=db port=5432 user=shop password=hunter2 dbname=shop" },
        { Place.Env, "JDBC", "jdbc:postgresql://db/shop?user=shop&password=hunter2" },
        { Place.Env, "API", "https://api.example.org/v1?api_key=a1b2c3d4e5f6" },

        // By the name.
        { Place.Env, "DB_PASSWORD", "hunter2" },
        { Place.Env, "POSTGRES_PASSWORD", "changeme" },
        { Place.Env, "MYSQL_ROOT_PASSWORD", "password" },
        { Place.Env, "MYSQL_ROOT_PASSWORD", "my-secret-pw" },
        { Place.Env, "SMTP_PASS", "mail-2024" },
        { Place.Env, "DB_PWD", "tiger" },
        { Place.Env, "Auth__ClientSecret", "b7f1a3c2-5d8e-4f60-9a1b-2c3d4e5f6a7b" },
        { Place.Env, "SECRET_KEY_BASE", Repeat("0a1b", 16) },
        { Place.Env, "Stripe__ApiKey", "abc123" },
        { Place.Env, "TS_AUTHKEY", "auth-a1b2c3d4" },
        { Place.Env, "NEW_RELIC_LICENSE_KEY", Repeat("0a1b", 10) },
        { Place.Env, "AWS_SECRET_ACCESS_KEY", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY" },
        { Place.Env, "GRAFANA_TOKEN", "plain-words-only" },

        // A long random text, where the name is about keys.
        { Place.Env, "JWT_KEY", "Zx81kQpL0vBn47RtYwEs26HdUcMf93Ja" },
        { Place.Env, "COOKIE_SALT", "q9Xk2LmV7bTz4RwPs8NdYc3HgFj6" },
        { Place.ConfigMap, "session.key", "Zx81kQpL0vBn47RtYwEs26HdUcMf93Ja" },

        // In arguments.
        { Place.Arg, "", "--token=" + Github },
        { Place.Arg, "", "--db-password=hunter2" },
        { Place.Arg, "--db-password", "hunter2" },
        { Place.Arg, "--requirepass", "r3d1s!pass" },
        { Place.Arg, "", "-Dspring.datasource.password=hunter2" },
        { Place.Arg, "-c", "export DB_PASSWORD=hunter2 && exec ./app" },
        { Place.Arg, "-c", "PGPASSWORD='hunter2' psql -h db" },
        { Place.Arg, "", "https://x-access-token:" + Github + "@github.com/acme/shop" },
        { Place.Env, "JAVA_OPTS", "-Xmx512m -Djavax.net.ssl.trustStorePassword=changeit1" },

        // In probes.
        { Place.Probe, "", "mysqladmin ping --password=hunter2" },
        { Place.Probe, "", "redis-cli -u redis://:hunter2@localhost ping" },
        { Place.Header, "Authorization", "Basic " + Base64("shop:hunter2") },
        { Place.Header, "Authorization", "Bearer " + Repeat("a1", 16) },
        { Place.Header, "X-Api-Key", "a1b2c3d4" },

        // In ConfigMaps, also inside of files.
        { Place.ConfigMap, "DB_PASSWORD", "hunter2" },
        { Place.ConfigMap, "url", "postgres://shop:hunter2@db/shop" },
        { Place.ConfigMap, "tls.key", Pem },
        { Place.ConfigMap, "appsettings.json", """{ "ConnectionStrings": { "Shop": "Server=db;User Id=shop;Password=hunter2;" } }""" },
        { Place.ConfigMap, "appsettings.json", """{ "Auth": { "ClientSecret": "q8~Zx81kQpL0v" } }""" },
        { Place.ConfigMap, "application.properties", "server.port=8080\nspring.datasource.password=hunter2\n" },
        { Place.ConfigMap, "config.yaml", "database:\n  user: shop\n  password: hunter2\n" },
        { Place.ConfigMap, "prometheus.yml", "basic_auth:\n  username: a\n  password: 'pr0m-pass!'\n" },
        { Place.ConfigMap, ".npmrc", "//registry.npmjs.org/:_authToken=npm" + "_" + Repeat("a1", 18) },
        { Place.ConfigMap, "config.json", """{"auths":{"ghcr.io":{"auth":"%"}}}""".Replace("%", Base64("shop:hunter2"), StringComparison.Ordinal) },
        { Place.ConfigMap, "key.json", """{"type":"service_account","private_key":"%"}""".Replace("%", Pem.Replace("\n", "\\n", StringComparison.Ordinal), StringComparison.Ordinal) },

        // In metadata.
        { Place.Annotation, "acme.example/deploy-token", Github },
        { Place.Annotation, "acme.example/api-key", "a1b2c3d4e5" },
        { Place.Annotation, "nginx.ingress.kubernetes.io/configuration-snippet", "proxy_set_header Authorization \"Basic " + Base64("shop:hunter2") + "\";" },
        { Place.Annotation, "acme.example/database", "postgres://shop:hunter2@db/shop" },
        { Place.Label, "key", "AKIA" + "IOSFODNN7EXAMPLE" },

        // In Secrets, and in what is made from values.
        { Place.Secret, "password", "hunter2" },
        { Place.Secret, "password", "changeme" },
        { Place.Secret, "tls.key", Pem },
        { Place.Secret, ".dockerconfigjson", """{"auths":{"ghcr.io":{"auth":"%"}}}""".Replace("%", Base64("shop:hunter2"), StringComparison.Ordinal) },
        { Place.Secret, "url", "https://shop:hunter2@example.org/repo.git" },
        { Place.Custom, "adminPassword", "hunter2" },
        { Place.Custom, "connection", "postgres://shop:hunter2@db/shop" },
        { Place.Custom, "values", "postgresql:\n  auth:\n    password: hunter2\n" },
    };

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Base64(string text) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text));
}
