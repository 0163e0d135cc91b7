using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Dockerfiles;

/// <summary>Reads Dockerfiles as BuildKit does. Never throws: what cannot be read is an error of the result.</summary>
public static class DockerfileReader
{
    /// <summary>Reads a Dockerfile.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="file">Its path, for the places of what was found; null when it has none.</param>
    /// <param name="arguments">Values of build arguments, as <c>docker build --build-arg</c> gives them; null for none.</param>
    public static Dockerfile Read(string text, string? file, IReadOnlyDictionary<string, string>? arguments = null)
    {
        var errors = new List<DockerfileError>();
        var lines = new PhysicalLines(text);
        var escape = Directives.Read(lines, file, errors);
        var parser = new InstructionParser(text, file, escape, errors);
        var instructions = ImmutableArray.CreateBuilder<Instruction>();
        while (ReadLogicalLine(lines, text, escape) is { } line)
        {
            if (parser.Parse(line, lines) is { } instruction)
            {
                instructions.Add(instruction);
            }
        }

        var all = instructions.ToImmutable();
        var stages = new StageBuilder(escape, arguments, errors).Build(all);
        if (stages.IsEmpty && errors.Count == 0)
        {
            errors.Add(new DockerfileError("the file has no FROM: begin it with the image to build on", new Provenance(file, 0, 0)));
        }

        return new Dockerfile(all, stages, [.. errors.OrderBy(static error => error.Provenance.Start)], escape);
    }

    /// <summary>The next instruction with its continuation lines, without the comments and empty lines in between; null at the end.</summary>
    private static SourceLine? ReadLogicalLine(PhysicalLines lines, string text, char escape)
    {
        while (lines.Read())
        {
            var first = lines.FirstCharacter();
            if (first < 0 || lines.IsComment)
            {
                continue;
            }

            var line = new SourceLine();
            var continues = Append(line, text, first, lines.Start + lines.Length - first, escape);
            while (continues && lines.Read())
            {
                if (lines.FirstCharacter() >= 0 && !lines.IsComment)
                {
                    continues = Append(line, text, lines.Start, lines.Length, escape);
                }
            }

            // A file that ends within an instruction leaves nothing of a lone escape character.
            if (line.Text.Trim().Length > 0)
            {
                return line;
            }
        }

        return null;
    }

    /// <summary>Adds a line without its continuation character; true when it had one.</summary>
    private static bool Append(SourceLine line, string text, int start, int length, char escape)
    {
        var end = start + length;
        while (end > start && text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        // Two escape characters are an escaped one.
        var continues = end > start && text[end - 1] == escape && (end - 1 == start || text[end - 2] != escape);
        line.Append(text, start, continues ? end - 1 - start : length);
        return continues;
    }
}
