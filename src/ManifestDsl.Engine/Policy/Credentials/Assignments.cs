namespace ManifestDsl.Engine.Policy.Credentials;

/// <summary>
/// Names with values inside of a text, whatever its language: <c>password: hunter2</c>, <c>"apiKey": "…"</c>, <c>export DB_PASSWORD=…</c>,
/// <c>--token=…</c>, <c>?api_key=…</c>.
/// </summary>
internal static class Assignments
{
    private const int LongestName = 64;

    /// <summary>The name that a secret is assigned to; null when none is.</summary>
    public static string? SecretIn(string text)
    {
        for (var i = text.IndexOfAny(['=', ':']); i >= 0; i = i + 1 < text.Length ? text.IndexOfAny(['=', ':'], i + 1) : -1)
        {
            if (!IsAssignment(text, i) || NameBefore(text, i) is not { } name || !CredentialName.IsSecret(name) || IsInComment(text, i))
            {
                continue;
            }

            var value = ValueAfter(text, i + 1);
            if (SecretValue.LooksReal(value))
            {
                return name.TrimStart('-');
            }
        }

        return null;
    }

    // Not a comparison, an arrow, or part of "::" and "://".
    private static bool IsAssignment(string text, int at) =>
        (at + 1 == text.Length || text[at + 1] is not ('=' or '>' or ':' or '~') && !(text[at] == ':' && text[at + 1] == '/'))
        && (at == 0 || text[at - 1] is not ('=' or '!' or '<' or '>' or ':' or '+' or '~'));

    private static string? NameBefore(string text, int separator)
    {
        var end = separator;
        while (end > 0 && text[end - 1] is (' ' or '\t' or '"' or '\'' or '\\'))
        {
            end--;
        }

        var start = end;
        while (start > 0 && (TokenForms.IsTokenCharacter(text[start - 1], withDot: true) || text[start - 1] == '_') && end - start <= LongestName)
        {
            start--;
        }

        return end - start is >= 4 and <= LongestName ? text.Substring(start, end - start) : null;
    }

    private static string ValueAfter(string text, int start)
    {
        while (start < text.Length && text[start] is (' ' or '\t' or '\\'))
        {
            start++;
        }

        if (start == text.Length)
        {
            return "";
        }

        var quote = text[start] is '"' or '\'' ? text[start++] : '\0';
        var end = start;
        while (end < text.Length && text[end] != '\n' && (quote != '\0' ? text[end] != quote : text[end] is not (' ' or '\t' or '\r' or ',' or ';' or '&' or '"' or '\'')))
        {
            end++;
        }

        return text.Substring(start, end - start).TrimEnd('\\', '\r');
    }

    private static bool IsInComment(string text, int at)
    {
        var line = text.LastIndexOf('\n', at) + 1;
        while (line < at && text[line] is (' ' or '\t'))
        {
            line++;
        }

        return text[line] is '#' or ';' || (text[line] == '/' && line + 1 < text.Length && text[line + 1] is ('/' or '*'));
    }
}
