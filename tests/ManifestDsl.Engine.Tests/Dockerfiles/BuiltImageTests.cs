using ManifestDsl.Engine.Dockerfiles;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Tests.Dockerfiles;

public sealed class BuiltImageTests
{
    [Theory]
    [InlineData("", "", "1654", 1654L, "8080/tcp")]
    [InlineData("app", "", "app", 1654L, "8080/tcp")]
    [InlineData("root", "", "root", 0L, "8080/tcp")]
    [InlineData("1000:1000", "", "1000", 1000L, "8080/tcp")]
    [InlineData("", "mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled", "1654", 1654L, "8080/tcp")]
    [InlineData("", "alpine:3.22", "0", 0L, "")]
    [InlineData("", "ghcr.io/acme/base:1", null, null, "?")]
    [InlineData("web", "ghcr.io/acme/base:1", "web", null, "?")]
    public void The_SDK_takes_the_user_of_the_project_or_that_of_the_base_image(string user, string baseImage, string? expected, long? number, string ports)
    {
        var image = BuiltImageReader.Read("acme/web", hasRegistry: false, user, baseImage, [])!;

        Assert.Equal((expected, number), (image.User?.User, image.UserNumber));
        Assert.Equal(ports, image.Ports.IsDefault ? "?" : string.Join(" ", image.Ports.Select(port => $"{port.First}/{port.Protocol}")));
    }

    [Theory]
    [InlineData("acme/web", false, "ghcr.io/acme/web:1", true)]
    [InlineData("acme/web", false, "acme/web", true)]
    [InlineData("acme/web", false, "ghcr.io/acme/web2:1", false)]
    [InlineData("ghcr.io/acme/web", true, "ghcr.io/acme/web@sha256:0123456789012345678901234567890123456789012345678901234567890123", true)]
    [InlineData("ghcr.io/acme/web", true, "acme/web", false)]
    public void An_image_is_found_by_its_name_in_any_version(string name, bool hasRegistry, string used, bool expected)
    {
        Assert.True(ImageReference.TryParse(used, out var reference));
        var images = new BuiltImages([BuiltImageReader.Read(name, hasRegistry, "", "", [])!]);

        Assert.Equal(expected, images.Find(reference!) is not null);
    }

    [Fact]
    public void An_image_that_is_built_in_two_ways_is_not_known()
    {
        var image = BuiltImageReader.Read("acme/web", hasRegistry: false, "", "", [])!;
        Assert.True(ImageReference.TryParse("acme/web:1", out var reference));

        Assert.Null(new BuiltImages([image, image with { User = null }]).Find(reference!));
    }

    [Theory]
    [InlineData("FROM alpine:3.22\nRUM x")]
    [InlineData("FROM mcr.microsoft.com/windows/nanoserver:ltsc2025\nUSER ContainerUser")]
    public void Nothing_is_said_of_an_image_that_cannot_be_built_or_is_for_Windows(string text) =>
        Assert.Null(BuiltImageReader.Read(new DockerfileSource("Dockerfile", text) { Image = "a" }));

    [Fact]
    public void Images_are_equal_when_all_that_is_known_is()
    {
        const string Text = "FROM alpine:3.22\nUSER 1\nEXPOSE 80\nVOLUME /a";

        Assert.Equal(Read(Text), Read(Text));
        Assert.NotEqual(Read(Text), Read(Text + "\nUSER 2"));
        Assert.NotEqual(Read(Text), Read(Text + "\nEXPOSE 81"));
        Assert.NotEqual(Read(Text), Read(Text + "\nVOLUME /b"));
        Assert.NotEqual(Read(Text), Read("# moved\n" + Text));

        static BuiltImages Read(string text) => new([BuiltImageReader.Read(new DockerfileSource("Dockerfile", text) { Image = "a" })!]);
    }
}
