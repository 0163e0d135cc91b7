using ManifestDsl.Engine.Policy.Credentials;

namespace ManifestDsl.Engine.Policy;

/// <summary>Tells names of settings whose value is a secret from names of settings about secrets.</summary>
public static class CredentialName
{
    /// <summary>Last words of a name, without separators.</summary>
    private static readonly string[] Ends =
    [
        "PASSWORD", "PASSWD", "PASSPHRASE", "PASSCODE", "SECRET", "SECRETKEY", "SECRETKEYBASE", "TOKEN", "APIKEY", "ACCESSKEY", "PRIVATEKEY", "SIGNINGKEY", "ENCRYPTIONKEY",
        "ACCOUNTKEY", "AUTHKEY", "MASTERKEY", "SHAREDKEY", "HMACKEY", "LICENSEKEY", "PASS", "PWD",
    ];

    /// <summary>Last words of names that end alike and hold no secret: of a Secret object, of what a token is counted by, of words of a language model.</summary>
    private static readonly string[] Harmless =
    [
        "PULLSECRET", "TLSSECRET", "MAXTOKEN", "MINTOKEN", "EMPTYPASSWORD", "RANDOMPASSWORD", "RANDOMROOTPASSWORD", "BYPASS", "COMPASS", "OLDPWD", "HTPASSWD",
        "EOSTOKEN", "BOSTOKEN", "PADTOKEN", "STOPTOKEN", "UNKTOKEN", "SEPTOKEN", "CANCELLATIONTOKEN", "NEXTTOKEN", "MOUNTSERVICEACCOUNTTOKEN",
    ];

    private static readonly string[] AboutKeys = ["KEY", "TOKEN", "SECRET", "PASS", "CREDENTIAL", "AUTH", "PRIVATE", "SIGN", "HMAC", "COOKIE", "JWT", "SALT"];

    private static readonly string[] NotAboutKeys = ["PUBLIC", "SITE", "HASH", "CHECKSUM", "DIGEST", "SHA", "FINGERPRINT", "CERT", "CABUNDLE", "AUTHORITY", "DESIGN", "KEYID", "JWKS", "KNOWNHOSTS"];

    /// <summary>True when the value under the name is a secret: <c>DB_PASSWORD</c>, <c>Auth__ClientSecret</c>; not <c>PASSWORD_FILE</c>.</summary>
    public static bool IsSecret(string name)
    {
        // Most names end in none of these letters.
        if (name.Length < "PASS".Length || name[name.Length - 1] is not ('D' or 'd' or 'E' or 'e' or 'T' or 't' or 'Y' or 'y' or 'N' or 'n' or 'S' or 's'))
        {
            return false;
        }

        var plain = Plain(name);
        foreach (var end in Ends)
        {
            // PWD alone is the working directory.
            if (plain.EndsWith(end, StringComparison.Ordinal) && plain != "PWD")
            {
                return !IsHarmless(plain);
            }
        }

        return false;
    }

    /// <summary>True when a value under such a name can be no secret: none, a reference, a switch, a number, a path, an address, a hash, or where a secret is.</summary>
    public static bool IsHarmlessValue(string value)
    {
        value = value.Trim();
        if (SecretValue.IsPlaceholder(value) || SecretValue.IsReference(value))
        {
            return true;
        }

        foreach (var c in value)
        {
            if (c is < '0' or > '9')
            {
                return value.ToUpperInvariant() is "TRUE" or "FALSE" or "YES" or "NO" or "ON" or "OFF" or "NONE" or "NULL" or "NIL" or "ENABLED" or "DISABLED" or "REQUIRED" or "OPTIONAL"
                    or "AUTO" or "ALWAYS" or "NEVER" or "ALLOW" or "DENY" or "UNDEFINED" or "\"\"" or "''";
            }
        }

        return true;
    }

    /// <summary>True for the name of a setting that may say which Secret is meant: one that ends in "secret".</summary>
    internal static bool MayNameAnObject(string name) => name.EndsWith("SECRET", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a name that has a word about keys, and none that says that its value is public.</summary>
    internal static bool IsAboutKeys(string name)
    {
        var plain = Plain(name);
        return HasAny(plain, AboutKeys) && !HasAny(plain, NotAboutKeys);
    }

    private static string Plain(string name) => name.ToUpperInvariant().Replace("_", "").Replace("-", "").Replace(".", "").Replace(":", "");

    private static bool HasAny(string plain, string[] words)
    {
        foreach (var word in words)
        {
            if (plain.IndexOf(word, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
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
