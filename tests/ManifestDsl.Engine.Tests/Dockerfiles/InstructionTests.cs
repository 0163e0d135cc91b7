using ManifestDsl.Engine.Dockerfiles;

namespace ManifestDsl.Engine.Tests.Dockerfiles;

/// <summary>Every instruction in each of its forms. The cases begin with <c>FROM a</c>, which the expectations leave out.</summary>
public sealed class InstructionTests
{
    [Theory]
    // RUN
    [InlineData("RUN make", "RUN |make")]
    [InlineData("run make", "RUN |make")]
    [InlineData("Run   make   all  ", "RUN |make |all")]
    [InlineData("RUN\tmake\tall", "RUN |make |all")]
    [InlineData("  RUN make", "RUN |make")]
    [InlineData("RUN a && b || c; d | e", "RUN |a |&& |b ||| |c; |d || |e")]
    [InlineData("RUN echo \"a b\"", "RUN |echo |\"a b\"")]
    [InlineData("RUN echo 'a b'", "RUN |echo |'a b'")]
    [InlineData("RUN echo a\\ b", "RUN |echo |a\\ b")]
    [InlineData("RUN echo \"a 'b\" c", "RUN |echo |\"a 'b\" |c")]
    [InlineData("RUN echo 'a \"b' c", "RUN |echo |'a \"b' |c")]
    [InlineData("RUN echo \"a \\\" b\" c", "RUN |echo |\"a \\\" b\" |c")]
    [InlineData("RUN echo \"open", "RUN |echo |\"open")]
    [InlineData("RUN [\"make\", \"all\"]", "RUN json |make |all")]
    [InlineData("RUN --mount=type=cache,target=/root make", "RUN --mount=type=cache,target=/root |make")]
    [InlineData("RUN --mount=type=secret,id=a --mount=type=ssh --network=none make", "RUN --mount=type=secret,id=a --mount=type=ssh --network=none |make")]
    [InlineData("RUN --security=insecure [\"a\"]", "RUN --security=insecure json |a")]
    [InlineData("RUN --device=gpu make", "RUN --device=gpu |make")]
    [InlineData("RUN -- --mount", "RUN |--mount")]
    [InlineData("RUN make --all", "RUN |make |--all")]
    // CMD
    [InlineData("CMD node server.js", "CMD |node |server.js")]
    [InlineData("CMD [\"node\", \"server.js\"]", "CMD json |node |server.js")]
    [InlineData("CMD []", "CMD json")]
    [InlineData("CMD [ ]", "CMD json")]
    [InlineData("cmd [\"a\"]", "CMD json |a")]
    // ENTRYPOINT
    [InlineData("ENTRYPOINT /app", "ENTRYPOINT |/app")]
    [InlineData("ENTRYPOINT [\"/app\"]", "ENTRYPOINT json |/app")]
    [InlineData("ENTRYPOINT [\"/app\", \"-v\", \"a b\"]", "ENTRYPOINT json |/app |-v |a b")]
    [InlineData("ENTRYPOINT []", "ENTRYPOINT json")]
    // SHELL
    [InlineData("SHELL [\"/bin/bash\", \"-c\"]", "SHELL json |/bin/bash |-c")]
    [InlineData("SHELL [\"powershell\", \"-Command\"]", "SHELL json |powershell |-Command")]
    // COPY
    [InlineData("COPY a b", "COPY |a |b")]
    [InlineData("COPY a b c/", "COPY |a |b |c/")]
    [InlineData("COPY [\"a b\", \"c\"]", "COPY json |a b |c")]
    [InlineData("COPY --from=build /out /app", "COPY --from=build |/out |/app")]
    [InlineData("COPY --chown=app:app --chmod=0644 a b", "COPY --chown=app:app --chmod=0644 |a |b")]
    [InlineData("COPY --link --parents --exclude=*.md a b", "COPY --link --parents --exclude=*.md |a |b")]
    [InlineData("COPY --FROM=build a b", "COPY --from=build |a |b")]
    [InlineData("COPY --link=true a b", "COPY --link=true |a |b")]
    [InlineData("COPY \"a b\" c", "COPY |\"a b\" |c")]
    // ADD
    [InlineData("ADD a.tar.gz /", "ADD |a.tar.gz |/")]
    [InlineData("ADD https://example.org/a /a", "ADD |https://example.org/a |/a")]
    [InlineData("ADD --checksum=sha256:ab https://example.org/a /a", "ADD --checksum=sha256:ab |https://example.org/a |/a")]
    [InlineData("ADD --keep-git-dir=true --unpack=false a b", "ADD --keep-git-dir=true --unpack=false |a |b")]
    [InlineData("ADD [\"a\", \"b\"]", "ADD json |a |b")]
    // ENV
    [InlineData("ENV A=b", "ENV {A=b}")]
    [InlineData("ENV A=b C=d", "ENV {A=b} {C=d}")]
    [InlineData("ENV A=\"b c\" D='e f' G=h\\ i", "ENV {A=\"b c\"} {D='e f'} {G=h\\ i}")]
    [InlineData("ENV A=", "ENV {A=}")]
    [InlineData("ENV A==b", "ENV {A==b}")]
    [InlineData("ENV A b", "ENV {A=b}")]
    [InlineData("ENV A  b c = d", "ENV {A=b c = d}")]
    [InlineData("ENV A \"b\"", "ENV {A=\"b\"}")]
    [InlineData("ENV A=$B C=${D:-e}", "ENV {A=$B} {C=${D:-e}}")]
    // ARG
    [InlineData("ARG A", "ARG {A}")]
    [InlineData("ARG A=b", "ARG {A=b}")]
    [InlineData("ARG A B=c", "ARG {A} {B=c}")]
    [InlineData("ARG A=\"b c\"", "ARG {A=\"b c\"}")]
    [InlineData("ARG A=", "ARG {A=}")]
    // LABEL
    [InlineData("LABEL a=b", "LABEL {a=b}")]
    [InlineData("LABEL a=b c=d", "LABEL {a=b} {c=d}")]
    [InlineData("LABEL \"a.b\"=\"c d\"", "LABEL {\"a.b\"=\"c d\"}")]
    [InlineData("LABEL a b c", "LABEL {a=b c}")]
    [InlineData("LABEL org.opencontainers.image.source=https://example.org/?a=b", "LABEL {org.opencontainers.image.source=https://example.org/?a=b}")]
    // EXPOSE
    [InlineData("EXPOSE 80", "EXPOSE |80")]
    [InlineData("EXPOSE 80 443/tcp 53/udp", "EXPOSE |80 |443/tcp |53/udp")]
    [InlineData("EXPOSE 8000-8010", "EXPOSE |8000-8010")]
    [InlineData("EXPOSE $PORT", "EXPOSE |$PORT")]
    // USER
    [InlineData("USER app", "USER |app")]
    [InlineData("USER 1654:1654", "USER |1654:1654")]
    [InlineData("USER $APP_UID", "USER |$APP_UID")]
    [InlineData("USER ContainerUser", "USER |ContainerUser")]
    // WORKDIR
    [InlineData("WORKDIR /app", "WORKDIR |/app")]
    [InlineData("WORKDIR /a b/c", "WORKDIR |/a b/c")]
    [InlineData("WORKDIR C:\\\\app", "WORKDIR |C:\\\\app")]
    // VOLUME
    [InlineData("VOLUME /data", "VOLUME |/data")]
    [InlineData("VOLUME /a /b", "VOLUME |/a |/b")]
    [InlineData("VOLUME [\"/a\", \"/b c\"]", "VOLUME json |/a |/b c")]
    // STOPSIGNAL, MAINTAINER
    [InlineData("STOPSIGNAL SIGTERM", "STOPSIGNAL |SIGTERM")]
    [InlineData("STOPSIGNAL 9", "STOPSIGNAL |9")]
    [InlineData("MAINTAINER Jo Doe <jo@example.org>", "MAINTAINER |Jo Doe <jo@example.org>")]
    // HEALTHCHECK
    [InlineData("HEALTHCHECK NONE", "HEALTHCHECK |NONE")]
    [InlineData("HEALTHCHECK none", "HEALTHCHECK |none")]
    [InlineData("HEALTHCHECK CMD curl -f http://localhost/", "HEALTHCHECK |CMD |curl |-f |http://localhost/")]
    [InlineData("HEALTHCHECK CMD [\"curl\", \"-f\"]", "HEALTHCHECK json |CMD |curl |-f")]
    [InlineData("HEALTHCHECK --interval=5m --timeout=3s --start-period=1s --start-interval=1s --retries=3 cmd a", "HEALTHCHECK --interval=5m --timeout=3s --start-period=1s --start-interval=1s --retries=3 |cmd |a")]
    // ONBUILD
    [InlineData("ONBUILD RUN make", "ONBUILD > RUN |make")]
    [InlineData("ONBUILD COPY --from=x a b", "ONBUILD > COPY --from=x |a |b")]
    [InlineData("onbuild user app", "ONBUILD > USER |app")]
    [InlineData("ONBUILD CMD [\"a\"]", "ONBUILD > CMD json |a")]
    [InlineData("ONBUILD ENV A=b", "ONBUILD > ENV {A=b}")]
    public void Reads(string instruction, string expected) =>
        Assert.Equal("FROM |a\n" + expected, DockerfileText.Of(DockerfileReader.Read("FROM a\n" + instruction + "\n", null)));

    [Theory]
    [InlineData("FROM a", "FROM |a")]
    [InlineData("from a", "FROM |a")]
    [InlineData("FROM a:1.2", "FROM |a:1.2")]
    [InlineData("FROM a@sha256:ab", "FROM |a@sha256:ab")]
    [InlineData("FROM localhost:5000/a/b:1", "FROM |localhost:5000/a/b:1")]
    [InlineData("FROM scratch", "FROM |scratch")]
    [InlineData("FROM a AS b", "FROM |a |AS |b")]
    [InlineData("FROM a as b", "FROM |a |as |b")]
    [InlineData("FROM --platform=linux/amd64 a", "FROM --platform=linux/amd64 |a")]
    [InlineData("FROM --platform=$BUILDPLATFORM a AS b-1_2.3", "FROM --platform=$BUILDPLATFORM |a |AS |b-1_2.3")]
    [InlineData("ARG A=b\nFROM $A", "ARG {A=b}\nFROM |$A")]
    public void Reads_FROM(string text, string expected) =>
        Assert.Equal(expected, DockerfileText.Of(DockerfileReader.Read(text, null)));
}
