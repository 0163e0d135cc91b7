using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Dockerfiles;

/// <summary>A word of an instruction, as it was written.</summary>
/// <param name="Text">The word with its quotes, escapes and variables; of a JSON form the string that it stands for.</param>
/// <param name="Provenance">Where it stands.</param>
public sealed record Word(string Text, Provenance Provenance)
{
    /// <summary>The lines that the word was taken from, and where in them it begins; null when it is no part of their text as it is.</summary>
    internal (SourceLine Line, int Start)? Source { get; init; }

    /// <summary>Where a part of the text stands; the whole word when that cannot be told.</summary>
    /// <param name="start">Where the part begins in <see cref="Text"/>.</param>
    /// <param name="length">Its length.</param>
    public Provenance PlaceOf(int start, int length)
    {
        if (Provenance.Length == Text.Length)
        {
            return new Provenance(Provenance.File, Provenance.Start + start, length);
        }

        if (Source is not { } source)
        {
            return Provenance;
        }

        var (from, count) = source.Line.SpanOf(source.Start + start, length);
        return new Provenance(Provenance.File, from, count);
    }
}

/// <summary>An option of an instruction: <c>--from=build</c>, <c>--link</c>.</summary>
/// <param name="Name">The name without its dashes, in lower case.</param>
/// <param name="Value">The value as written; empty for an option without one.</param>
/// <param name="Provenance">Where it stands.</param>
public sealed record InstructionFlag(string Name, string Value, Provenance Provenance);

/// <summary>A name and what it is set to: of ENV, ARG and LABEL.</summary>
/// <param name="Name">The name, as written.</param>
/// <param name="Value">The value as written; null for an ARG without a default.</param>
/// <param name="Provenance">Where both stand.</param>
public sealed record Assignment(string Name, string? Value, Provenance Provenance);

/// <summary>A here-document of RUN, COPY or ADD.</summary>
/// <param name="Name">The word that ends it.</param>
/// <param name="Content">Its lines, without the tabs that <c>&lt;&lt;-</c> takes away.</param>
/// <param name="Expands">True when variables in it are replaced: its name was not quoted.</param>
/// <param name="Provenance">Where the content stands.</param>
public sealed record HereDocument(string Name, string Content, bool Expands, Provenance Provenance);

/// <summary>Something that <c>docker build</c> refuses or cannot read.</summary>
/// <param name="Message">What is wrong and what to write instead, as a sentence without a full stop.</param>
/// <param name="Provenance">Where.</param>
public sealed record DockerfileError(string Message, Provenance Provenance);
