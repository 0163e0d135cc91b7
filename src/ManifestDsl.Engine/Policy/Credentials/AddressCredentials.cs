namespace ManifestDsl.Engine.Policy.Credentials;

/// <summary>Passwords in addresses: URLs, connection strings, webhooks.</summary>
internal static class AddressCredentials
{
    private const string SlackWebhook = "hooks.slack.com/services/T";

    public static string? In(string text)
    {
        if (HasUrlPassword(text))
        {
            return "a password in a URL";
        }

        if (HasConnectionPassword(text) || HasKeywordPassword(text))
        {
            return "a password in a connection string";
        }

        if (text.IndexOf("sig=", StringComparison.Ordinal) is var sig and >= 0 && text.IndexOf("se=", StringComparison.Ordinal) >= 0 && text.IndexOf("sv=", StringComparison.Ordinal) >= 0
            && ValueAt(text, sig + 4) is { Length: >= 20 } signature && !SecretValue.IsPlaceholder(signature))
        {
            return "a shared access signature";
        }

        return text.IndexOf(SlackWebhook, StringComparison.Ordinal) is var hook and >= 0 && ValueAt(text, hook + SlackWebhook.Length) is { Length: >= 30 } path && path.IndexOf('/') > 0
            ? "the address of a Slack webhook"
            : null;
    }

    private static string ValueAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is not ('&' or '"' or '\'' or ' ' or '\n' or ';'))
        {
            end++;
        }

        return text.Substring(start, end - start);
    }

    /// <summary><c>scheme://user:password@host</c>.</summary>
    private static bool HasUrlPassword(string text)
    {
        for (var scheme = text.IndexOf("://", StringComparison.Ordinal); scheme >= 0; scheme = text.IndexOf("://", scheme + 3, StringComparison.Ordinal))
        {
            var start = scheme + 3;
            var end = start;
            while (end < text.Length && text[end] is not ('/' or '?' or '#' or ' ' or '"' or '\'' or '\n' or '\\' or '`'))
            {
                end++;
            }

            var at = end == start ? -1 : text.LastIndexOf('@', end - 1, end - start);
            var colon = at < 0 ? -1 : text.IndexOf(':', start, at - start);

            // Of an image it is a tag, before its digest.
            if (scheme > 0 && colon >= 0 && string.CompareOrdinal(text, at + 1, "sha256:", 0, 7) != 0 && !SecretValue.IsPlaceholder(text.Substring(colon + 1, at - colon - 1)))
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
                && part.Substring(0, equals).Trim(' ', '"', '\'').ToUpperInvariant() is "PASSWORD" or "PWD" or "ACCOUNTKEY" or "SHAREDACCESSKEY" or "SHAREDACCESSSIGNATURE"
                && !SecretValue.IsPlaceholder(part.Substring(equals + 1).Trim(' ', '"', '\'')))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>host=db user=shop password=…</c>.</summary>
    private static bool HasKeywordPassword(string text)
    {
        var password = text.IndexOf("password=", StringComparison.Ordinal);
        return password > 0 && text[password - 1] == ' '
            && text.IndexOf("host=", StringComparison.Ordinal) >= 0 && text.IndexOf("user=", StringComparison.Ordinal) >= 0
            && !SecretValue.IsPlaceholder(ValueAt(text, password + "password=".Length));
    }
}
