using System.Collections.Immutable;
using System.Text;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Dockerfiles;

/// <summary>Reads the here-documents of an instruction from the lines that follow it.</summary>
internal sealed class HereDocumentReader(string text, string? file, char escape, List<DockerfileError> errors)
{
    /// <summary>Reads as many as the words name; <paramref name="lines"/> is then after the last of them.</summary>
    public ImmutableArray<HereDocument> Read(ImmutableArray<Word> words, PhysicalLines lines)
    {
        var documents = ImmutableArray.CreateBuilder<HereDocument>();
        foreach (var word in words)
        {
            if (Parse(word.Text) is { } head)
            {
                documents.Add(Read(head.Name, head.StripsTabs, head.Expands, word, lines));
            }
        }

        return documents.ToImmutable();
    }

    /// <summary>A word such as <c>&lt;&lt;EOF</c>, <c>3&lt;&lt;-"EOF"</c>; null for any other.</summary>
    private (string Name, bool StripsTabs, bool Expands)? Parse(string word)
    {
        var at = 0;
        while (at < word.Length && char.IsDigit(word[at]))
        {
            at++;
        }

        if (string.CompareOrdinal(word, at, "<<", 0, 2) != 0)
        {
            return null;
        }

        at += 2;
        var stripsTabs = at < word.Length && word[at] == '-';
        var rest = word.Substring(stripsTabs ? at + 1 : at);

        // <<< is a string for the shell.
        if (rest.Length == 0 || rest.IndexOf('<') >= 0)
        {
            return null;
        }

        var name = new StringBuilder();
        foreach (var c in rest)
        {
            if (c is not ('\'' or '"') && c != escape)
            {
                name.Append(c);
            }
        }

        return (name.ToString(), stripsTabs, name.Length == rest.Length);
    }

    private HereDocument Read(string name, bool stripsTabs, bool expands, Word word, PhysicalLines lines)
    {
        var content = new StringBuilder();
        var start = -1;
        var end = -1;
        while (lines.Read())
        {
            var line = stripsTabs ? lines.Text.TrimStart('\t') : lines.Text;
            if (line == name)
            {
                return new HereDocument(name, content.ToString(), expands, Place(start, end, lines.Start));
            }

            start = start < 0 ? lines.Start : start;
            end = lines.Start + lines.Length;
            content.Append(line).Append('\n');
        }

        errors.Add(new DockerfileError($"the here-document '{name}' has no end: write a line with {name} and nothing else", word.Provenance));
        return new HereDocument(name, content.ToString(), expands, Place(start, end, text.Length));
    }

    private Provenance Place(int start, int end, int otherwise) =>
        start < 0 ? new Provenance(file, otherwise, 0) : new Provenance(file, start, end - start);
}
