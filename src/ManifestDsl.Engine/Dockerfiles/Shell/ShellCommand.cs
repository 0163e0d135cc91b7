using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Dockerfiles.Shell;

/// <summary>One simple command of a shell script.</summary>
/// <param name="Words">The program and its arguments; assignments before it left out, quotes taken away.</param>
/// <param name="IsPiped">True when what it writes goes to another command.</param>
public sealed record ShellCommand(ImmutableArray<Word> Words, bool IsPiped)
{
    /// <summary>Assignments before the program: <c>DEBIAN_FRONTEND=noninteractive</c>.</summary>
    public ImmutableArray<Word> Assignments { get; init; } = [];

    /// <summary>The program without its folder.</summary>
    public string Program
    {
        get
        {
            var text = Words.Length == 0 ? "" : Words[0].Text;
            return text.Substring(text.LastIndexOf('/') + 1);
        }
    }

    /// <summary>True when one of the options is among the arguments: <c>--yes</c>, or <c>-y</c> also within <c>-qy</c>.</summary>
    public bool Has(params ReadOnlySpan<string> options)
    {
        for (var i = 1; i < Words.Length; i++)
        {
            foreach (var option in options)
            {
                if (IsOption(Words[i].Text, option))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The arguments that are no options, without the program.</summary>
    public IEnumerable<Word> Operands() => Words.Skip(1).Where(static word => word.Text.Length > 0 && word.Text[0] != '-');

    /// <summary>The first argument that is no option: <c>install</c> of <c>apt-get -q install</c>; empty when there is none.</summary>
    public string Verb => Operands().FirstOrDefault()?.Text ?? "";

    private static bool IsOption(string word, string option)
    {
        if (word == option || (option.Length > 2 && word.StartsWith(option, StringComparison.Ordinal) && word.Length > option.Length && word[option.Length] == '='))
        {
            return true;
        }

        // One letter: also among others behind one dash.
        return option.Length == 2 && option[0] == '-' && word.Length > 2 && word[0] == '-' && word[1] != '-' && word.IndexOf(option[1], 1) > 0;
    }
}
