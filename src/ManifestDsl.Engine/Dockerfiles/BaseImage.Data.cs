namespace ManifestDsl.Engine.Dockerfiles;

public sealed partial record BaseImage
{
    /// <summary>
    /// One image a line: name (a <c>*</c> stands for the rest), a part of the tag, the least version that the tag begins with, the user
    /// (<c>?</c>: not known), the ports, other users, variables. The first line that fits counts. From the Dockerfiles of the images:
    /// dotnet/dotnet-docker (USER $APP_UID in chiseled and distroless images since 8.0), GoogleContainerTools/distroless, nginx/docker-nginx-unprivileged, nodejs/docker-node,
    /// nginx/docker-nginx, docker-library, grafana/grafana, keycloak/keycloak, the Red Hat catalogue, chainguard-images. An image of which one is not sure is not in it.
    /// </summary>
    private const string Rows = """
        mcr.microsoft.com/dotnet/*|nanoserver||?|||
        mcr.microsoft.com/dotnet/*|windows||?|||
        mcr.microsoft.com/dotnet/aspnet|chiseled|8|1654||app=1654|APP_UID=1654
        mcr.microsoft.com/dotnet/aspnet|distroless|8|1654||app=1654|APP_UID=1654
        mcr.microsoft.com/dotnet/aspnet|chiseled||?|||
        mcr.microsoft.com/dotnet/aspnet|distroless||?|||
        mcr.microsoft.com/dotnet/aspnet||8|0||app=1654|APP_UID=1654
        mcr.microsoft.com/dotnet/aspnet|||0|||
        mcr.microsoft.com/dotnet/runtime|chiseled|8|1654||app=1654|APP_UID=1654
        mcr.microsoft.com/dotnet/runtime|distroless|8|1654||app=1654|APP_UID=1654
        mcr.microsoft.com/dotnet/runtime|chiseled||?|||
        mcr.microsoft.com/dotnet/runtime|distroless||?|||
        mcr.microsoft.com/dotnet/runtime||8|0||app=1654|APP_UID=1654
        mcr.microsoft.com/dotnet/runtime|||0|||
        mcr.microsoft.com/dotnet/runtime-deps|chiseled|8|1654||app=1654|APP_UID=1654
        mcr.microsoft.com/dotnet/runtime-deps|distroless|8|1654||app=1654|APP_UID=1654
        mcr.microsoft.com/dotnet/runtime-deps|chiseled||?|||
        mcr.microsoft.com/dotnet/runtime-deps|distroless||?|||
        mcr.microsoft.com/dotnet/runtime-deps||8|0||app=1654|APP_UID=1654
        mcr.microsoft.com/dotnet/runtime-deps|||0|||
        mcr.microsoft.com/dotnet/sdk||8|0||app=1654|APP_UID=1654
        mcr.microsoft.com/dotnet/sdk|||0|||
        gcr.io/distroless/*|nonroot||65532||nonroot=65532|
        gcr.io/distroless/*|||0||nonroot=65532|
        cgr.dev/chainguard/static|||65532||nonroot=65532|
        cgr.dev/chainguard/glibc-dynamic|||65532||nonroot=65532|
        cgr.dev/chainguard/aspnet-runtime|||65532||nonroot=65532|
        cgr.dev/chainguard/dotnet-runtime|||65532||nonroot=65532|
        cgr.dev/chainguard/jre|||65532||nonroot=65532|
        cgr.dev/chainguard/nginx|||65532||nonroot=65532|
        cgr.dev/chainguard/node|||65532||nonroot=65532|
        cgr.dev/chainguard/python|||65532||nonroot=65532|
        docker.io/nginxinc/nginx-unprivileged|||101|8080|nginx=101|
        ghcr.io/nginxinc/nginx-unprivileged|||101|8080|nginx=101|
        quay.io/nginx/nginx-unprivileged|||101|8080|nginx=101|
        public.ecr.aws/nginx/nginx-unprivileged|||101|8080|nginx=101|
        docker.io/grafana/grafana|||472|3000|grafana=472|
        quay.io/keycloak/keycloak|||1000|8080 8443 9000||
        registry.access.redhat.com/ubi8/ubi|||0|||
        registry.access.redhat.com/ubi8/ubi-minimal|||0|||
        registry.access.redhat.com/ubi8/ubi-micro|||0|||
        registry.access.redhat.com/ubi9/ubi|||0|||
        registry.access.redhat.com/ubi9/ubi-minimal|||0|||
        registry.access.redhat.com/ubi9/ubi-micro|||0|||
        registry.access.redhat.com/ubi10/ubi|||0|||
        registry.access.redhat.com/ubi10/ubi-minimal|||0|||
        registry.access.redhat.com/ubi10/ubi-micro|||0|||
        mcr.microsoft.com/azurelinux/base/core|||0|||
        docker.io/library/alpine|||0||nobody=65534|
        docker.io/library/debian|||0||nobody=65534 www-data=33|
        docker.io/library/ubuntu|||0||nobody=65534 www-data=33|
        docker.io/library/busybox|||0||nobody=65534|
        docker.io/library/almalinux|||0||nobody=65534|
        docker.io/library/amazonlinux|||0|||
        docker.io/library/archlinux|||0||nobody=65534|
        docker.io/library/centos|||0|||
        docker.io/library/fedora|||0||nobody=65534|
        docker.io/library/oraclelinux|||0|||
        docker.io/library/rockylinux|||0||nobody=65534|
        docker.io/rockylinux/rockylinux|||0||nobody=65534|
        docker.io/library/buildpack-deps|||0||nobody=65534|
        docker.io/library/node|||0||node=1000 nobody=65534|
        docker.io/library/python|||0||nobody=65534|
        docker.io/library/golang|||0||nobody=65534|
        docker.io/library/rust|||0||nobody=65534|
        docker.io/library/ruby|||0||nobody=65534|
        docker.io/library/perl|||0||nobody=65534|
        docker.io/library/gcc|||0||nobody=65534|
        docker.io/library/openjdk|||0|||
        docker.io/library/eclipse-temurin|||0|||
        docker.io/library/amazoncorretto|||0|||
        docker.io/library/maven|||0|||
        docker.io/library/tomcat|||0|8080||
        docker.io/library/nginx|||0|80|nginx=101|
        docker.io/library/httpd|||0|80||
        docker.io/library/caddy|||0|80 443 443/udp 2019||
        """;
}
