using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Dockerfiles;

/// <summary>One instruction of a Dockerfile, taken apart.</summary>
/// <param name="Keyword">The instruction in upper case: <c>RUN</c>.</param>
/// <param name="KeywordProvenance">Where its first word stands.</param>
/// <param name="Provenance">The whole instruction, without its here-documents.</param>
public sealed record Instruction(string Keyword, Provenance KeywordProvenance, Provenance Provenance)
{
    /// <summary>The options before the arguments.</summary>
    public ImmutableArray<InstructionFlag> Flags { get; init; } = [];

    /// <summary>The arguments: the strings of the JSON form, or the words of the other.</summary>
    public ImmutableArray<Word> Arguments { get; init; } = [];

    /// <summary>What ENV, ARG and LABEL set.</summary>
    public ImmutableArray<Assignment> Assignments { get; init; } = [];

    /// <summary>Here-documents, in their order.</summary>
    public ImmutableArray<HereDocument> HereDocuments { get; init; } = [];

    /// <summary>All arguments as one text, options left out: the command of a shell form.</summary>
    public Word Rest { get; init; } = new("", Provenance);

    /// <summary>True when the arguments were written as a JSON array, which no shell reads.</summary>
    public bool IsJson { get; init; }

    /// <summary>The instruction that ONBUILD keeps for the image built on this one.</summary>
    public Instruction? Trigger { get; init; }

    /// <summary>The value of an option; null when it was not written.</summary>
    public string? Flag(string name)
    {
        foreach (var flag in Flags)
        {
            if (flag.Name == name)
            {
                return flag.Value;
            }
        }

        return null;
    }
}
