namespace ManifestDsl.Engine.Policy;

/// <summary>Tells names of settings whose value is a secret from names of settings about secrets.</summary>
public static class CredentialName
{
    /// <summary>Last words of a name, without separators.</summary>
    private static readonly string[] Ends =
    [
        "PASSWORD", "PASSWD", "PASSPHRASE", "SECRET", "SECRETKEY", "TOKEN", "APIKEY", "ACCESSKEY", "PRIVATEKEY", "SIGNINGKEY", "ENCRYPTIONKEY", "ACCOUNTKEY",
    ];

    /// <summary>Last words of names that end alike and hold no secret: of a Secret object, of what a token is counted by.</summary>
    private static readonly string[] Harmless = ["PULLSECRET", "TLSSECRET", "MAXTOKEN", "MINTOKEN", "EMPTYPASSWORD", "RANDOMPASSWORD", "RANDOMROOTPASSWORD"];

    /// <summary>True when the value under the name is a secret: <c>DB_PASSWORD</c>, <c>Auth__ClientSecret</c>; not <c>PASSWORD_FILE</c>.</summary>
    public static bool IsSecret(string name)
    {
        // Most names end in none of these letters.
        if (name.Length < "TOKEN".Length || name[name.Length - 1] is not ('D' or 'd' or 'E' or 'e' or 'T' or 't' or 'Y' or 'y' or 'N' or 'n'))
        {
            return false;
        }

        var plain = name.ToUpperInvariant().Replace("_", "").Replace("-", "").Replace(".", "").Replace(":", "");
        foreach (var end in Ends)
        {
            if (plain.EndsWith(end, StringComparison.Ordinal))
            {
                return !IsHarmless(plain);
            }
        }

        return false;
    }

    /// <summary>
    /// True when a value under such a name can be no secret: none, a reference, a switch, a number, a path, an address, or the name of a secret elsewhere.
    /// </summary>
    public static bool IsHarmlessValue(string value)
    {
        value = value.Trim();
        if (CredentialText.IsPlaceholder(value) || value[0] is '/' or '.' || value.IndexOf("://", StringComparison.Ordinal) > 0)
        {
            return true;
        }

        foreach (var c in value)
        {
            if (c is < '0' or > '9')
            {
                return value.ToUpperInvariant() is "TRUE" or "FALSE" or "YES" or "NO" or "ON" or "OFF" or "NONE" or "NULL" or "ENABLED" or "DISABLED" or "REQUIRED" or "OPTIONAL";
            }
        }

        return true;
    }

    private static bool IsHarmless(string plain)
    {
        if (plain.IndexOf("PUBLIC", StringComparison.Ordinal) >= 0)
        {
            return true;
        }

        foreach (var end in Harmless)
        {
            if (plain.EndsWith(end, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
