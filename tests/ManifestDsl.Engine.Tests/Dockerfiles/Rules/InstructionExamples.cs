namespace ManifestDsl.Engine.Tests.Dockerfiles.Rules;

public sealed class InstructionExamples : DockerfileExamples
{
    private const string From = "FROM alpine:3.22\n";

    public override IEnumerable<DockerfileExample> All =>
    [
        Fails("MDSL2034", From + "EXPOSE 8080 22", "22", "The image exposes port 22: remove it and the SSH server, and use kubectl exec"),
        Fails("MDSL2034", From + "EXPOSE 20-30/tcp", "20-30/tcp", "The image exposes port 22: remove it and the SSH server, and use kubectl exec"),
        Passes("MDSL2034", From + "EXPOSE 8080 2222 22/udp"),
        Passes("MDSL2034", "FROM alpine:3.22 AS build\nEXPOSE 22\nFROM alpine:3.22\nEXPOSE 80"),
        Unknown("MDSL2034", From + "ARG PORT\nEXPOSE $PORT"),

        Fails("MDSL2035", From + "EXPOSE 80801", "80801", "EXPOSE names port 80801: write one from 1 to 65535"),
        Fails("MDSL2035", From + "ARG P=70000\nEXPOSE $P/udp", "$P/udp", "EXPOSE names port 70000/udp: write one from 1 to 65535"),
        Passes("MDSL2035", From + "EXPOSE 65535 1-2"),
        Unknown("MDSL2035", From + "EXPOSE $PORT"),

        Fails("MDSL2036", From + "CMD [\"x\"]", "FROM", "The image has no HEALTHCHECK: write one if it runs elsewhere than in Kubernetes, which ignores it"),
        Passes("MDSL2036", From + "HEALTHCHECK CMD x"),
        Passes("MDSL2036", From + "HEALTHCHECK NONE"),

        Fails("MDSL2037", From + "HEALTHCHECK CMD x\nHEALTHCHECK NONE", "HEALTHCHECK", "This HEALTHCHECK does nothing, since another follows in the same stage: remove it"),
        Passes("MDSL2037", From + "HEALTHCHECK CMD x\nFROM alpine:3.22\nHEALTHCHECK CMD y"),

        Fails("MDSL2038", From + "CMD [\"x\"]\nCMD [\"y\"]", "CMD", "This CMD does nothing, since another follows in the same stage: remove it"),
        Fails("MDSL2038", From + "ENTRYPOINT [\"x\"]\nCMD [\"a\"]\nENTRYPOINT [\"y\"]", "ENTRYPOINT", "This ENTRYPOINT does nothing, since another follows in the same stage: remove it"),
        Passes("MDSL2038", From + "ENTRYPOINT [\"x\"]\nCMD [\"y\"]"),
        Passes("MDSL2038", "FROM alpine:3.22 AS a\nCMD [\"x\"]\nFROM a\nCMD [\"y\"]"),

        Fails("MDSL2039", From + "WORKDIR app", "app", "WORKDIR app goes on from the folder of the base image: write /app"),
        Passes("MDSL2039", From + "WORKDIR /app\nWORKDIR src"),
        Passes("MDSL2039", "FROM alpine:3.22 AS a\nWORKDIR /app\nFROM a\nWORKDIR src"),
        Passes("MDSL2039", "FROM mcr.microsoft.com/windows/nanoserver:ltsc2025\nWORKDIR C:/app"),
        Passes("MDSL2039", From + "ARG D=/app\nWORKDIR $D"),
        Unknown("MDSL2039", From + "WORKDIR $D\nWORKDIR src"),

        Fails("MDSL2040", From + "WORKDIR /proc/self", "/proc/self", "WORKDIR is /proc/self, a folder of the system: write one of the program, such as /app"),
        Passes("MDSL2040", From + "WORKDIR /processor"),
        Unknown("MDSL2040", From + "WORKDIR $D"),

        Fails("MDSL2049", From + "MAINTAINER Ann <ann@example.com>", "MAINTAINER", "MAINTAINER is deprecated: write LABEL org.opencontainers.image.authors=\"Ann <ann@example.com>\""),
        Passes("MDSL2049", From + "LABEL org.opencontainers.image.authors=Ann"),

        Fails("MDSL2056", From + "CMD npm start", "CMD", "CMD starts a shell, which does not hand on the signal that ends a pod: write it as JSON, CMD [\"npm\", \"start\"]"),
        Fails("MDSL2056", From + "ENTRYPOINT java $OPTIONS -jar a.jar", "ENTRYPOINT", "ENTRYPOINT starts a shell, which does not hand on the signal that ends a pod: write it as JSON, ENTRYPOINT [\"program\", \"argument\"]"),
        Passes("MDSL2056", From + "ENTRYPOINT [\"x\"]\nCMD [\"y\"]"),
        Passes("MDSL2056", From + "ENTRYPOINT exec java $OPTIONS -jar a.jar"),
        Passes("MDSL2056", From + "CMD x\nFROM alpine:3.22\nCMD [\"y\"]"),
        Unknown("MDSL2056", From + "SHELL [\"/bin/tini-sh\", \"-c\"]\nCMD x"),

        Fails("MDSL2060", From + "LABEL org.opencontainers.image.created=yesterday", "org.opencontainers.image.created=yesterday", "The label org.opencontainers.image.created is 'yesterday': write a date and time as 2026-01-31T12:00:00Z"),
        Fails("MDSL2060", From + "LABEL org.opencontainers.image.title=\"\"", "org.opencontainers.image.title=\"\"", "The label org.opencontainers.image.title has no value: write one, or remove the label"),
        Fails("MDSL2060", From + "LABEL \"org.opencontainers.image.source\"=acme/web", "\"org.opencontainers.image.source\"=acme/web", "The label org.opencontainers.image.source is 'acme/web': write an address that begins with https://"),
        Fails("MDSL2060", From + "LABEL org.opencontainers.image.base.digest=0123", "org.opencontainers.image.base.digest=0123", "The label org.opencontainers.image.base.digest is '0123': write the digest with its algorithm, sha256:…"),
        Passes("MDSL2060", From + "LABEL org.opencontainers.image.created=2026-01-31T12:00:00Z org.opencontainers.image.source=\"https://github.com/acme/web\" other="),
        Unknown("MDSL2060", From + "ARG CREATED\nLABEL org.opencontainers.image.created=$CREATED"),

        Fails("MDSL2061", From + "LABEL Vendor=acme", "Vendor=acme", "The key of the label Vendor has another form than others: begin and end it with a lower-case letter or digit, and write letters, digits, single dots and dashes in between"),
        Fails("MDSL2061", From + "LABEL com.docker.x=acme", "com.docker.x=acme", "The label com.docker.x is in a namespace that Docker keeps to itself: write it in one of your own"),
        Passes("MDSL2061", From + "LABEL com.acme.web-team=a \"version\"=1"),
        Unknown("MDSL2061", From + "LABEL $KEY=a"),

        Fails("MDSL2064", From + "ENV A=1 B=$A/x", "B=$A/x", "B uses A, which the same ENV sets and which is not set before: write A in an ENV of its own before it"),
        Fails("MDSL2064", From + "ENV A=1 \\\n    B=${A}", "B=${A}", "B uses A, which the same ENV sets and which is not set before: write A in an ENV of its own before it"),
        Passes("MDSL2064", From + "ENV A=1\nENV B=$A"),
        Passes("MDSL2064", From + "ENV A=1 B=$AB C=\\$A"),
        Passes("MDSL2064", From + "ENV A=1 PATH=$PATH:/x B=$PATH"),
        Unknown("MDSL2064", From + "ARG A=0\nENV A=1 B=$A"),

        Fails("MDSL2069", From + "# hadolint ignore=DL3020\nADD a b", "# hadolint ignore=DL3020", "The comment takes away findings of the next instruction without a reason: remove it, and write a [Waive] at the declaration that uses the image"),
        Fails("MDSL2069", "# check=skip=all\n" + From, "# check=skip=all", "The comment takes away findings of the whole file without a reason: remove it, and write a [Waive] at the declaration that uses the image"),
        Passes("MDSL2069", From + "# a comment"),

        Fails("MDSL2074", "FROM alpine:3.22 AS a\nFROM a", "FROM", "No container of this project runs ghcr.io/acme/web, which ManifestDockerfile names as the image of this file: correct Image, or remove it") with { Image = "ghcr.io/acme/web", UsedImages = ["ghcr.io/acme/api"] },
        Passes("MDSL2074", From) with { Image = "ghcr.io/acme/web:1", UsedImages = ["ghcr.io/acme/api", "ghcr.io/acme/web"] },
        Passes("MDSL2074", From) with { Image = "nginx", UsedImages = ["docker.io/library/nginx"] },
        Passes("MDSL2074", From) with { UsedImages = ["ghcr.io/acme/api"] },
        Passes("MDSL2074", From) with { Image = "ghcr.io/acme/web", UsedImages = [] },
        Unknown("MDSL2074", From) with { Image = "ghcr.io/acme/web" },
    ];
}
