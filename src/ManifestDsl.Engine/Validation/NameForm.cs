namespace ManifestDsl.Engine.Validation;

/// <summary>A form that the API server demands of a name.</summary>
/// <param name="Allowed">What is allowed, as the end of a message.</param>
/// <param name="MaxLength">The greatest length in characters.</param>
/// <param name="HasValidCharacters">True when the name has the form, its length aside.</param>
internal sealed record NameForm(string Allowed, int MaxLength, Func<string, bool> HasValidCharacters)
{
    private const string LowerCase = "lower-case letters, digits and '-', beginning and ending with a letter or digit";

    /// <summary>RFC 1123 label: Namespaces, containers, volumes.</summary>
    public static readonly NameForm Label = new($"at most 63 {LowerCase}", 63, static name => IsLabel(name, 0, name.Length));

    /// <summary>RFC 1035 label: Services.</summary>
    public static readonly NameForm LetterLabel = new(
        "at most 63 lower-case letters, digits and '-', beginning with a letter and ending with a letter or digit",
        63,
        static name => IsLabel(name, 0, name.Length) && !IsDigit(name[0]));

    /// <summary>RFC 1123 subdomain: most kinds.</summary>
    public static readonly NameForm Subdomain = new($"at most 253 characters: {LowerCase}, in parts with '.' between", 253, IsSubdomain);

    /// <summary>A CronJob: the Jobs that it makes get eleven more characters, and a label of 63.</summary>
    public static readonly NameForm CronJob = Subdomain with
    {
        Allowed = $"at most 52 characters: {LowerCase}, in parts with '.' between",
        MaxLength = 52,
    };

    /// <summary>A part of a URL path: RBAC kinds, whose names may be <c>system:node</c>.</summary>
    public static readonly NameForm PathSegment = new(
        "any characters but '/' and '%', and neither '.' nor '..'", int.MaxValue, IsPathSegment);

    /// <summary>The name of a container's port (IANA service name).</summary>
    public static readonly NameForm PortName = new(
        "at most 15 lower-case letters, digits and '-', with a letter among them, no '-' at either end and no '--'", 15, IsPortName);

    /// <summary>True when the name has the form.</summary>
    public bool IsValid(string name) => name.Length > 0 && name.Length <= MaxLength && HasValidCharacters(name);

    /// <summary>True for a subdomain of DNS, its length aside.</summary>
    public static bool IsDomain(string name) => name.Length > 0 && IsSubdomain(name);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLetterOrDigit(char c) => c is >= 'a' and <= 'z' || IsDigit(c);

    private static bool IsLabel(string name, int start, int end)
    {
        if (start >= end || !IsLetterOrDigit(name[start]) || !IsLetterOrDigit(name[end - 1]))
        {
            return false;
        }

        for (var i = start; i < end; i++)
        {
            if (!IsLetterOrDigit(name[i]) && name[i] != '-')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSubdomain(string name)
    {
        var start = 0;
        while (true)
        {
            var dot = name.IndexOf('.', start);
            var end = dot < 0 ? name.Length : dot;
            if (!IsLabel(name, start, end))
            {
                return false;
            }

            if (dot < 0)
            {
                return true;
            }

            start = dot + 1;
        }
    }

    private static bool IsPathSegment(string name) =>
        name is not ("." or "..") && name.IndexOf('/') < 0 && name.IndexOf('%') < 0;

    private static bool IsPortName(string name)
    {
        var hasLetter = false;
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] == '-')
            {
                if (i + 1 < name.Length && name[i + 1] == '-')
                {
                    return false;
                }
            }
            else if (!IsLetterOrDigit(name[i]))
            {
                return false;
            }

            hasLetter |= name[i] is >= 'a' and <= 'z';
        }

        return hasLetter && name[0] != '-' && name[name.Length - 1] != '-';
    }
}
