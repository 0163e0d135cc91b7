namespace ManifestDsl.Engine.Policy.Credentials;

/// <summary>Tells values that may be a secret from those that stand for one, or for something else.</summary>
internal static class SecretValue
{
    private const int ShortestInText = 6;
    private const int ShortestKey = 20;
    private const double KeyEntropy = 3.8;

    // Where a secret is, in the words of stores and of injectors.
    private static readonly string[] References =
    [
        "vault:", "ref+", "arn:", "@Microsoft.KeyVault(", "secretref:", "env:", "file:", "awssm:", "gcpsm:", "azurekv:", "projects/", "secret/", "kv/", "ENC[", "sops:", "sha256:", "sha1-", "sha256-", "sha384-", "sha512-",
    ];

    // What a password was hashed to cannot be turned back.
    private static readonly string[] Hashes = ["$2a$", "$2b$", "$2y$", "$argon2", "$1$", "$5$", "$6$", "$apr1$", "$pbkdf2", "$scrypt$", "{SHA", "{SSHA", "{CRYPT}", "{bcrypt}", "pbkdf2_sha"];

    /// <summary>True for a value that stands for another or for nothing: <c>$(NAME)</c>, <c>${NAME}</c>, <c>&lt;password&gt;</c>, <c>{{ .Value }}</c>, <c>***</c>, <c>REPLACE_ME</c>.</summary>
    public static bool IsPlaceholder(string value)
    {
        if (value.Length == 0 || value.IndexOf("$(", StringComparison.Ordinal) >= 0 || value.IndexOf("${", StringComparison.Ordinal) >= 0 || value.IndexOf("{{", StringComparison.Ordinal) >= 0
            || value.IndexOf("%(", StringComparison.Ordinal) >= 0)
        {
            return true;
        }

        var last = value[value.Length - 1];
        return value[0] switch
        {
            '$' => IsName(value, 1),
            '<' => last == '>',
            '{' => last == '}' && IsName(value.Substring(0, value.Length - 1), 1),
            '%' => last == '%',
            '[' => last == ']',
            _ => IsOneCharacter(value) || IsToBeReplaced(value),
        };
    }

    /// <summary>True for what says where a secret is, and for what a password was hashed to.</summary>
    public static bool IsReference(string value) =>
        value[0] is '/' or '.' || value.IndexOf("://", StringComparison.Ordinal) > 0 || StartsWithAny(value, References) || StartsWithAny(value, Hashes);

    /// <summary>True for the name of an object, as <c>…-secret: shop-credentials</c> has it: words of lower case, with few digits.</summary>
    public static bool IsObjectName(string value)
    {
        int digits = 0, separators = 0;
        foreach (var c in value)
        {
            digits += c is >= '0' and <= '9' ? 1 : 0;
            separators += c is '-' or '/' ? 1 : 0;
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '.' or '/'))
            {
                return false;
            }
        }

        return separators > 0 && digits <= 4;
    }

    /// <summary>True for a value that is written as secrets are, in a text where names alone say little: no words, no code, no references.</summary>
    public static bool LooksReal(string value)
    {
        if (value.Length < ShortestInText || CredentialName.IsHarmlessValue(value) || IsObjectName(value))
        {
            return false;
        }

        bool hasLetter = false, hasOther = false, isPath = true;
        foreach (var c in value)
        {
            if (c is '(' or ')' or '[' or ']' or '{' or '}' or '<' or '>' or '\\' or '|' or '"' or '\'' or '`' || c <= ' ' || c > '~')
            {
                return false;
            }

            var isLetter = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
            hasLetter |= isLetter;
            hasOther |= !isLetter && c is not ('_' or '-' or '.' or ':' or '/' or ',');
            isPath &= isLetter || c is '.' or '_' or (>= '0' and <= '9');
        }

        // user.password2 is code; v1.2.3 is a version.
        return hasLetter && hasOther && !(isPath && value.IndexOf('.') > 0);
    }

    /// <summary>True for a long text in which letters of both cases and digits are mixed as chance does: a key in base64, or a random token.</summary>
    public static bool LooksLikeKey(string value)
    {
        if (value.Length < ShortestKey || IsPlaceholder(value) || IsReference(value))
        {
            return false;
        }

        bool hasLower = false, hasUpper = false, hasDigit = false;
        var counts = new int[128];
        foreach (var c in value)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '+' or '/' or '=' or '_' or '-' or '~'))
            {
                return false;
            }

            hasLower |= c is >= 'a' and <= 'z';
            hasUpper |= c is >= 'A' and <= 'Z';
            hasDigit |= c is >= '0' and <= '9';
            counts[c]++;
        }

        if (!hasLower || !hasUpper || !hasDigit)
        {
            return false;
        }

        var entropy = 0.0;
        foreach (var count in counts)
        {
            if (count > 0)
            {
                var share = (double)count / value.Length;
                entropy -= share * Math.Log(share, 2);
            }
        }

        return entropy >= KeyEntropy;
    }

    private static bool StartsWithAny(string value, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (value.StartsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsName(string value, int start)
    {
        for (var i = start; i < value.Length; i++)
        {
            if (value[i] is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOneCharacter(string value)
    {
        foreach (var c in value)
        {
            if (c != value[0])
            {
                return false;
            }
        }

        return value[0] is '*' or 'x' or 'X' or '.' or '-' or '?' or '_' or '#';
    }

    // "changeme" is not among them: what is applied as it is, is the first password that is tried.
    private static bool IsToBeReplaced(string value)
    {
        var upper = value.ToUpperInvariant();
        return upper is "TODO" or "TBD" or "FIXME" or "UNSET" or "DUMMY" or "PLACEHOLDER" or "REDACTED" or "N/A"
            || upper.StartsWith("REPLACE", StringComparison.Ordinal)
            || upper.StartsWith("INSERT", StringComparison.Ordinal)
            || upper.StartsWith("YOUR", StringComparison.Ordinal) && (upper.IndexOf('-') > 0 || upper.IndexOf('_') > 0)
            || upper.EndsWith("-HERE", StringComparison.Ordinal) || upper.EndsWith("_HERE", StringComparison.Ordinal);
    }
}
