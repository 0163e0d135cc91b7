namespace ManifestDsl.Engine.Tests.Dockerfiles.Rules;

public sealed class CommandExamples : DockerfileExamples
{
    private const string From = "FROM alpine:3.22\n";
    private const string Windows = "FROM mcr.microsoft.com/windows/servercore:ltsc2025\n";

    public override IEnumerable<DockerfileExample> All =>
    [
        Fails("MDSL2028", From + "RUN sudo apt-get update", "sudo", "RUN calls sudo: remove it, write USER root before what needs root, and the user of the image behind it"),
        Fails("MDSL2028", From + "RUN a && \\\n    sudo -E b", "sudo", "RUN calls sudo: remove it, write USER root before what needs root, and the user of the image behind it"),
        Fails("MDSL2028", From + "RUN <<EOF\na\nsudo b\nEOF", "sudo", "RUN calls sudo: remove it, write USER root before what needs root, and the user of the image behind it"),
        Fails("MDSL2028", From + "RUN [\"/usr/bin/sudo\", \"b\"]", "\"/usr/bin/sudo\"", "RUN calls sudo: remove it, write USER root before what needs root, and the user of the image behind it"),
        Passes("MDSL2028", From + "RUN apk add --no-cache sudo # sudo x"),
        Passes("MDSL2028", From + "RUN echo 'sudo x' && echo \"a; sudo b\""),
        Passes("MDSL2028", From + "RUN python3 <<EOF\nsudo = 1\nEOF"),
        Passes("MDSL2028", Windows + "RUN sudo x"),

        Fails("MDSL2031", From + "RUN echo 'root:x' | chpasswd", "chpasswd", "RUN sets a password with chpasswd: remove it, since nobody signs in to a container with a password"),
        Fails("MDSL2031", From + "RUN sh -c 'echo a:b | chpasswd'", "'echo a:b | chpasswd'", "RUN sets a password with chpasswd: remove it, since nobody signs in to a container with a password"),
        Passes("MDSL2031", From + "RUN adduser -D app"),

        Fails("MDSL2032", From + "RUN curl -k https://x", "-k", Off("-k")),
        Fails("MDSL2032", From + "RUN curl -fsSLk https://x", "-fsSLk", Off("-fsSLk")),
        Fails("MDSL2032", From + "RUN curl --insecure https://x", "--insecure", Off("--insecure")),
        Fails("MDSL2032", From + "RUN x && \\\n  wget --no-check-certificate y", "--no-check-certificate", Off("--no-check-certificate")),
        Fails("MDSL2032", From + "RUN pip install --trusted-host pypi.org x", "--trusted-host", Off("--trusted-host")),
        Fails("MDSL2032", From + "RUN python3 -m pip install --trusted-host=pypi.org x", "--trusted-host=pypi.org", Off("--trusted-host=pypi.org")),
        Fails("MDSL2032", From + "RUN npm config set strict-ssl false", "strict-ssl", Off("strict-ssl")),
        Fails("MDSL2032", From + "RUN git config --global http.sslVerify false", "http.sslVerify", Off("http.sslVerify")),
        Fails("MDSL2032", From + "RUN git -c http.sslVerify=false clone x", "http.sslVerify=false", Off("http.sslVerify=false")),
        Fails("MDSL2032", From + "RUN dnf install -y --setopt=sslverify=0 x", "--setopt=sslverify=0", Off("--setopt=sslverify=0")),
        Fails("MDSL2032", From + "RUN NODE_TLS_REJECT_UNAUTHORIZED=0 npm ci", "NODE_TLS_REJECT_UNAUTHORIZED=0", Off("NODE_TLS_REJECT_UNAUTHORIZED=0")),
        Fails("MDSL2032", From + "RUN export GIT_SSL_NO_VERIFY=true && git clone x", "GIT_SSL_NO_VERIFY=true", Off("GIT_SSL_NO_VERIFY=true")),
        Fails("MDSL2032", From + "ENV PYTHONHTTPSVERIFY=0", "PYTHONHTTPSVERIFY=0", "ENV PYTHONHTTPSVERIFY turns the verification of certificates off: remove it, and add the certificate of the authority to the image"),
        Fails("MDSL2032", From + "ARG NPM_CONFIG_STRICT_SSL=false", "NPM_CONFIG_STRICT_SSL=false", "ARG NPM_CONFIG_STRICT_SSL turns the verification of certificates off: remove it, and add the certificate of the authority to the image"),
        Fails("MDSL2032", From + "ENV PIP_TRUSTED_HOST=pypi.org", "PIP_TRUSTED_HOST=pypi.org", "ENV PIP_TRUSTED_HOST turns the verification of certificates off: remove it, and add the certificate of the authority to the image"),
        Passes("MDSL2032", From + "RUN curl -fsSL -okernel -H'X: k' --key k https://x"),
        Passes("MDSL2032", From + "RUN wget -q x && git config --global http.sslVerify true && npm config set strict-ssl true"),
        Passes("MDSL2032", From + "ENV NODE_TLS_REJECT_UNAUTHORIZED=1 GIT_SSL_NO_VERIFY=0"),
        Unknown("MDSL2032", From + "ARG V\nENV NODE_TLS_REJECT_UNAUTHORIZED=$V\nRUN curl $OPTIONS https://x"),

        Fails("MDSL2041", From + "RUN cd /src && make", "cd", "RUN begins with cd /src: write WORKDIR /src before it"),
        Fails("MDSL2041", From + "RUN cd /src", "cd", "RUN does nothing but cd /src, which the next instruction does not see: write WORKDIR /src"),
        Passes("MDSL2041", From + "WORKDIR /src\nRUN make && cd tests && make"),
        Passes("MDSL2041", From + "RUN [\"cd\", \"/src\"]"),
        Unknown("MDSL2041", From + "RUN $CD /src && make"),

        Fails("MDSL2054", From + "RUN wget a && curl b", "curl", "RUN downloads with curl, and another with wget: use one of the two"),
        Passes("MDSL2054", From + "RUN curl a\nRUN curl b"),
        Passes("MDSL2054", "FROM alpine:3.22 AS build\nRUN wget a\nFROM alpine:3.22\nRUN curl b"),

        Fails("MDSL2057", From + "RUN wget -qO- x | tar xz", "wget", "RUN does not fail when wget does, since it stands in front of a pipe: begin the RUN with set -o pipefail, or write SHELL [\"/bin/bash\", \"-o\", \"pipefail\", \"-c\"] before it"),
        Passes("MDSL2057", From + "RUN set -o pipefail && wget -qO- x | tar xz"),
        Passes("MDSL2057", From + "RUN set -euo pipefail; wget -qO- x | tar xz"),
        Passes("MDSL2057", From + "SHELL [\"/bin/ash\", \"-eo\", \"pipefail\", \"-c\"]\nRUN wget -qO- x | tar xz"),
        Passes("MDSL2057", "FROM alpine:3.22 AS a\nSHELL [\"/bin/ash\", \"-o\", \"pipefail\", \"-c\"]\nFROM a\nRUN wget -qO- x | tar xz"),
        Passes("MDSL2057", From + "RUN echo x | tee y"),
        Passes("MDSL2057", From + "RUN a || b"),
        Unknown("MDSL2057", From + "SHELL [\"/bin/custom\", \"-c\"]\nRUN wget x | tar xz"),

        Fails("MDSL2062", From + "RUN service ssh start", "service", "RUN calls service, of which nothing is left in the image: remove it; what the container needs running is its ENTRYPOINT"),
        Fails("MDSL2062", From + "RUN systemctl start x", "systemctl", "RUN calls systemctl, of which nothing is left in the image: remove it; what the container needs running is its ENTRYPOINT"),
        Passes("MDSL2062", From + "RUN systemctl enable x"),
        Passes("MDSL2062", From + "RUN make service"),

        Fails("MDSL2066", From + "RUN useradd -u 1000000 app", "useradd", "useradd makes a user with the number 1000000 and fills /var/log/lastlog up to it: add --no-log-init, or take a lower number"),
        Passes("MDSL2066", From + "RUN useradd -l -u 1000000 app"),
        Passes("MDSL2066", From + "RUN useradd --no-log-init -u 1000000 app"),
        Passes("MDSL2066", From + "RUN useradd -u 10001 app"),
        Unknown("MDSL2066", From + "RUN useradd -u $UID app"),

        Fails("MDSL2067", From + "RUN wget https://x", "wget", "wget writes its progress into the log of the build: add --quiet, or --progress=dot:giga"),
        Passes("MDSL2067", From + "RUN wget -q https://x && wget --progress=dot:giga y && wget -qO- z && wget -nv a"),

        Fails("MDSL2068", From + "RUN a\nRUN b", "RUN", "This RUN follows another: join the two with &&"),
        Passes("MDSL2068", From + "RUN a\nCOPY b c\nRUN d"),
        Passes("MDSL2068", From + "RUN --mount=type=cache,target=/x a\nRUN b"),
    ];

    private static string Off(string word) => $"RUN turns the verification of certificates off with {word}: remove it, and add the certificate of the authority to the image";
}
