using static ManifestDsl.Evaluation.Known.PureFunctions;

namespace ManifestDsl.Evaluation.Known;

/// <summary><c>string.Split</c>.</summary>
internal static class StringSplitting
{
    // Newer than netstandard2.0.
    private const StringSplitOptions TrimEntries = (StringSplitOptions)2;

    public static void Register(MemberTable table) => table.Pure("System.String", "Split", static a => a switch
    {
        [string s] => s.Split(),
        [string s, char c, StringSplitOptions o] => Split(o, plain => s.Split([c], plain)),
        [string s, char c, int count, StringSplitOptions o] => Split(o, count, (n, plain) => s.Split([c], n, plain)),
        [string s, string or null, StringSplitOptions o] => Split(o, plain => s.Split(Separator(a[1]), plain)),
        [string s, string or null, int count, StringSplitOptions o] => Split(o, count, (n, plain) => s.Split(Separator(a[1]), n, plain)),
        [string s, char[] or null] => s.Split((char[]?)a[1]),
        [string s, char[] or null, int count] => s.Split((char[]?)a[1], count),
        [string s, char[] c, StringSplitOptions o] => Split(o, plain => s.Split(c, plain)),
        [string s, char[] or null, int count, StringSplitOptions o] => Split(o, count, (n, plain) => s.Split((char[]?)a[1], n, plain)),
        [string s, string[] any, StringSplitOptions o] => Split(o, plain => s.Split(any, plain)),
        [string s, string[] any, int count, StringSplitOptions o] => Split(o, count, (n, plain) => s.Split(any, n, plain)),
        _ => NoOverload,
    });

    // Null and the empty text separate nothing.
    private static string[] Separator(object? separator) => [(string?)separator ?? ""];

    private static object Split(StringSplitOptions options, int count, Func<int, StringSplitOptions, string[]> split) => (options & TrimEntries) == 0
        ? split(count, options)
        : count == int.MaxValue
            ? Split(options, plain => split(count, plain))
            : new Refusal("StringSplitOptions.TrimEntries with a count is not supported: split without one, then take what you need");

    private static object Split(StringSplitOptions options, Func<StringSplitOptions, string[]> split)
    {
        if ((options & TrimEntries) == 0)
        {
            return split(options);
        }

        if ((options & ~TrimEntries & ~StringSplitOptions.RemoveEmptyEntries) != 0)
        {
            throw new ArgumentException("options", nameof(options));
        }

        var parts = new List<string>();
        foreach (var part in split(StringSplitOptions.None))
        {
            var trimmed = part.Trim();
            if (trimmed.Length > 0 || (options & StringSplitOptions.RemoveEmptyEntries) == 0)
            {
                parts.Add(trimmed);
            }
        }

        return parts.ToArray();
    }
}
