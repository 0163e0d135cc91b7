using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Policy;

/// <summary>Which texts are credentials: each is put together here, so that no scanner takes this file for a leak.</summary>
public class CredentialTests
{
    public static TheoryData<string, string> Credentials => new()
    {
        { "an AWS access key", "AKIA" + "IOSFODNN7EXAMPLE" },
        { "an AWS access key", "--key=ASIA" + "IOSFODNN7EXAMPLE" },
        { "a GitHub token", "ghp_" + Repeat("a1", 18) },
        { "a GitHub token", "github_pat_" + Repeat("a1", 30) },
        { "a GitLab token", "glpat-" + Repeat("a1", 10) },
        { "a Slack token", "xoxb-" + "123456789012-abcdefghijkl" },
        { "a Stripe key", "sk_live_" + Repeat("a1", 12) },
        { "a Google API key", "AIza" + Repeat("a1", 18) },
        { "a SendGrid key", "SG." + Repeat("a1", 11) + "." + Repeat("b2", 22) },
        { "a private key", "-----BEGIN RSA " + "PRIVATE KEY-----\nMIIE" },
        { "a private key", "-----BEGIN PGP " + "PRIVATE KEY BLOCK-----\n\nlQOYBF" },
        { "a JSON web token", "Bearer eyJ" + "hbGciOiJIUzI1NiJ9.eyJ" + "zdWIiOiIxMjM0NTY3ODkwIn0." + Repeat("a1", 20) },
        { "a password in a URL", "postgres://shop:hunter2@db:5432/shop" },
        { "a password in a URL", "see amqp://guest:guest@queue" },
        { "a password in a connection string", "Server=db;Database=shop;User Id=shop;Password=hunter2;" },
        { "a password in a connection string", "DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=abc123==" },
    };

    [Theory]
    [MemberData(nameof(Credentials))]
    public void Is_told_by_its_form(string kind, string text) => Assert.Equal(kind, CredentialText.KindOf(text));

    [Theory]
    [InlineData("")]
    [InlineData("info")]
    [InlineData("AKIA")]
    [InlineData("https://example.org:8443/path@v1")]
    [InlineData("https://example.org/")]
    [InlineData("https://")]
    [InlineData("postgres://shop@db:5432/shop")]
    [InlineData("postgres://shop:$(DB_PASSWORD)@db/shop")]
    [InlineData("postgres://shop:${DB_PASSWORD}@db/shop")]
    [InlineData("postgres://shop:<password>@db/shop")]
    [InlineData("redis://:@cache")]
    [InlineData("http://*:8080")]
    [InlineData("http://+:80;http://+:81")]
    [InlineData("Server=db;Database=shop;Integrated Security=true")]
    [InlineData("Server=db;Password=$(DB_PASSWORD);")]
    [InlineData("Server=db;Password=;")]
    [InlineData("-----BEGIN CERTIFICATE-----\nMIIE")]
    [InlineData("-----BEGIN PRIVATE KEY-----")]
    [InlineData("ghcr.io/acme/api@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    [InlineData("npm_config_production_and_many_more_words_without_digits")]
    [InlineData("eyJrZXkiOiJ2YWx1ZSJ9")]
    [InlineData("0123456789abcdef0123456789abcdef")]
    [InlineData("git@github.com:acme/api.git")]
    [InlineData("ssh://git@github.com:22/acme")]
    public void Is_none(string text) => Assert.Null(CredentialText.KindOf(text));

    [Theory]
    [InlineData("PASSWORD", true)]
    [InlineData("DB_PASSWORD", true)]
    [InlineData("Auth__ClientSecret", true)]
    [InlineData("stripe.api-key", true)]
    [InlineData("GITHUB_TOKEN", true)]
    [InlineData("AWS_SECRET_ACCESS_KEY", true)]
    [InlineData("PASSWORD_FILE", false)]
    [InlineData("SECRET_NAME", false)]
    [InlineData("TOKEN_URL", false)]
    [InlineData("IMAGE_PULL_SECRET", false)]
    [InlineData("ALLOW_EMPTY_PASSWORD", false)]
    [InlineData("NEXT_PUBLIC_API_KEY", false)]
    [InlineData("CACHE_KEY", false)]
    [InlineData("LOG_LEVEL", false)]
    [InlineData("", false)]
    public void Is_told_by_the_name(string name, bool expected) => Assert.Equal(expected, CredentialName.IsSecret(name));

    [Theory]
    [InlineData("", true)]
    [InlineData("true", true)]
    [InlineData("Disabled", true)]
    [InlineData("4096", true)]
    [InlineData("/run/secrets/token", true)]
    [InlineData("https://issuer.example.org", true)]
    [InlineData("$(OTHER)", true)]
    [InlineData("{{ .Values.password }}", true)]
    [InlineData("hunter2", false)]
    [InlineData("changeme", false)]
    public void A_value_can_be_no_secret(string value, bool expected) => Assert.Equal(expected, CredentialName.IsHarmlessValue(value));

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
