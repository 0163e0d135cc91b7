using System.Collections.Immutable;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Files;

/// <summary>What COPY and ADD take.</summary>
internal static class Sources
{
    private static readonly string[] Archives = [".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tbz", ".tar.xz", ".txz", ".tar.zst", ".tzst", ".tar.lzma", ".gz", ".bz2", ".xz", ".zst"];

    /// <summary>The words before the target.</summary>
    public static ImmutableArray<Word> Of(Instruction copy) => copy.Arguments.Length < 2 ? [] : copy.Arguments.RemoveAt(copy.Arguments.Length - 1);

    /// <summary>The last word; null when there is none.</summary>
    public static Word? TargetOf(Instruction copy) => copy.Arguments.Length < 2 ? null : copy.Arguments[copy.Arguments.Length - 1];

    /// <summary>True for what ADD unpacks.</summary>
    public static bool IsArchive(string source) => Array.Exists(Archives, end => source.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    /// <summary>True for what ADD fetches from elsewhere.</summary>
    public static bool IsRemote(string source) => source.IndexOf("://", StringComparison.Ordinal) > 0 || IsRepository(source);

    /// <summary>True for a git repository.</summary>
    public static bool IsRepository(string source)
    {
        var hash = source.IndexOf('#');
        var path = hash < 0 ? source : source.Substring(0, hash);
        return path.StartsWith("git@", StringComparison.Ordinal) || path.StartsWith("git://", StringComparison.Ordinal) || path.StartsWith("ssh://", StringComparison.Ordinal)
            || (path.IndexOf("://", StringComparison.Ordinal) > 0 && path.EndsWith(".git", StringComparison.Ordinal));
    }
}
