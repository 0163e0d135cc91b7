namespace ManifestDsl.Engine.Tests.Dockerfiles.Rules;

public sealed class UserExamples : DockerfileExamples
{
    private const string NoUser = "MDSL2020";
    private const string Root = "MDSL2021";
    private const string Named = "MDSL2022";
    private const string Inherited = "MDSL2023";

    public override IEnumerable<DockerfileExample> All =>
    [
        Fails("MDSL2019", "FROM alpine:3.22\nRUM make", "RUM", "'RUM' is no instruction: write one such as FROM, RUN or COPY"),
        Fails("MDSL2019", "RUN make\nFROM alpine:3.22", "RUN", "RUN stands before the first FROM: move it behind one; only ARG may stand here"),
        Fails("MDSL2019", "FROM alpine:3.22\nONBUILD FROM x", "ONBUILD FROM x", "ONBUILD cannot keep FROM, MAINTAINER or another ONBUILD: remove it"),
        Fails("MDSL2019", "FROM alpine:3.22", "", "This Dockerfile has no stage 'final': write the name of a stage as Stage of the ManifestDockerfile, or remove it for the last stage") with { Target = "final" },
        Fails("MDSL2019", "FROM alpine:3.22", "", "'Acme Web' is no image: write registry and repository as Image of the ManifestDockerfile, for example ghcr.io/acme/web") with { Image = "Acme Web" },
        Passes("MDSL2019", "FROM alpine:3.22\nRUN make"),

        Fails(NoUser, "FROM alpine:3.22\nCMD [\"x\"]", "alpine:3.22", "The image runs as root, since its Dockerfile has no USER and docker.io/library/alpine runs as root: write USER 10001 at the end of its last stage"),
        Fails(NoUser, "FROM mcr.microsoft.com/dotnet/aspnet:10.0\nCOPY out /app", "mcr.microsoft.com/dotnet/aspnet:10.0", "The image ghcr.io/acme/web runs as root, since its Dockerfile has no USER and mcr.microsoft.com/dotnet/aspnet runs as root: write USER $APP_UID at the end of its last stage") with { Image = "ghcr.io/acme/web" },
        Fails(NoUser, "FROM node:22 AS build\nUSER node\nFROM node:22-alpine\nCMD [\"node\"]", "node:22-alpine", "The image runs as root, since its Dockerfile has no USER and docker.io/library/node runs as root: write USER 10001 at the end of its last stage"),
        Fails(NoUser, "FROM alpine:3.22 AS base\nFROM base AS final\nCMD [\"x\"]", "base", "The image runs as root, since its Dockerfile has no USER and docker.io/library/alpine runs as root: write USER 10001 at the end of its last stage"),
        Fails(NoUser, "FROM scratch\nCOPY app /\nENTRYPOINT [\"/app\"]", "scratch", "The image runs as root, since its Dockerfile has no USER: write USER 10001 at the end of its last stage"),
        Fails(NoUser, "FROM gcr.io/distroless/static-debian12\nENTRYPOINT [\"/app\"]", "gcr.io/distroless/static-debian12", "The image runs as root, since its Dockerfile has no USER and gcr.io/distroless/static-debian12 runs as root: write USER 10001 at the end of its last stage"),
        Fails(NoUser, "FROM alpine:3.22 AS web\nCMD [\"x\"]\nFROM alpine:3.22\nUSER 1", "alpine:3.22", "The image runs as root, since its Dockerfile has no USER and docker.io/library/alpine runs as root: write USER 10001 at the end of its last stage") with { Target = "web" },
        Fails(NoUser, "FROM public.ecr.aws/docker/library/python:3.13\nCMD [\"x\"]", "public.ecr.aws/docker/library/python:3.13", "The image runs as root, since its Dockerfile has no USER and docker.io/library/python runs as root: write USER 10001 at the end of its last stage"),
        Fails(NoUser, "ARG V=3.22\nFROM alpine:$V\nCMD [\"x\"]", "alpine:$V", "The image runs as root, since its Dockerfile has no USER and docker.io/library/alpine runs as root: write USER 10001 at the end of its last stage"),
        Passes(NoUser, "FROM alpine:3.22\nUSER 1000"),
        Passes(NoUser, "FROM alpine:3.22 AS base\nUSER 1000\nFROM base"),
        Passes(NoUser, "FROM scratch\nCOPY data /data"),
        Passes(NoUser, "FROM gcr.io/distroless/static-debian12:nonroot\nENTRYPOINT [\"/app\"]"),
        Passes(NoUser, "FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled\nENTRYPOINT [\"/app\"]"),
        Passes(NoUser, "FROM mcr.microsoft.com/dotnet/runtime-deps:9.0-azurelinux3.0-distroless\nENTRYPOINT [\"/app\"]"),
        Passes(NoUser, "FROM nginxinc/nginx-unprivileged:1.29\nCOPY site /usr/share/nginx/html"),
        Passes(NoUser, "FROM cgr.dev/chainguard/static@sha256:0123456789012345678901234567890123456789012345678901234567890123\nENTRYPOINT [\"/app\"]"),
        Unknown(NoUser, "FROM ghcr.io/acme/base:1\nCMD [\"x\"]"),
        Unknown(NoUser, "ARG BASE\nFROM $BASE\nCMD [\"x\"]"),
        Unknown(NoUser, "FROM mcr.microsoft.com/dotnet/aspnet@sha256:0123456789012345678901234567890123456789012345678901234567890123\nCMD [\"x\"]"),
        Unknown(NoUser, "FROM mcr.microsoft.com/dotnet/aspnet:7.0-jammy-chiseled\nCMD [\"x\"]"),
        Unknown(NoUser, "FROM mcr.microsoft.com/dotnet/aspnet:10.0-nanoserver-ltsc2025\nCMD [\"x\"]"),
        Unknown(NoUser, "FROM bitnami/redis:8\nCMD [\"x\"]"),

        Fails(Root, "FROM alpine:3.22\nUSER root", "root", "The image runs as root by USER root: write the number of another user, such as USER 10001"),
        Fails(Root, "FROM alpine:3.22\nUSER 0:0", "0:0", "The image runs as root by USER 0:0: write the number of another user, such as USER 10001"),
        Fails(Root, "FROM alpine:3.22\nUSER root:app", "root:app", "The image runs as root by USER root:app: write the number of another user, such as USER 10001"),
        Fails(Root, "FROM alpine:3.22\nUSER 0:1000", "0:1000", "The image runs as root by USER 0:1000: write the number of another user, such as USER 10001"),
        Fails(Root, "FROM alpine:3.22\nUSER app\nRUN x\nUSER root\nRUN y", "root", "The image runs as root, since USER root stands after USER app: write USER app again behind what needs root"),
        Fails(Root, "FROM alpine:3.22 AS base\nUSER app\nFROM base\nUSER 0", "0", "The image runs as root, since USER 0 stands after USER app: write USER app again behind what needs root"),
        Fails(Root, "FROM alpine:3.22\nARG WHO=root\nUSER $WHO", "$WHO", "The image runs as root by USER $WHO: write the number of another user, such as USER 10001"),
        Passes(Root, "FROM alpine:3.22\nUSER root\nRUN x\nUSER 10001"),
        Passes(Root, "FROM alpine:3.22 AS build\nUSER root\nFROM alpine:3.22\nUSER 10001"),
        Passes(Root, "FROM alpine:3.22\nUSER app:root"),
        Passes(Root, "FROM alpine:3.22\nARG WHO=root\nUSER $WHO") with { Arguments = "WHO=10001" },
        Passes(Root, "FROM mcr.microsoft.com/dotnet/aspnet:10.0\nUSER $APP_UID"),
        Unknown(Root, "FROM alpine:3.22\nARG WHO\nUSER $WHO"),
        Unknown(Root, "FROM ghcr.io/acme/base:1\nUSER ${WHO}"),

        Fails(Named, "FROM alpine:3.22\nUSER app", "app", "The image runs as 'app', of which the kubelet cannot tell that it is not root: write the number of 'app', such as USER 10001"),
        Fails(Named, "FROM node:22\nUSER node", "node", "The image runs as 'node', of which the kubelet cannot tell that it is not root: write USER 1000"),
        Fails(Named, "FROM mcr.microsoft.com/dotnet/aspnet:10.0\nUSER app", "app", "The image runs as 'app', of which the kubelet cannot tell that it is not root: write USER 1654"),
        Fails(Named, "FROM alpine:3.22\nRUN adduser -D -u 10042 web\nUSER web:web", "web:web", "The image runs as 'web', of which the kubelet cannot tell that it is not root: write USER 10042"),
        Fails(Named, "FROM debian:13\nARG UID=10001\nRUN groupadd g && \\\n    useradd --uid \"${UID}\" --gid g appuser\nUSER appuser", "appuser", "The image runs as 'appuser', of which the kubelet cannot tell that it is not root: write USER 10001"),
        Fails(Named, "FROM debian:13\nRUN useradd --uid=10001 --system appuser\nUSER appuser", "appuser", "The image runs as 'appuser', of which the kubelet cannot tell that it is not root: write USER 10001"),
        Passes(Named, "FROM alpine:3.22\nUSER 10001"),
        Passes(Named, "FROM alpine:3.22\nUSER 10001:app"),
        Passes(Named, "FROM alpine:3.22\nUSER app\nUSER 10001"),
        Passes(Named, "FROM alpine:3.22\nUSER root"),
        Passes(Named, "FROM mcr.microsoft.com/dotnet/aspnet:10.0\nUSER $APP_UID"),
        Unknown(Named, "FROM alpine:3.22\nARG WHO\nUSER $WHO"),

        Fails(Inherited, "FROM ghcr.io/acme/base:1\nCMD [\"x\"]", "ghcr.io/acme/base:1", "The image runs as the user of its base image, since its Dockerfile has no USER: write the number of one, such as USER 10001"),
        Passes(Inherited, "FROM ghcr.io/acme/base:1\nUSER 10001"),
        Passes(Inherited, "FROM gcr.io/distroless/static-debian12:nonroot"),
        Unknown(Inherited, "FROM ghcr.io/acme/base:1\nUSER $WHO"),
    ];
}
