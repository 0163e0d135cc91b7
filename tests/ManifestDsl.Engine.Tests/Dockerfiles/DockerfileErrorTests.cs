using ManifestDsl.Engine.Dockerfiles;

namespace ManifestDsl.Engine.Tests.Dockerfiles;

/// <summary>What <c>docker build</c> refuses, with the place of it in <c>[| |]</c>.</summary>
public sealed class DockerfileErrorTests
{
    [Theory]
    [InlineData("[||]", "the file has no FROM: begin it with the image to build on")]
    [InlineData("[||]# a comment\n", "the file has no FROM: begin it with the image to build on")]
    [InlineData("FROM a\n[|RUNN|] make", "'RUNN' is no instruction: write one such as FROM, RUN or COPY")]
    [InlineData("FROM a\n[|&&|] make", "'&&' is no instruction: write one such as FROM, RUN or COPY")]
    [InlineData("[|RUN|] make\nFROM a", "RUN stands before the first FROM: move it behind one; only ARG may stand here")]
    [InlineData("[|LABEL|] a=b\nFROM a", "LABEL stands before the first FROM: move it behind one; only ARG may stand here")]
    [InlineData("[|FROM|]", "FROM has no image: write one, with a tag or a digest")]
    [InlineData("[|FROM a b|]", "FROM takes an image, and AS with a name: write FROM image AS name")]
    [InlineData("[|FROM a AS|]", "FROM takes an image, and AS with a name: write FROM image AS name")]
    [InlineData("[|FROM a AS b c|]", "FROM takes an image, and AS with a name: write FROM image AS name")]
    [InlineData("[|FROM a AS 1b|]", "'1b' is no name of a stage: begin it with a letter, and write letters, digits, '-', '_' and '.'")]
    [InlineData("[|FROM a AS b/c|]", "'b/c' is no name of a stage: begin it with a letter, and write letters, digits, '-', '_' and '.'")]
    [InlineData("FROM [|$NONE|]", "'$NONE' stands for nothing: write an ARG with a default before the first FROM")]
    [InlineData("FROM [|--mount=a|] a", "FROM has no option '--mount': write one of --platform")]
    [InlineData("FROM a\nUSER [|--user=a|] b", "USER has no option '--user': remove it")]
    [InlineData("FROM a\nCOPY [|--form=b|] c d", "COPY has no option '--form': write one of --from, --chown, --chmod, --link, --parents, --exclude")]
    [InlineData("FROM a\n[|COPY b|]", "COPY needs at least one source and a target: write both")]
    [InlineData("FROM a\n[|ADD [\"b\"]|]", "ADD needs at least one source and a target: write both")]
    [InlineData("FROM a\n[|COPY|]", "COPY needs at least one source and a target: write both")]
    [InlineData("FROM a\n[|RUN|]", "RUN has no command: write one")]
    [InlineData("FROM a\n[|RUN []|]", "RUN has no command: write one")]
    [InlineData("FROM a\n[|CMD|]", "CMD has no command: write one")]
    [InlineData("FROM a\n[|ENTRYPOINT|]", "ENTRYPOINT has no command: write one")]
    [InlineData("FROM a\n[|EXPOSE|]", "EXPOSE has no port: write one, such as 8080")]
    [InlineData("FROM a\n[|VOLUME|]", "VOLUME has no path: write one")]
    [InlineData("FROM a\n[|USER|]", "USER has no value: write one")]
    [InlineData("FROM a\n[|WORKDIR|]  ", "WORKDIR has no value: write one")]
    [InlineData("FROM a\n[|STOPSIGNAL|]", "STOPSIGNAL has no value: write one")]
    [InlineData("FROM a\n[|MAINTAINER|]", "MAINTAINER has no value: write one")]
    [InlineData("FROM a\n[|SHELL bash -c|]", "SHELL needs the JSON form: write it as [\"/bin/bash\", \"-c\"]")]
    [InlineData("FROM a\n[|SHELL []|]", "SHELL needs the JSON form: write it as [\"/bin/bash\", \"-c\"]")]
    [InlineData("FROM a\n[|HEALTHCHECK|]", "HEALTHCHECK has no command: write CMD and a command, or NONE")]
    [InlineData("FROM a\n[|HEALTHCHECK CMD|]", "HEALTHCHECK CMD has no command: write one")]
    [InlineData("FROM a\n[|HEALTHCHECK NONE a|]", "HEALTHCHECK NONE takes no command: remove it")]
    [InlineData("FROM a\n[|HEALTHCHECK curl a|]", "HEALTHCHECK does not know 'curl': write CMD and a command, or NONE")]
    [InlineData("FROM a\n[|ENV|]", "ENV sets nothing: write name=value")]
    [InlineData("FROM a\n[|ARG|]", "ARG sets nothing: write name=value")]
    [InlineData("FROM a\nENV [|A|]", "ENV A has no value: write A=value")]
    [InlineData("FROM a\nENV A=b [|C|]", "'C' is no assignment: write name=value, the value in quotes when it has blanks")]
    [InlineData("FROM a\nLABEL a=b [|c|] d=e", "'c' is no assignment: write name=value, the value in quotes when it has blanks")]
    [InlineData("FROM a\nENV [|=b|]", "'=b' is no assignment: write name=value, the value in quotes when it has blanks")]
    [InlineData("FROM a\n[|ONBUILD|]", "ONBUILD has no instruction: write one after it")]
    [InlineData("FROM a\n[|ONBUILD FROM b|]", "ONBUILD cannot keep FROM, MAINTAINER or another ONBUILD: remove it")]
    [InlineData("FROM a\n[|ONBUILD MAINTAINER b|]", "ONBUILD cannot keep FROM, MAINTAINER or another ONBUILD: remove it")]
    [InlineData("FROM a\nONBUILD [|MAKE|] b", "'MAKE' is no instruction: write one such as FROM, RUN or COPY")]
    [InlineData("FROM a\nRUN [|<<EOF|]\nmake\n", "the here-document 'EOF' has no end: write a line with EOF and nothing else")]
    [InlineData("[|# escape=/|]\nFROM a", "the escape character is '/': write \\ or `")]
    [InlineData("# syntax=docker/dockerfile:1\n[|# syntax=docker/dockerfile:2|]\nFROM a", "the directive 'syntax' is written twice: remove one of the two")]
    public void Says(string marked, string message)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;
        var text = marked.Replace("[|", "").Replace("|]", "");

        var error = Assert.Single(DockerfileReader.Read(text, "Dockerfile").Errors);

        Assert.Equal(message, error.Message);
        Assert.Equal(("Dockerfile", start, end - start), (error.Provenance.File, error.Provenance.Start, error.Provenance.Length));
    }

    [Fact]
    public void An_ONBUILD_within_an_ONBUILD_is_said_once_for_each()
    {
        var errors = DockerfileReader.Read("FROM a\nONBUILD ONBUILD RUN b", null).Errors;

        Assert.All(errors, error => Assert.Equal("ONBUILD cannot keep FROM, MAINTAINER or another ONBUILD: remove it", error.Message));
    }
}
