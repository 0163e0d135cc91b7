using ManifestDsl.Engine.Dockerfiles;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Dockerfiles.Rules;

/// <summary>Dockerfiles as teams run them in production: whoever writes one gets no finding at all, opinions apart.</summary>
public sealed class CleanDockerfileTests
{
    public static TheoryData<string, string> Files => new()
    {
        {
            ".NET, chiseled",
            """
            # syntax=docker/dockerfile:1
            FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:10.0 AS build
            ARG TARGETARCH
            WORKDIR /source
            COPY --link src/Web/*.csproj src/Web/
            RUN --mount=type=cache,target=/root/.nuget/packages dotnet restore src/Web -a $TARGETARCH
            COPY --link src/ src/
            RUN dotnet publish src/Web -a $TARGETARCH --no-restore -o /app

            FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
            WORKDIR /app
            COPY --link --from=build /app .
            EXPOSE 8080
            ENTRYPOINT ["./Web"]
            """
        },
        {
            ".NET, as Visual Studio writes it, with the number of the user",
            """
            FROM mcr.microsoft.com/dotnet/aspnet:10.0 AS base
            USER $APP_UID
            WORKDIR /app
            EXPOSE 8080
            EXPOSE 8081

            FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
            ARG BUILD_CONFIGURATION=Release
            WORKDIR /src
            COPY ["Shop/Shop.csproj", "Shop/"]
            RUN dotnet restore "./Shop/Shop.csproj"
            COPY . .
            WORKDIR "/src/Shop"
            RUN dotnet build "./Shop.csproj" -c $BUILD_CONFIGURATION -o /app/build

            FROM build AS publish
            ARG BUILD_CONFIGURATION=Release
            RUN dotnet publish "./Shop.csproj" -c $BUILD_CONFIGURATION -o /app/publish /p:UseAppHost=false

            FROM base AS final
            WORKDIR /app
            COPY --from=publish /app/publish .
            ENTRYPOINT ["dotnet", "Shop.dll"]
            """
        },
        {
            ".NET, native, on Alpine",
            """
            ARG DOTNET=10.0
            FROM mcr.microsoft.com/dotnet/sdk:${DOTNET}-alpine AS build
            RUN apk add --no-cache clang build-base zlib-dev
            WORKDIR /source
            COPY . .
            RUN dotnet publish src/Worker -r linux-musl-x64 -o /out

            FROM mcr.microsoft.com/dotnet/runtime-deps:${DOTNET}-alpine
            RUN apk add --no-cache icu-libs tzdata
            ENV DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=false
            COPY --from=build --chown=0:0 --chmod=755 /out/worker /usr/local/bin/worker
            USER $APP_UID
            ENTRYPOINT ["/usr/local/bin/worker"]
            """
        },
        {
            "Go, distroless",
            """
            FROM golang:1.25-bookworm AS build
            WORKDIR /src
            COPY go.mod go.sum ./
            RUN go mod download
            COPY . .
            RUN --mount=type=cache,target=/root/.cache/go-build \
                CGO_ENABLED=0 go build -trimpath -ldflags="-s -w" -o /out/api ./cmd/api

            FROM gcr.io/distroless/static-debian12:nonroot
            LABEL org.opencontainers.image.source="https://github.com/acme/api"
            COPY --from=build /out/api /api
            ENTRYPOINT ["/api"]
            """
        },
        {
            "Go, from nothing",
            """
            FROM golang:1.25-alpine AS build
            RUN apk add --no-cache ca-certificates
            WORKDIR /src
            COPY . .
            RUN CGO_ENABLED=0 go build -o /api .

            FROM scratch
            COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
            COPY --from=build /api /api
            USER 65532:65532
            EXPOSE 8080
            ENTRYPOINT ["/api"]
            """
        },
        {
            "Node",
            """
            FROM node:22-alpine AS dependencies
            WORKDIR /app
            COPY package.json package-lock.json ./
            RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci --omit=dev

            FROM node:22-alpine
            ENV NODE_ENV=production PORT=3000
            WORKDIR /app
            COPY --from=dependencies /app/node_modules ./node_modules
            COPY . .
            USER 1000
            EXPOSE 3000
            CMD ["node", "server.js"]
            """
        },
        {
            "A site behind nginx",
            """
            FROM node:22 AS build
            WORKDIR /site
            COPY . .
            RUN npm ci && npm run build

            FROM nginxinc/nginx-unprivileged:1.29-alpine
            COPY --from=build /site/dist /usr/share/nginx/html
            COPY nginx.conf /etc/nginx/conf.d/default.conf
            """
        },
        {
            "Python",
            """
            FROM python:3.13-slim AS base
            ENV PYTHONDONTWRITEBYTECODE=1 \
                PYTHONUNBUFFERED=1 \
                PIP_NO_CACHE_DIR=1
            WORKDIR /app

            FROM base AS build
            RUN python -m venv /venv
            ENV PATH="/venv/bin:$PATH"
            COPY requirements.txt .
            RUN pip install -r requirements.txt

            FROM base
            ARG UID=10001
            RUN adduser --disabled-password --gecos "" --home /nonexistent --no-create-home --uid "${UID}" appuser
            COPY --from=build /venv /venv
            ENV PATH="/venv/bin:$PATH"
            COPY . .
            USER ${UID}
            EXPOSE 8000
            CMD ["gunicorn", "app:app", "--bind", "0.0.0.0:8000"]
            """
        },
        {
            "Java",
            """
            FROM eclipse-temurin:21-jdk AS build
            WORKDIR /src
            COPY . .
            RUN ./mvnw -q package && java -Djarmode=tools -jar target/app.jar extract --layers --destination /layers

            FROM eclipse-temurin:21-jre
            WORKDIR /app
            COPY --from=build /layers/dependencies/ /layers/application/ ./
            USER 10001
            ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=75"
            ENTRYPOINT ["java", "-jar", "app.jar"]
            """
        },
        {
            "Debian with packages",
            """
            FROM debian:13-slim
            SHELL ["/bin/bash", "-o", "pipefail", "-c"]
            RUN apt-get update \
                && apt-get install -y --no-install-recommends ca-certificates curl gnupg \
                # The repository of the tool
                && curl -fsSL https://packages.example.com/key.asc | gpg --dearmor -o /usr/share/keyrings/tool.gpg \
                && echo "deb [signed-by=/usr/share/keyrings/tool.gpg] https://packages.example.com/apt stable main" > /etc/apt/sources.list.d/tool.list \
                && apt-get update \
                && apt-get install -y --no-install-recommends tool \
                && apt-get purge -y --auto-remove curl gnupg \
                && rm -rf /var/lib/apt/lists/*
            RUN groupadd --gid 10001 tool && useradd --uid 10001 --gid 10001 --no-create-home tool
            USER 10001:10001
            WORKDIR /work
            ENTRYPOINT ["tool"]
            CMD ["serve"]
            """
        },
        {
            "Red Hat",
            """
            FROM registry.access.redhat.com/ubi9/ubi-minimal:9.6
            RUN microdnf install -y --nodocs java-21-openjdk-headless && microdnf clean all
            COPY --chown=1001:0 target/app.jar /deployments/app.jar
            USER 1001
            ENTRYPOINT ["java", "-jar", "/deployments/app.jar"]
            """
        },
        {
            "Chainguard, with a digest",
            """
            FROM cgr.dev/chainguard/node@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
            WORKDIR /app
            COPY . .
            CMD ["server.js"]
            """
        },
        {
            "A company's base image",
            """
            ARG BASE_TAG=2026.1
            FROM registry.acme.example/base/dotnet:${BASE_TAG}
            WORKDIR /app
            COPY out/ ./
            ENTRYPOINT ["dotnet", "Shop.dll"]
            """
        },
        {
            "Windows",
            """
            # escape=`
            FROM mcr.microsoft.com/dotnet/aspnet:10.0-nanoserver-ltsc2025
            WORKDIR C:\app
            COPY out\ .
            USER ContainerUser
            ENTRYPOINT ["Shop.exe"]
            """
        },
        {
            "Rust with here-documents",
            """
            FROM rust:1.90 AS build
            WORKDIR /src
            COPY . .
            RUN <<EOF
            set -eux
            cargo build --release
            mkdir /out
            cp target/release/api /out/
            EOF

            FROM gcr.io/distroless/cc-debian12:nonroot
            COPY --from=build /out/api /usr/local/bin/api
            COPY <<EOF /etc/api/config.toml
            [server]
            port = 8080
            EOF
            EXPOSE 8080/tcp
            ENTRYPOINT ["/usr/local/bin/api"]
            """
        },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Has_no_finding(string name, string text)
    {
        Assert.NotEmpty(name);
        var findings = DockerfileChecker.Check(new DockerfileSource("Dockerfile", text), PolicyOptions.Default);

        Assert.Equal("", string.Join("\n", findings.Where(static finding => finding.Rule.IsEnabledByDefault).Select(static finding => finding.Rule.Id + ": " + finding.Message)));
    }

    [Fact]
    public void A_bad_file_has_many() => Assert.Equal(
        ["MDSL2024", "MDSL2049", "MDSL2029", "MDSL2028", "MDSL2042", "MDSL2047", "MDSL2032", "MDSL2026", "MDSL2065", "MDSL2034", "MDSL2021", "MDSL2056"],
        DockerfileChecker.Check(
            new DockerfileSource(
                "Dockerfile",
                """
                FROM ubuntu
                MAINTAINER me
                ENV DB_PASSWORD=hunter2
                RUN sudo apt-get update
                RUN curl -k https://example.com -o x
                ADD . .
                EXPOSE 22
                USER root
                CMD ./run.sh
                """),
            PolicyOptions.Default).Where(static finding => finding.Rule.IsEnabledByDefault).Select(static finding => finding.Rule.Id));
}
