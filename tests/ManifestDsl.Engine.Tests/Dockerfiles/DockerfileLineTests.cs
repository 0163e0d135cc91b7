using ManifestDsl.Engine.Dockerfiles;

namespace ManifestDsl.Engine.Tests.Dockerfiles;

/// <summary>Comments, directives, continuation lines, JSON forms and here-documents.</summary>
public sealed class DockerfileLineTests
{
    [Theory]
    [InlineData("# a\nFROM a\n# b\nRUN b\n", "FROM |a\nRUN |b")]
    [InlineData("FROM a\n  # b\nRUN b", "FROM |a\nRUN |b")]
    [InlineData("FROM a\n\n\nRUN b\n\n", "FROM |a\nRUN |b")]
    [InlineData("FROM a\r\nRUN b\r\n", "FROM |a\nRUN |b")]
    [InlineData("\uFEFFFROM a", "FROM |a")]
    [InlineData("FROM a\nRUN b # c", "FROM |a\nRUN |b |# |c")]
    [InlineData("FROM a\nRUN b \\\n  c", "FROM |a\nRUN |b |c")]
    [InlineData("FROM a\nRUN b\\\nc", "FROM |a\nRUN |bc")]
    [InlineData("FROM a\nRUN b \\  \n  c", "FROM |a\nRUN |b |c")]
    [InlineData("FROM a\nRUN b \\\n# comment\n  c", "FROM |a\nRUN |b |c")]
    [InlineData("FROM a\nRUN b \\\n   # comment\n\n  c", "FROM |a\nRUN |b |c")]
    [InlineData("FROM a\nRUN b \\\n\n  c", "FROM |a\nRUN |b |c")]
    [InlineData("FROM a\nRUN b \\\r\n  c\r\n", "FROM |a\nRUN |b |c")]
    [InlineData("FROM a\nRUN b \\", "FROM |a\nRUN |b")]
    [InlineData("FROM a\nRUN b \\\\\nRUN c", "FROM |a\nRUN |b |\\\\\nRUN |c")]
    [InlineData("FROM a\nRUN \\\n  b", "FROM |a\nRUN |b")]
    [InlineData("FROM a\n\\\nRUN b", "FROM |a\nRUN |b")]
    [InlineData("FROM \\\n  a \\\n  AS \\\n  b", "FROM |a |AS |b")]
    [InlineData("FROM a\nENV A=b \\\n    C=d", "FROM |a\nENV {A=b} {C=d}")]
    [InlineData("# escape=`\nFROM a\nRUN b `\n  c", "FROM |a\nRUN |b |c")]
    [InlineData("# escape=`\nFROM a\nCOPY a C:\\b\\", "FROM |a\nCOPY |a |C:\\b\\")]
    [InlineData("#escape=`\nFROM a\nRUN b `\nc", "FROM |a\nRUN |b |c")]
    [InlineData("# Escape = `\nFROM a\nRUN b `\nc", "FROM |a\nRUN |b |c")]
    [InlineData("# syntax=docker/dockerfile:1\n# escape=`\nFROM a\nRUN b `\nc", "FROM |a\nRUN |b |c")]
    [InlineData("# check=skip=all\n# escape=`\nFROM a\nRUN b `\nc", "FROM |a\nRUN |b |c")]
    [InlineData("# a comment\n# escape=`\nFROM a\nRUN b \\\nc", "FROM |a\nRUN |b |c")]
    [InlineData("\n# escape=`\nFROM a\nRUN b \\\nc", "FROM |a\nRUN |b |c")]
    [InlineData("# unknown=x\n# escape=`\nFROM a\nRUN b \\\nc", "FROM |a\nRUN |b |c")]
    [InlineData("FROM a\n# escape=`\nRUN b \\\nc", "FROM |a\nRUN |b |c")]
    public void Joins_lines(string text, string expected) => Assert.Equal(expected, DockerfileText.Of(DockerfileReader.Read(text, null)));

    [Theory]
    [InlineData("[\"a\",\"b\"]", "json |a |b")]
    [InlineData("[ \"a\" , \"b\" ]", "json |a |b")]
    [InlineData("[\"a\"]  ", "json |a")]
    [InlineData("[\"a\\\"b\"]", "json |a\"b")]
    [InlineData("[\"a\\\\b\\/c\"]", "json |a\\b/c")]
    [InlineData("[\"\\t\\n\\u0041\"]", "json |\t\nA")]
    [InlineData("[\"\"]", "json |")]
    [InlineData("[\"a\", \\\n \"b\"]", "json |a |b")]
    [InlineData("['a', 'b']", "|['a', |'b']")]
    [InlineData("[\"a\", b]", "|[\"a\", |b]")]
    [InlineData("[\"a\",]", "|[\"a\",]")]
    [InlineData("[\"a\" \"b\"]", "|[\"a\" |\"b\"]")]
    [InlineData("[\"a\"", "|[\"a\"")]
    [InlineData("[\"a\"] b", "|[\"a\"] |b")]
    [InlineData("[a]", "|[a]")]
    [InlineData("[1]", "|[1]")]
    [InlineData("[\"\\x\"]", "|[\"\\x\"]")]
    [InlineData("[\"\\u12\"]", "|[\"\\u12\"]")]
    [InlineData("[[\"a\"]]", "|[[\"a\"]]")]
    [InlineData("[ -f x ] && y", "|[ |-f |x |] |&& |y")]
    public void Tells_JSON_from_shell(string arguments, string expected) =>
        Assert.Equal($"FROM |a\nCMD {expected}", DockerfileText.Of(DockerfileReader.Read("FROM a\nCMD " + arguments, null)));

    [Theory]
    [InlineData("RUN <<EOF\nmake\nEOF", "RUN |<<EOF <<EOF[make/]")]
    [InlineData("RUN <<EOF\na\n\nb\nEOF\nUSER c", "RUN |<<EOF <<EOF[a//b/]\nUSER |c")]
    [InlineData("RUN <<EOF\nEOF", "RUN |<<EOF <<EOF[]")]
    [InlineData("RUN <<EOF\n# no comment\nFROM b\nEOF", "RUN |<<EOF <<EOF[# no comment/FROM b/]")]
    [InlineData("RUN <<EOF\na \\\nb\nEOF", "RUN |<<EOF <<EOF[a \\/b/]")]
    [InlineData("RUN <<\"EOF\"\n$a\nEOF", "RUN |<<\"EOF\" <<EOF![$a/]")]
    [InlineData("RUN <<'EOF'\n$a\nEOF", "RUN |<<'EOF' <<EOF![$a/]")]
    [InlineData("RUN <<-EOF\n\ta\n\t\tb\n\tEOF", "RUN |<<-EOF <<EOF[a/b/]")]
    [InlineData("RUN <<EOF\na\n EOF\nEOF", "RUN |<<EOF <<EOF[a/ EOF/]")]
    [InlineData("RUN 3<<EOF\na\nEOF", "RUN |3<<EOF <<EOF[a/]")]
    [InlineData("RUN <<A cat <<B\n1\nA\n2\nB", "RUN |<<A |cat |<<B <<A[1/] <<B[2/]")]
    [InlineData("RUN bash <<EOF\na\nEOF", "RUN |bash |<<EOF <<EOF[a/]")]
    [InlineData("RUN cat <<< text", "RUN |cat |<<< |text")]
    [InlineData("RUN [\"<<EOF\"]\nUSER c", "RUN json |<<EOF\nUSER |c")]
    [InlineData("COPY <<EOF /a\nx\nEOF", "COPY |<<EOF |/a <<EOF[x/]")]
    [InlineData("COPY <<A <<B /d/\n1\nA\n2\nB", "COPY |<<A |<<B |/d/ <<A[1/] <<B[2/]")]
    [InlineData("ADD <<EOF /a\nx\nEOF", "ADD |<<EOF |/a <<EOF[x/]")]
    [InlineData("COPY --chmod=755 <<'EOF' /a\n$x\nEOF", "COPY --chmod=755 |<<'EOF' |/a <<EOF![$x/]")]
    [InlineData("CMD cat <<EOF", "CMD |cat |<<EOF")]
    [InlineData("ONBUILD RUN <<EOF\na\nEOF", "ONBUILD > RUN |<<EOF <<EOF[a/]")]
    [InlineData("RUN <<EOF\r\na\r\nEOF\r\nUSER c", "RUN |<<EOF <<EOF[a/]\nUSER |c")]
    public void Reads_here_documents(string text, string expected) =>
        Assert.Equal("FROM |a\n" + expected, DockerfileText.Of(DockerfileReader.Read("FROM a\n" + text, null)));

    [Theory]
    [InlineData("FROM a\nUSER [|root|]")]
    [InlineData("FROM a\r\n\r\nUSER [|root|]\r\n")]
    [InlineData("\uFEFFFROM a\nUSER   [|root|]  ")]
    [InlineData("FROM a\n# c\nUSER \\\n\n  # c\n   [|root|]")]
    [InlineData("FROM a\nCMD [ [|\"root\"|] ]")]
    [InlineData("FROM a\nRUN a \\\n  b && [|sudo|]")]
    [InlineData("FROM a\nCOPY --from=x a [|/|]")]
    [InlineData("FROM a\nRUN a\\\n[|b|]", 1)]
    public void Knows_where_the_last_word_stands(string marked, int skipped = 0)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var length = marked.IndexOf("|]", StringComparison.Ordinal) - start - 2;
        var word = DockerfileReader.Read(marked.Replace("[|", "").Replace("|]", ""), "f").Instructions.Last().Arguments.Last();

        // A word over two lines begins on the first.
        var before = skipped == 0 ? 0 : skipped + "\\\n".Length;
        Assert.Equal((start - before, length + before), (word.Provenance.Start, word.Provenance.Length));
    }
}
