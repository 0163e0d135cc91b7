namespace ManifestDsl.Engine.Model;

/// <summary>The parts of an image reference, in the grammar that registries and runtimes share.</summary>
internal static class ImageSyntax
{
    private const int MaxTagLength = 128;

    /// <summary>
    /// True when the part before the first slash is a host and not the first part of a path: it has a point or a colon, is <c>localhost</c>, or
    /// has upper-case letters, which a path never has.
    /// </summary>
    public static bool NamesHost(string name, int slash)
    {
        for (var i = 0; i < slash; i++)
        {
            if (name[i] is '.' or ':' or (>= 'A' and <= 'Z'))
            {
                return true;
            }
        }

        return slash == "localhost".Length && name.StartsWith("localhost", StringComparison.Ordinal);
    }

    /// <summary>Names separated by points, or an IPv6 address in brackets; then perhaps a port.</summary>
    public static bool IsHost(string host)
    {
        var bracket = host.Length > 0 && host[0] == '[' ? host.IndexOf(']') : -1;
        var colon = bracket < 0 ? host.IndexOf(':') : bracket + 1 < host.Length ? bracket + 1 : -1;
        if (colon >= 0 && (host[colon] != ':' || !IsPort(host, colon + 1)))
        {
            return false;
        }

        return bracket < 0 ? AreHostNames(host, colon < 0 ? host.Length : colon) : IsAddress(host, bracket);
    }

    /// <summary>Lower-case letters and digits with separators between: one point, one or two underscores, or hyphens; parts with a slash between.</summary>
    public static bool IsRepository(string path)
    {
        var start = 0;
        for (var i = 0; i <= path.Length; i++)
        {
            if (i == path.Length || path[i] == '/')
            {
                if (!IsPathPart(path, start, i))
                {
                    return false;
                }

                start = i + 1;
            }
        }

        return true;
    }

    /// <summary>At most 128 letters, digits, underscores, points and hyphens, beginning with none of the last two.</summary>
    public static bool IsTag(string tag)
    {
        if (tag.Length is 0 or > MaxTagLength || tag[0] is '.' or '-')
        {
            return false;
        }

        foreach (var c in tag)
        {
            if (!IsLetterOrDigit(c) && c is not ('_' or '.' or '-'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>An algorithm and at least 32 hexadecimal digits; for SHA-256 and SHA-512 exactly as many as they have.</summary>
    public static bool IsDigest(string digest)
    {
        var colon = digest.IndexOf(':');
        if (colon <= 0)
        {
            return false;
        }

        for (var i = 0; i < colon; i++)
        {
            if (!IsLetterOrDigit(digest[i]) && digest[i] is not ('+' or '.' or '_' or '-'))
            {
                return false;
            }
        }

        for (var i = colon + 1; i < digest.Length; i++)
        {
            if (digest[i] is not ((>= '0' and <= '9') or (>= 'a' and <= 'f')))
            {
                return false;
            }
        }

        var digits = digest.Length - colon - 1;
        return digest.Substring(0, colon) switch
        {
            "sha256" => digits == 64,
            "sha512" => digits == 128,
            _ => digits >= 32,
        };
    }

    private static bool IsPathPart(string path, int start, int end)
    {
        if (start == end || !IsLowerOrDigit(path[start]) || !IsLowerOrDigit(path[end - 1]))
        {
            return false;
        }

        for (var i = start; i < end; i++)
        {
            var c = path[i];
            var isSeparator = c is '.' or '_' or '-';
            if (!isSeparator && !IsLowerOrDigit(c))
            {
                return false;
            }

            // Two of different kinds never follow each other; points stand alone, underscores at most in twos.
            if (isSeparator && path[i - 1] is '.' or '_' or '-'
                && (path[i - 1] != c || c == '.' || (c == '_' && path[i - 2] == '_')))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreHostNames(string host, int end)
    {
        var previous = '.';
        for (var i = 0; i < end; i++)
        {
            var c = host[i];
            var fits = c switch
            {
                '.' => previous is not ('.' or '-'),
                '-' => previous != '.',
                _ => IsLetterOrDigit(c),
            };
            if (!fits)
            {
                return false;
            }

            previous = c;
        }

        return previous is not ('.' or '-');
    }

    private static bool IsAddress(string host, int bracket)
    {
        for (var i = 1; i < bracket; i++)
        {
            if (host[i] is not (':' or (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')))
            {
                return false;
            }
        }

        return bracket > 1;
    }

    private static bool IsPort(string host, int start)
    {
        for (var i = start; i < host.Length; i++)
        {
            if (host[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return start < host.Length;
    }

    private static bool IsLowerOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9');

    private static bool IsLetterOrDigit(char c) => IsLowerOrDigit(c) || c is >= 'A' and <= 'Z';
}
