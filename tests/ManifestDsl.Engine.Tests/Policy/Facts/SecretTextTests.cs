using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Tests.Policy.Facts;

public class SecretTextTests
{
    [Theory]
    [InlineData("DB_PASSWORD", true)]
    [InlineData("dbPassword", true)]
    [InlineData("api-key", true)]
    [InlineData("token", true)]
    [InlineData("GITHUB_TOKEN", true)]
    [InlineData("githubToken", true)]
    [InlineData("ConnectionStrings__Shop", true)]
    [InlineData("PASSWORD_FILE", false)]
    [InlineData("TOKEN_TTL", false)]
    [InlineData("SECRET_NAME", false)]
    [InlineData("nontoken", false)]
    [InlineData("LOG_LEVEL", false)]
    [InlineData("MONKEY", false)]
    [InlineData("", false)]
    public void Names(string name, bool expected) => Assert.Equal(expected, SecretText.IsSecretName(name));

    [Theory]
    [InlineData("hunter2", true)]
    [InlineData("", false)]
    [InlineData(" ", false)]
    [InlineData("true", false)]
    [InlineData("3600", false)]
    [InlineData("/run/secrets/db", false)]
    [InlineData("${DB_PASSWORD}", false)]
    [InlineData("prefix-$(DB_PASSWORD)", false)]
    [InlineData("{{ .Values.password }}", false)]
    [InlineData("<password>", false)]
    public void Literals(string value, bool expected) => Assert.Equal(expected, SecretText.IsLiteral(value));

    [Theory]
    [InlineData("-----BEGIN EC PRIVATE KEY-----\nabc", "a private key")]
    [InlineData("-----BEGIN CERTIFICATE-----\nabc", null)]
    [InlineData("key=AKIAIOSFODNN7EXAMPLE;", "an access key")]
    [InlineData("AKIA", null)]
    [InlineData("ghp_0123456789abcdefghij0123456789abcdef", "a token")]
    [InlineData("postgres://shop:hunter2@db:5432/shop", "a URL with a password")]
    [InlineData("postgres://shop:12345@db/shop", "a URL with a password")]
    [InlineData("postgres://shop:${PASSWORD}@db/shop", null)]
    [InlineData("postgres://shop@db/shop", null)]
    [InlineData("http://db:5432/a@b", null)]
    [InlineData("https://example.org/?next=a://b", null)]
    public void Values(string value, string? expected) => Assert.Equal(expected, SecretText.Find(value));
}
