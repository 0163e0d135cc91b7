using System.Collections.Immutable;

namespace ManifestDsl.Engine.Dockerfiles;

/// <summary>A build stage: a FROM and what follows it.</summary>
/// <param name="Index">Its number, from 0.</param>
/// <param name="From">Its FROM.</param>
/// <param name="Image">What it is built on, as written: an image, or the alias of an earlier stage.</param>
/// <param name="Alias">Its name in lower case; null when it has none.</param>
/// <param name="Parent">The earlier stage that it is built on; null for an image.</param>
/// <param name="Instructions">What follows FROM, in order.</param>
public sealed record Stage(
    int Index,
    Instruction From,
    ResolvedWord Image,
    string? Alias,
    Stage? Parent,
    ImmutableArray<Instruction> Instructions)
{
    /// <summary>The arguments before the first FROM.</summary>
    internal Variables? Globals { get; init; }

    /// <summary>The stage, and those that it is built on, nearest first.</summary>
    public IEnumerable<Stage> Chain()
    {
        for (var stage = this; stage is not null; stage = stage.Parent)
        {
            yield return stage;
        }
    }

    /// <summary>The image at the end of the chain.</summary>
    public ResolvedWord BaseImage => Chain().Last().Image;

    /// <summary>The last instruction of a kind in the stage or in those that it is built on; null when there is none.</summary>
    public Instruction? Last(string keyword)
    {
        foreach (var stage in Chain())
        {
            for (var i = stage.Instructions.Length - 1; i >= 0; i--)
            {
                if (stage.Instructions[i].Keyword == keyword)
                {
                    return stage.Instructions[i];
                }
            }
        }

        return null;
    }
}

/// <summary>A word with its variables replaced.</summary>
/// <param name="Word">As it was written.</param>
/// <param name="Value">What it stands for; null when a variable in it is not known when the file is read.</param>
public sealed record ResolvedWord(Word Word, string? Value);
