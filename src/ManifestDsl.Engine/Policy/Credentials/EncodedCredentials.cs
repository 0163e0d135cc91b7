using System.Text;

namespace ManifestDsl.Engine.Policy.Credentials;

/// <summary>Private keys, JSON web tokens, headers of HTTP, and what base64 hides of them.</summary>
internal static class EncodedCredentials
{
    private const string PemInBase64 = "LS0tLS1CRUdJTi";
    private const int ShortestBearer = 16;

    public static string? In(string text)
    {
        if (HasPrivateKey(text))
        {
            return "a private key";
        }

        if (HasJsonWebToken(text))
        {
            return "a JSON web token";
        }

        if (HasHeader(text, "Basic ", static value => Decode(value) is { } decoded && decoded.IndexOf(':') > 0)
            || HasField(text, "\"auth\"", static value => Decode(value) is { } decoded && decoded.IndexOf(':') > 0))
        {
            return "a user with a password in base64";
        }

        if (HasHeader(text, "Bearer ", static value => value.Length >= ShortestBearer && SecretValue.LooksReal(value)))
        {
            return "a bearer token";
        }

        var pem = text.IndexOf(PemInBase64, StringComparison.Ordinal);
        return pem >= 0 && Decode(Word(text, pem)) is { } inner && HasPrivateKey(inner) ? "a private key in base64" : null;
    }

    /// <summary>The text that base64 stands for; null when it is none, or no text.</summary>
    public static string? Decode(string base64)
    {
        if (base64.Length < 4 || base64.Length % 4 != 0)
        {
            return null;
        }

        foreach (var c in base64)
        {
            if (!IsBase64(c))
            {
                return null;
            }
        }

        byte[] bytes;
        try
        {
            bytes = Convert.FromBase64String(base64);
        }
        catch (FormatException)
        {
            return null;
        }

        foreach (var b in bytes)
        {
            if (b is < 32 and not ((byte)'\n' or (byte)'\r' or (byte)'\t') or 127)
            {
                return null;
            }
        }

        return Encoding.UTF8.GetString(bytes);
    }

    private static bool IsBase64(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '+' or '/' or '=';

    // The header alone stands in scripts that look for keys. A line break may be written as \n.
    private static bool HasPrivateKey(string text)
    {
        for (var begin = text.IndexOf("-----BEGIN ", StringComparison.Ordinal); begin >= 0; begin = text.IndexOf("-----BEGIN ", begin + 1, StringComparison.Ordinal))
        {
            var end = text.IndexOf("-----", begin + 5, StringComparison.Ordinal);
            if (end < 0 || text.IndexOf("PRIVATE KEY", begin, end - begin, StringComparison.Ordinal) < 0)
            {
                continue;
            }

            for (end += 5; end < text.Length && (char.IsWhiteSpace(text[end]) || text[end] == '\\' || (text[end] is 'n' or 'r' && text[end - 1] == '\\')); end++)
            {
            }

            if (end + 3 <= text.Length && IsBase64(text[end]) && IsBase64(text[end + 1]) && IsBase64(text[end + 2]))
            {
                return true;
            }
        }

        return text.StartsWith("PuTTY-User-Key-File-", StringComparison.Ordinal);
    }

    private static bool HasJsonWebToken(string text)
    {
        var start = text.IndexOf("eyJ", StringComparison.Ordinal);
        if (start < 0 || (start > 0 && TokenForms.IsTokenCharacter(text[start - 1])))
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

    private static bool HasHeader(string text, string scheme, Func<string, bool> isCredential)
    {
        for (var at = text.IndexOf(scheme, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(scheme, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if ((at == 0 || !TokenForms.IsTokenCharacter(text[at - 1])) && isCredential(Word(text, at + scheme.Length)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasField(string text, string name, Func<string, bool> isCredential)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var start = at + name.Length;
            while (start < text.Length && text[start] is (' ' or ':' or '"'))
            {
                start++;
            }

            if (isCredential(Word(text, start)))
            {
                return true;
            }
        }

        return false;
    }

    private static string Word(string text, int start)
    {
        var end = start;
        while (end < text.Length && (IsBase64(text[end]) || text[end] is '-' or '_' or '.' or '$' or '{' or '<'))
        {
            end++;
        }

        return text.Substring(start, end - start);
    }
}
