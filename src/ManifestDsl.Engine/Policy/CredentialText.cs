namespace ManifestDsl.Engine.Policy;

/// <summary>
/// Tells texts that are credentials from texts that are not. Only forms that nothing else has: a false warning about a secret costs more trust than a missed one.
/// </summary>
public static class CredentialText
{
    /// <summary>Tokens that begin with letters of their own and go on with so many of letters, digits, '-' and '_' at least.</summary>
    private static readonly (string Prefix, int Length, string What)[] Tokens =
    [
        ("AKIA", 16, "an AWS access key"),
        ("ASIA", 16, "an AWS access key"),
        ("ghp_", 36, "a GitHub token"),
        ("gho_", 36, "a GitHub token"),
        ("ghu_", 36, "a GitHub token"),
        ("ghs_", 36, "a GitHub token"),
        ("ghr_", 36, "a GitHub token"),
        ("github_pat_", 40, "a GitHub token"),
        ("glpat-", 20, "a GitLab token"),
        ("xoxb-", 20, "a Slack token"),
        ("xoxp-", 20, "a Slack token"),
        ("xapp-", 20, "a Slack token"),
        ("sk_live_", 20, "a Stripe key"),
        ("rk_live_", 20, "a Stripe key"),
        ("AIza", 35, "a Google API key"),
        ("npm_", 36, "an npm token"),
        ("pypi-", 50, "a PyPI token"),
        ("dop_v1_", 60, "a DigitalOcean token"),
        ("hvs.", 24, "a Vault token"),
        ("SG.", 60, "a SendGrid key"),
        ("sk-ant-", 40, "an Anthropic key"),
        ("sk-proj-", 40, "an OpenAI key"),
    ];

    /// <summary>What the text holds: <c>a private key</c>; null when it holds no credential that we know.</summary>
    public static string? KindOf(string text)
    {
        // Nothing that is told by its form is shorter.
        if (text.Length < 8)
        {
            return null;
        }

        if (text.IndexOf("-----BEGIN ", StringComparison.Ordinal) >= 0 && text.IndexOf("PRIVATE KEY-----", StringComparison.Ordinal) >= 0)
        {
            return "a private key";
        }

        // Tokens begin where a word does, and most texts have few words.
        for (var i = 0; i < text.Length; i++)
        {
            if (IsTokenCharacter(text[i]) && (i == 0 || !IsTokenCharacter(text[i - 1])) && TokenAt(text, i) is { } what)
            {
                return what;
            }
        }

        return HasJsonWebToken(text) ? "a JSON web token"
            : HasUrlPassword(text) ? "a password in a URL"
            : HasConnectionPassword(text) ? "a password in a connection string"
            : null;
    }

    /// <summary>True for a value that stands for another or for nothing: <c>$(NAME)</c>, <c>${NAME}</c>, <c>&lt;password&gt;</c>, <c>{{ .Value }}</c>, <c>***</c>.</summary>
    public static bool IsPlaceholder(string value) =>
        value.Length == 0 || value[0] is '$' or '<' or '{' or '%' or '*' || value.IndexOf("$(", StringComparison.Ordinal) >= 0 || value.IndexOf("${", StringComparison.Ordinal) >= 0;

    private static string? TokenAt(string text, int start)
    {
        foreach (var (prefix, length, what) in Tokens)
        {
            if (text[start] != prefix[0] || string.CompareOrdinal(text, start, prefix, 0, prefix.Length) != 0)
            {
                continue;
            }

            var end = start + prefix.Length;
            var hasDigit = false;
            while (end < text.Length && (IsTokenCharacter(text[end]) || (prefix[prefix.Length - 1] == '.' && text[end] == '.')))
            {
                hasDigit |= text[end] is >= '0' and <= '9';
                end++;
            }

            // Words of a sentence or a path have no digits.
            if (end - start - prefix.Length >= length && hasDigit)
            {
                return what;
            }
        }

        return null;
    }

    private static bool HasJsonWebToken(string text)
    {
        var start = text.IndexOf("eyJ", StringComparison.Ordinal);
        if (start < 0 || (start > 0 && IsTokenCharacter(text[start - 1])))
        {
            return false;
        }

        var dot = text.IndexOf(".eyJ", start, StringComparison.Ordinal);
        if (dot < start + 10)
        {
            return false;
        }

        var second = text.IndexOf('.', dot + 1);
        return second > dot + 10 && text.Length - second > 20;
    }

    /// <summary><c>scheme://user:password@host</c>.</summary>
    private static bool HasUrlPassword(string text)
    {
        for (var scheme = text.IndexOf("://", StringComparison.Ordinal); scheme >= 0; scheme = text.IndexOf("://", scheme + 3, StringComparison.Ordinal))
        {
            var start = scheme + 3;
            var end = start;
            while (end < text.Length && text[end] is not ('/' or '?' or '#' or ' ' or '"' or '\''))
            {
                end++;
            }

            var at = end == start ? -1 : text.LastIndexOf('@', end - 1, end - start);
            var colon = at < 0 ? -1 : text.IndexOf(':', start, at - start);
            if (scheme > 0 && colon >= 0 && !IsPlaceholder(text.Substring(colon + 1, at - colon - 1)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>Password=…;</c> or <c>AccountKey=…;</c> beside other settings of a connection.</summary>
    private static bool HasConnectionPassword(string text)
    {
        if (text.IndexOf(';') < 0)
        {
            return false;
        }

        foreach (var part in text.Split(';'))
        {
            if (part.IndexOf('=') is var equals and > 0
                && part.Substring(0, equals).Trim().ToUpperInvariant() is "PASSWORD" or "PWD" or "ACCOUNTKEY" or "SHAREDACCESSKEY" or "SHAREDACCESSSIGNATURE"
                && !IsPlaceholder(part.Substring(equals + 1).Trim()))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTokenCharacter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-';
}
