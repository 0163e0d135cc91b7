using System.Text;

namespace ManifestDsl.Engine.Policy.Facts;

/// <summary>Recognizes secrets by their names and by their form. Careful: a name alone is not enough where the value is no secret.</summary>
public static class SecretText
{
    private static readonly string[] NameParts =
    [
        "password", "passwd", "passphrase", "secretkey", "privatekey", "apikey", "accesskey", "clientsecret", "authtoken", "accesstoken", "refreshtoken",
        "bearertoken", "signingkey", "encryptionkey", "connectionstring",
    ];

    private static readonly string[] WholeNames = ["pwd", "token", "secret", "credentials"];

    // What a name ends with when its value says where or how a secret is found, not what it is.
    private static readonly string[] HarmlessEnds =
    [
        "file", "path", "dir", "name", "url", "uri", "ref", "id", "ttl", "length", "policy", "enabled", "required", "timeout", "expiry", "header", "endpoint",
        "issuer", "algorithm", "type", "mode", "provider", "reset", "field", "prefix", "hash", "rotation", "minutes", "seconds", "hours", "days",
    ];

    private static readonly string[] TokenStarts = ["ghp_", "gho_", "ghs_", "github_pat_", "glpat-", "xoxb-", "xoxp-", "sk_live_", "rk_live_", "npm_"];

    /// <summary>True for <c>DB_PASSWORD</c>, <c>api-key</c>, <c>token</c>; false for <c>PASSWORD_FILE</c>, <c>TOKEN_TTL</c>.</summary>
    public static bool IsSecretName(string name)
    {
        var text = Letters(name);
        foreach (var end in HarmlessEnds)
        {
            if (text.EndsWith(end, StringComparison.Ordinal))
            {
                return false;
            }
        }

        foreach (var part in NameParts)
        {
            if (text.IndexOf(part, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        foreach (var whole in WholeNames)
        {
            if (text == whole || (text.EndsWith(whole, StringComparison.Ordinal) && IsWordEnd(name, whole.Length)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when a value under a secret's name may be the secret: it is not empty, no switch or number, no path, and no placeholder for one.</summary>
    public static bool IsLiteral(string value)
    {
        var text = value.Trim();
        return text.Length > 0
            && text is not ("true" or "false" or "null" or "none" or "disabled" or "enabled")
            && !IsNumber(text)
            && text[0] != '/'
            && !IsPlaceholder(text);
    }

    /// <summary>What secret a text holds by its form alone, as a message names it; null when it holds none.</summary>
    public static string? Find(string value)
    {
        if (value.IndexOf("-----BEGIN ", StringComparison.Ordinal) >= 0 && value.IndexOf("PRIVATE KEY-----", StringComparison.Ordinal) >= 0)
        {
            return "a private key";
        }

        foreach (var start in TokenStarts)
        {
            if (HasToken(value, start, 20))
            {
                return "a token";
            }
        }

        return HasToken(value, "AKIA", 20) ? "an access key" : HasPasswordInUrl(value) ? "a URL with a password" : null;
    }

    private static bool HasToken(string value, string start, int length)
    {
        for (var i = value.IndexOf(start, StringComparison.Ordinal); i >= 0; i = value.IndexOf(start, i + 1, StringComparison.Ordinal))
        {
            var end = i;
            while (end < value.Length && (IsLetterOrDigit(value[end]) || value[end] is '_' or '-'))
            {
                end++;
            }

            if (end - i >= length && (i == 0 || !IsLetterOrDigit(value[i - 1])))
            {
                return true;
            }
        }

        return false;
    }

    // scheme://user:password@host, where the password is written out.
    private static bool HasPasswordInUrl(string value)
    {
        for (var i = value.IndexOf("://", StringComparison.Ordinal); i >= 0; i = value.IndexOf("://", i + 3, StringComparison.Ordinal))
        {
            var colon = -1;
            for (var j = i + 3; j < value.Length && value[j] is not ('/' or ' ' or '\n' or '"' or '\'' or '?' or '#'); j++)
            {
                if (value[j] == ':' && colon < 0)
                {
                    colon = j;
                }
                else if (value[j] == '@')
                {
                    if (colon >= 0 && j > colon + 1 && !IsPlaceholder(value.Substring(colon + 1, j - colon - 1)))
                    {
                        return true;
                    }

                    break;
                }
            }
        }

        return false;
    }

    // ${VARIABLE}, $(VARIABLE), {{ template }}, <password>, %VARIABLE%, ***.
    private static bool IsPlaceholder(string text) =>
        text[0] is '$' or '<' or '{' or '%' or '*'
        || text.IndexOf("${", StringComparison.Ordinal) >= 0
        || text.IndexOf("$(", StringComparison.Ordinal) >= 0
        || text.IndexOf("{{", StringComparison.Ordinal) >= 0;

    private static string Letters(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (IsLetterOrDigit(c))
            {
                text.Append(char.ToLowerInvariant(c));
            }
        }

        return text.ToString();
    }

    // "API_TOKEN", "apiToken" and "api.token" end with the word, "nontoken" does not.
    private static bool IsWordEnd(string name, int length)
    {
        var at = name.Length - length;
        return at > 0 && (!IsLetterOrDigit(name[at - 1]) || (char.IsUpper(name[at]) && char.IsLower(name[at - 1])));
    }

    private static bool IsNumber(string text)
    {
        foreach (var c in text)
        {
            if (c is not ((>= '0' and <= '9') or '.' or '-'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
