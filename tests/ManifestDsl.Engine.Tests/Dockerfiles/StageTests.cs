using ManifestDsl.Engine.Dockerfiles;

namespace ManifestDsl.Engine.Tests.Dockerfiles;

public sealed class StageTests
{
    private const string MultiStage =
        """
        ARG VERSION=10.0
        FROM mcr.microsoft.com/dotnet/sdk:$VERSION AS build
        USER root
        RUN make
        FROM mcr.microsoft.com/dotnet/aspnet:$VERSION AS base
        USER app
        EXPOSE 8080 8081/tcp
        HEALTHCHECK CMD x
        FROM base AS final
        WORKDIR /app
        COPY --from=build /out .
        ENTRYPOINT ["/app/web"]
        """;

    [Fact]
    public void Stages_have_their_number_their_name_and_what_they_are_built_on()
    {
        var stages = DockerfileReader.Read(MultiStage, null).Stages;

        Assert.Equal(
            [(0, "build", null, "mcr.microsoft.com/dotnet/sdk:10.0"), (1, "base", null, "mcr.microsoft.com/dotnet/aspnet:10.0"), (2, "final", "base", "mcr.microsoft.com/dotnet/aspnet:10.0")],
            stages.Select(stage => (stage.Index, stage.Alias, stage.Parent?.Alias, stage.BaseImage.Value)));
    }

    [Fact]
    public void The_final_stage_has_what_it_is_built_on()
    {
        var file = DockerfileReader.Read(MultiStage, null);
        var configuration = ImageConfiguration.Of(file.Final!, file.Escape);

        Assert.Equal("app", configuration.User?.Value);
        Assert.Equal(["8080", "8081/tcp"], configuration.ExposedPorts.Select(port => port.Value));
        Assert.Equal("/app", configuration.WorkingDirectory?.Value);
        Assert.True(configuration.Entrypoint?.IsJson);
        Assert.NotNull(configuration.HealthCheck);
        Assert.Null(configuration.Command);
    }

    [Theory]
    [InlineData("FROM a\nUSER b\nUSER c", "c")]
    [InlineData("FROM a\nUSER b\nRUN x\nUSER root", "root")]
    [InlineData("FROM a AS x\nUSER b\nFROM x\nRUN y", "b")]
    [InlineData("FROM a AS x\nUSER b\nFROM X\nRUN y", "b")]
    [InlineData("FROM a AS x\nUSER b\nFROM x\nUSER c", "c")]
    [InlineData("FROM a AS x\nUSER b\nFROM a\nRUN y", null)]
    [InlineData("FROM a AS x\nUSER b\nFROM x AS y\nFROM y\n", "b")]
    [InlineData("ARG S=x\nFROM a AS x\nUSER b\nFROM $S", "b")]
    [InlineData("FROM a AS x\nUSER b\nFROM x-$TARGETARCH", null)]
    [InlineData("FROM a\nONBUILD USER b", null)]
    [InlineData("FROM a\nUSER \"b c\"", "b c")]
    public void The_user_is_that_of_the_last_USER_on_the_way(string text, string? expected)
    {
        var file = DockerfileReader.Read(text, null);

        Assert.Equal(expected, ImageConfiguration.Of(file.Final!, file.Escape).User?.Value);
    }

    [Theory]
    [InlineData("build", 0)]
    [InlineData("BASE", 1)]
    [InlineData("2", 2)]
    [InlineData("3", null)]
    [InlineData("other", null)]
    [InlineData("-1", null)]
    public void Stages_are_found_by_name_and_number(string name, int? expected) =>
        Assert.Equal(expected, DockerfileReader.Read(MultiStage, null).FindStage(name)?.Index);

    [Fact]
    public void A_stage_without_an_image_is_kept() => Assert.Single(DockerfileReader.Read("FROM\nUSER a", null).Stages);

    [Fact]
    public void A_name_that_is_given_twice_is_that_of_the_later_stage() =>
        Assert.Equal("c", ImageConfiguration.Of(DockerfileReader.Read("FROM a AS x\nUSER b\nFROM a AS x\nUSER c\nFROM x", null).Final!, '\\').User?.Value);

    [Theory]
    [InlineData("root", true, null)]
    [InlineData("0", true, 0L)]
    [InlineData("00", true, 0L)]
    [InlineData("root:root", true, null)]
    [InlineData("0:1000", true, 0L)]
    [InlineData("app", false, null)]
    [InlineData("1654", false, 1654L)]
    [InlineData("1654:0", false, 1654L)]
    [InlineData("app:root", false, null)]
    [InlineData("", false, null)]
    [InlineData("+1", false, null)]
    public void A_user_is_a_name_or_a_number(string text, bool isRoot, long? id)
    {
        var user = ImageUser.Parse(text);

        Assert.Equal((isRoot, id), (user.IsRoot, user.Id));
    }

    [Fact]
    public void Ten_thousand_stages_on_each_other_are_read()
    {
        var text = "FROM a AS s0\nUSER b\n" + string.Concat(Enumerable.Range(1, 10_000).Select(i => $"FROM s{i - 1} AS s{i}\n"));
        var file = DockerfileReader.Read(text, null);

        Assert.Equal("a", file.Final!.BaseImage.Value);
        Assert.Equal("b", ImageConfiguration.Of(file.Final, file.Escape).User?.Value);
    }

    [Fact]
    public void Random_text_is_read_without_an_exception()
    {
        string[] pieces = ["FROM", "RUN", " ", "\n", "\\\n", "a", "$", "${", "}", "\"", "'", "<<EOF", "EOF", "[", "]", ",", "--from=", "=", "#", "escape=`", "`", "ONBUILD ", "HEALTHCHECK ", "ENV ", "\t", "\r\n", "\0", "é", "AS"];
        for (var seed = 0; seed < 2000; seed++)
        {
            var random = new Random(seed);
            var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => pieces[random.Next(pieces.Length)]));

            var file = DockerfileReader.Read(text, null);

            Assert.All(file.Stages, stage => ImageConfiguration.Of(stage, file.Escape));
            Assert.All(file.Errors, error => Assert.InRange(error.Provenance.Start + error.Provenance.Length, 0, text.Length));
            Assert.All(file.Instructions.SelectMany(i => i.Arguments), word => Assert.InRange(word.Provenance.Start + word.Provenance.Length, 0, text.Length));
        }
    }
}
