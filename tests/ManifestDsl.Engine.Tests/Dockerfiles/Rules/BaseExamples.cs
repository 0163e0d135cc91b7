using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Dockerfiles.Rules;

public sealed class BaseExamples : DockerfileExamples
{
    private const string Version = "MDSL2024";
    private const string Registry = "MDSL2025";
    private const string Platform = "MDSL2058";

    private static readonly PolicyOptions Allowed = PolicyOptions.Default with { AllowedRegistries = "ghcr.io/acme mcr.microsoft.com" };

    public override IEnumerable<DockerfileExample> All =>
    [
        Fails(Version, "FROM alpine", "alpine", "FROM takes alpine without a tag, which is another image with each build: write the tag of a version, or a digest"),
        Fails(Version, "FROM alpine:latest", "alpine:latest", "FROM takes alpine:latest, which is another image with each build: write the tag of a version, or a digest"),
        Fails(Version, "ARG B=alpine\nFROM $B AS x", "$B", "FROM takes $B without a tag, which is another image with each build: write the tag of a version, or a digest"),
        Fails(Version, "FROM alpine:3.22\nCOPY --from=ghcr.io/astral-sh/uv:latest /uv /bin/", "--from=ghcr.io/astral-sh/uv:latest", "COPY takes ghcr.io/astral-sh/uv:latest, which is another image with each build: write the tag of a version, or a digest"),
        Passes(Version, "FROM alpine:3.22"),
        Passes(Version, "FROM alpine@sha256:0123456789012345678901234567890123456789012345678901234567890123"),
        Passes(Version, "FROM alpine:3.22 AS base\nFROM base"),
        Passes(Version, "FROM scratch"),
        Passes(Version, "ARG V=3.22\nFROM alpine:$V"),
        Passes(Version, "ARG V\nFROM alpine:$V") with { Arguments = "V=3.22" },
        Passes(Version, "FROM localhost:5000/base:1"),
        Unknown(Version, "ARG B\nFROM $B"),
        Unknown(Version, "ARG B\nFROM alpine:$B"),

        Fails(Registry, "FROM alpine:3.22", "alpine:3.22", "FROM takes alpine:3.22 from docker.io, which ManifestAllowedRegistries does not list: take the image from a registry of that list") with { Options = Allowed },
        Fails(Registry, "FROM ghcr.io/other/x:1", "ghcr.io/other/x:1", "FROM takes ghcr.io/other/x:1 from ghcr.io, which ManifestAllowedRegistries does not list: take the image from a registry of that list") with { Options = Allowed },
        Passes(Registry, "FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build\nFROM ghcr.io/acme/base:1\nFROM build\nFROM scratch") with { Options = Allowed },
        Passes(Registry, "FROM alpine:3.22"),
        Unknown(Registry, "ARG B\nFROM $B") with { Options = Allowed },

        Fails(Platform, "FROM --platform=linux/amd64 alpine:3.22", "--platform=linux/amd64", "FROM fixes the platform linux/amd64: remove --platform, and give it to docker build, or write --platform=$BUILDPLATFORM for a stage that compiles"),
        Fails(Platform, "FROM --platform=$TARGETPLATFORM alpine:3.22", "--platform=$TARGETPLATFORM", "FROM asks for $TARGETPLATFORM, which it is built for anyway: remove --platform"),
        Passes(Platform, "FROM --platform=$BUILDPLATFORM alpine:3.22"),
        Passes(Platform, "FROM alpine:3.22"),
        Unknown(Platform, "ARG P\nFROM --platform=$P alpine:3.22"),

        Fails("MDSL2050", "FROM alpine:3.22 AS a\nFROM alpine:3.22 AS A", "A", "Two stages have the name 'a': give this one a name of its own"),
        Passes("MDSL2050", "FROM alpine:3.22 AS a\nFROM alpine:3.22 AS b\nFROM alpine:3.22"),

        Fails("MDSL2059", "FROM alpine:3.22 AS scratch", "scratch", "The stage is called 'scratch', which means something else to the build: give it another name"),
        Fails("MDSL2059", "FROM alpine:3.22 AS context", "context", "The stage is called 'context', which means something else to the build: give it another name"),
        Passes("MDSL2059", "FROM alpine:3.22 AS base"),
    ];
}
