using System.Buffers;
using Microsoft.CodeAnalysis.Text;

namespace ManifestDsl.Evaluation.Fragments;

/// <summary>Looks for identifiers in a text without making a string, a token or a node of any of them: what a file without manifests costs.</summary>
internal static class IdentifierHash
{
    private const ulong OffsetBasis = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const int ChunkSize = 4096;

    /// <summary>The hash of one identifier.</summary>
    public static ulong Of(string identifier)
    {
        var hash = OffsetBasis;
        foreach (var c in identifier)
        {
            hash = Add(hash, c);
        }

        return hash;
    }

    /// <summary>What the identifiers of the text say together, in code or not.</summary>
    public static ApiMentions MentionsIn(SourceText text, ApiNames names)
    {
        var mentions = ApiMentions.None;
        var chunk = ArrayPool<char>.Shared.Rent(ChunkSize);
        var hash = OffsetBasis;
        for (var start = 0; start < text.Length; start += chunk.Length)
        {
            var length = Math.Min(chunk.Length, text.Length - start);
            text.CopyTo(start, chunk, 0, length);
            for (var i = 0; i < length; i++)
            {
                var c = chunk[i];
                if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_')
                {
                    hash = Add(hash, c);
                }
                else if (hash != OffsetBasis)
                {
                    mentions |= names.MentionOf(hash);
                    hash = OffsetBasis;
                }
            }
        }

        ArrayPool<char>.Shared.Return(chunk);
        return hash == OffsetBasis ? mentions : mentions | names.MentionOf(hash);
    }

    private static ulong Add(ulong hash, char c) => unchecked((hash ^ c) * Prime);
}
