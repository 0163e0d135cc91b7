namespace ManifestDsl.Engine.Validation.Forms;

/// <summary>Keys and values of labels.</summary>
internal static class LabelText
{
    private const int MaxLength = 63;
    private const int MaxDomainLength = 253;

    /// <summary>A name, or a domain, <c>/</c> and a name.</summary>
    public static bool IsQualified(string key)
    {
        var slash = key.IndexOf('/');
        if (slash < 0)
        {
            return IsName(key, 0);
        }

        return slash is > 0 and <= MaxDomainLength && NameForm.IsDomain(key.Substring(0, slash).ToLowerInvariant()) && IsName(key, slash + 1);
    }

    /// <summary>A name, or nothing.</summary>
    public static bool IsValue(string value) => value.Length == 0 || IsName(value, 0);

    private static bool IsName(string text, int start)
    {
        if (text.Length - start is 0 or > MaxLength || !IsLetterOrDigit(text[start]) || !IsLetterOrDigit(text[text.Length - 1]))
        {
            return false;
        }

        for (var i = start; i < text.Length; i++)
        {
            if (!IsLetterOrDigit(text[i]) && text[i] is not ('-' or '_' or '.'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
