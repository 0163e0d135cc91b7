namespace ManifestDsl.Engine.Tests.Dockerfiles.Rules;

public sealed class PackageExamples : DockerfileExamples
{
    private const string Debian = "FROM debian:13\n";
    private const string Alpine = "FROM alpine:3.22\n";

    public override IEnumerable<DockerfileExample> All =>
    [
        Fails("MDSL2033", Alpine + "RUN apk add --allow-untrusted x.apk", "--allow-untrusted", Unsigned("--allow-untrusted")),
        Fails("MDSL2033", Debian + "RUN apt-get install -y --allow-unauthenticated x", "--allow-unauthenticated", Unsigned("--allow-unauthenticated")),
        Fails("MDSL2033", Debian + "RUN apt-get install --force-yes x", "--force-yes", Unsigned("--force-yes")),
        Fails("MDSL2033", Debian + "RUN yum install -y --nogpgcheck x", "--nogpgcheck", Unsigned("--nogpgcheck")),
        Fails("MDSL2033", Debian + "RUN rpm -i --nosignature x.rpm", "--nosignature", Unsigned("--nosignature")),
        Fails("MDSL2033", Debian + "RUN zypper --no-gpg-checks install -y x", "--no-gpg-checks", Unsigned("--no-gpg-checks")),
        Passes("MDSL2033", Debian + "RUN apt-get install -y x && echo --allow-untrusted"),
        Unknown("MDSL2033", Debian + "RUN apt-get install -y $OPTIONS x"),

        Fails("MDSL2042", Debian + "RUN apt-get update", "apt-get", "RUN updates the list of packages and installs none: write it in one RUN with apt-get install, joined with &&"),
        Fails("MDSL2042", Alpine + "RUN apk update\nRUN apk add x", "apk", "RUN updates the list of packages and installs none: write it in one RUN with apk add, joined with &&"),
        Passes("MDSL2042", Debian + "RUN apt-get update && apt-get install -y x"),
        Passes("MDSL2042", Debian + "RUN apt-get update \\\n  && apt-get -q upgrade"),
        Passes("MDSL2042", Debian + "RUN --mount=type=cache,target=/var/lib/apt apt-get update"),
        Passes("MDSL2042", Debian + "RUN apt-get update && ./install-deps.sh"),
        Unknown("MDSL2042", Debian + "RUN apt-get update && $INSTALL x"),

        Fails("MDSL2043", Debian + "RUN apt install -y x", "apt", "RUN calls apt install, which is made for people: write apt-get install"),
        Passes("MDSL2043", Debian + "RUN apt-get install -y x && ls /etc/apt"),

        Fails("MDSL2044", Debian + "RUN apt-get install -y curl", "curl", "RUN installs whatever version of curl there is: write curl= and the version"),
        Fails("MDSL2044", Alpine + "RUN apk add --no-cache -t .deps curl", "curl", "RUN installs whatever version of curl there is: write curl= and the version"),
        Fails("MDSL2044", Alpine + "RUN pip install flask", "flask", "RUN installs whatever version of flask there is: write flask== and the version"),
        Fails("MDSL2044", Alpine + "RUN npm install -g pnpm", "pnpm", "RUN installs whatever version of pnpm there is: write pnpm@ and the version"),
        Fails("MDSL2044", Alpine + "RUN go install example.com/x@latest", "example.com/x@latest", "RUN installs whatever version of example.com/x@latest there is: write example.com/x@ and the version"),
        Fails("MDSL2044", Alpine + "RUN gem install rails", "rails", "RUN installs whatever version of rails there is: write rails: and the version"),
        Fails("MDSL2044", Alpine + "RUN dnf install -y curl", "curl", "RUN installs whatever version of curl there is: write curl- and the version"),
        Passes("MDSL2044", Debian + "RUN apt-get -o X=y install -y curl=8.14.1-2 ./x.deb"),
        Passes("MDSL2044", Alpine + "RUN apk add 'curl~8' && pip install -r requirements.txt && pip install flask==3.0.0 . && npm ci && npm install && npm i @acme/x@1 && gem install x -v 1 && go install x@v1"),
        Passes("MDSL2044", Alpine + "RUN dnf install -y curl-8.9 @core && yarn install"),
        Unknown("MDSL2044", Debian + "RUN apt-get install -y $PACKAGES"),

        Fails("MDSL2045", Debian + "RUN apt-get update && apt-get install curl", "apt-get", "apt-get install waits for an answer that nobody gives: add -y"),
        Fails("MDSL2045", Debian + "RUN dnf install curl", "dnf", "dnf install waits for an answer that nobody gives: add -y"),
        Fails("MDSL2045", Debian + "RUN zypper install curl", "zypper", "zypper install waits for an answer that nobody gives: add --non-interactive before install"),
        Passes("MDSL2045", Debian + "RUN apt-get install -qy a && apt-get install --yes b && apt-get -qq install c && apt-get -y install d && yes | apt-get install e"),
        Passes("MDSL2045", Debian + "RUN dnf -y install a && yum install -y b && zypper -n in c && microdnf install d && apk add e"),
        Passes("MDSL2045", Debian + "RUN echo 'APT::Get::Assume-Yes \"true\";' > /etc/apt/apt.conf.d/90\nRUN apt-get install a"),
        Unknown("MDSL2045", Debian + "RUN apt-get $OPTIONS install curl"),

        Fails("MDSL2046", Debian + "RUN apt-get install -y curl", "apt-get", "apt-get install brings recommended packages into the image: add --no-install-recommends"),
        Passes("MDSL2046", Debian + "RUN apt-get install -y --no-install-recommends curl"),
        Passes("MDSL2046", "FROM debian:13 AS build\nRUN apt-get install -y gcc\nFROM debian:13"),
        Unknown("MDSL2046", Debian + "RUN apt-get install -y $OPTIONS curl"),

        Fails("MDSL2047", Debian + "RUN apt-get update && apt-get install -y x", "apt-get", Cache("apt-get", "end it with && rm -rf /var/lib/apt/lists/*")),
        Fails("MDSL2047", Alpine + "RUN apk add curl", "apk", Cache("apk", "write apk add --no-cache")),
        Fails("MDSL2047", Alpine + "RUN dnf install -y curl", "dnf", Cache("dnf", "end it with && dnf clean all")),
        Fails("MDSL2047", Alpine + "RUN zypper -n install curl", "zypper", Cache("zypper", "end it with && zypper clean --all")),
        Fails("MDSL2047", Alpine + "RUN pip install x", "pip", Cache("pip", "write pip install --no-cache-dir")),
        Fails("MDSL2047", Alpine + "RUN python -m pip install x", "python", Cache("pip", "write pip install --no-cache-dir")),
        Fails("MDSL2047", Alpine + "RUN yarn install", "yarn", Cache("yarn", "end it with && yarn cache clean")),
        Passes("MDSL2047", Debian + "RUN apt-get update && apt-get install -y x && rm -rf /var/lib/apt/lists/*"),
        Passes("MDSL2047", Debian + "RUN --mount=type=cache,target=/var/lib/apt apt-get update && apt-get install -y x"),
        Passes("MDSL2047", Alpine + "RUN apk add --no-cache curl && pip install --no-cache-dir x && yarn install && yarn cache clean"),
        Passes("MDSL2047", Alpine + "RUN dnf install -y x && dnf clean all"),
        Passes("MDSL2047", Alpine + "ENV PIP_NO_CACHE_DIR=1\nRUN pip install x"),
        Passes("MDSL2047", "FROM debian:13 AS build\nRUN apt-get update && apt-get install -y x\nFROM debian:13"),
        Unknown("MDSL2047", Alpine + "RUN apk add $OPTIONS curl && apt-get update && rm -rf $LISTS"),

        Fails("MDSL2048", Debian + "RUN apt-get dist-upgrade -y", "apt-get", "RUN upgrades the distribution with apt-get dist-upgrade: take a newer base image"),
        Fails("MDSL2048", Debian + "RUN zypper -n dup", "zypper", "RUN upgrades the distribution with zypper dup: take a newer base image"),
        Passes("MDSL2048", Debian + "RUN apt-get upgrade -y"),
    ];

    private static string Unsigned(string word) => $"RUN takes packages without a signature by {word}: remove it, and add the key of the repository";

    private static string Cache(string manager, string remedy) => $"RUN leaves the cache of {manager} in the image: {remedy}";
}
