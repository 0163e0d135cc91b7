using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Tests.Model;

public class ImageReferenceTests
{
    private const string Hex = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData("nginx", "docker.io", "library/nginx", null, false)]
    [InlineData("nginx:1.29", "docker.io", "library/nginx", "1.29", false)]
    [InlineData("acme/api:1", "docker.io", "acme/api", "1", false)]
    [InlineData("docker.io/nginx", "docker.io", "library/nginx", null, true)]
    [InlineData("index.docker.io/library/nginx:1", "docker.io", "library/nginx", "1", true)]
    [InlineData("ghcr.io/acme/api:1.4.2", "ghcr.io", "acme/api", "1.4.2", true)]
    [InlineData("ghcr.io/app", "ghcr.io", "app", null, true)]
    [InlineData("localhost/app:1", "localhost", "app", "1", true)]
    [InlineData("localhost:5000/app", "localhost:5000", "app", null, true)]
    [InlineData("registry.example.org:5000/team/app:v1", "registry.example.org:5000", "team/app", "v1", true)]
    [InlineData("[2001:db8::1]:5000/app:1", "[2001:db8::1]:5000", "app", "1", true)]
    [InlineData("[2001:db8::1]/app", "[2001:db8::1]", "app", null, true)]
    [InlineData("Registry/app:1", "Registry", "app", "1", true)]
    [InlineData("a/b/c/d:x_Y-z.1", "docker.io", "a/b/c/d", "x_Y-z.1", false)]
    [InlineData("a__b.c---d:1", "docker.io", "library/a__b.c---d", "1", false)]
    public void Reads(string text, string registry, string repository, string? tag, bool hasRegistry)
    {
        Assert.True(ImageReference.TryParse(text, out var image));
        Assert.Equal(new ImageReference(registry, repository, tag, null, hasRegistry), image);
        Assert.Equal($"{registry}/{repository}{(tag is null ? "" : ":" + tag)}", image!.ToString());
    }

    [Theory]
    [InlineData("nginx@sha256:" + Hex, null)]
    [InlineData("nginx:1.29@sha256:" + Hex, "1.29")]
    public void Reads_a_digest(string text, string? tag)
    {
        Assert.True(ImageReference.TryParse(text, out var image));
        Assert.Equal(("sha256:" + Hex, tag, false), (image!.Digest, image.Tag, image.IsLatest));
    }

    [Theory]
    [InlineData("")]
    [InlineData(":1")]
    [InlineData("@sha256:" + Hex)]
    [InlineData("nginx:")]
    [InlineData("nginx:-1")]
    [InlineData("nginx:.1")]
    [InlineData("nginx:1:2")]
    [InlineData("nginx:a b")]
    [InlineData(" nginx")]
    [InlineData("nginx\n")]
    [InlineData("Nginx")]
    [InlineData("acme/Api:1")]
    [InlineData("acme//api")]
    [InlineData("/api")]
    [InlineData("api/")]
    [InlineData("-api")]
    [InlineData("api-")]
    [InlineData("a..b")]
    [InlineData("a___b")]
    [InlineData("a._b")]
    [InlineData("https://ghcr.io/acme/api")]
    [InlineData("ghcr.io:port/app")]
    [InlineData("ghcr.io:/app")]
    [InlineData("-ghcr.io/app")]
    [InlineData("ghcr..io/app")]
    [InlineData("[]/app")]
    [InlineData("[xyz]:1/app")]
    [InlineData("[::1/app")]
    [InlineData("nginx@")]
    [InlineData("nginx@sha256")]
    [InlineData("nginx@sha256:")]
    [InlineData("nginx@sha256:" + Hex + "0")]
    [InlineData("nginx@sha256:" + Hex + "@sha256:" + Hex)]
    [InlineData("nginx@md5:0123456789abcdef")]
    [InlineData("nginx@sha256:0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef")]
    public void Refuses(string text)
    {
        Assert.False(ImageReference.TryParse(text, out var image));
        Assert.Null(image);
    }

    [Theory]
    [InlineData("acme/web", "ghcr.io", "1", null, "ghcr.io/acme/web:1")]
    [InlineData("nginx", "mirror.example.org/hub/", null, null, "mirror.example.org/hub/nginx")]
    [InlineData("quay.io/acme/web:1", "ghcr.io", null, null, "ghcr.io/acme/web:1")]
    [InlineData("localhost:5000/web", "ghcr.io:443", "2", null, "ghcr.io:443/web:2")]
    [InlineData("localhost:5000/web", null, "2", null, "localhost:5000/web:2")]
    [InlineData("web:1@sha256:0", null, "2", null, "web:2")]
    [InlineData("web:1@sha256:0", null, null, "sha256:1", "web:1@sha256:1")]
    [InlineData("web:1@sha256:0", null, "2", "sha256:2", "web:2@sha256:2")]
    [InlineData("web:1@sha256:0", "ghcr.io", null, null, "ghcr.io/web:1@sha256:0")]
    [InlineData("web", null, "", null, "web:")]
    [InlineData("web", "", null, null, "/web")]
    [InlineData("", null, "1", null, ":1")]
    [InlineData("/web", "ghcr.io", null, null, "ghcr.io//web")]
    public void Composes(string name, string? registry, string? tag, string? digest, string expected) =>
        Assert.Equal(expected, ImageReference.Compose(name, registry, tag, digest));

    [Fact]
    public void Refuses_what_is_too_long()
    {
        Assert.True(ImageReference.TryParse("a/" + new string('b', 253), out _));
        Assert.False(ImageReference.TryParse("a/" + new string('b', 254), out _));
        Assert.True(ImageReference.TryParse("a:" + new string('b', 128), out _));
        Assert.False(ImageReference.TryParse("a:" + new string('b', 129), out _));
    }

    [Theory]
    [InlineData("nginx", true)]
    [InlineData("nginx:latest", true)]
    [InlineData("nginx:1.29", false)]
    [InlineData("nginx:latest@sha256:" + Hex, false)]
    public void Latest_is_what_nothing_pins(string text, bool expected)
    {
        Assert.True(ImageReference.TryParse(text, out var image));
        Assert.Equal(expected, image!.IsLatest);
    }
}
