using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Validation.Forms;

/// <summary>Names of environment variables, and keys of ConfigMaps and Secrets.</summary>
internal static class KeyText
{
    private const int MaxKeyLength = 253;

    // From this version on the API server takes all that a process can have.
    private static readonly KubernetesVersion Relaxed = new(32);

    /// <summary>The name of an environment variable: from 1.32 on any printable ASCII characters but <c>=</c>.</summary>
    public static bool IsEnvironmentName(string name, KubernetesVersion version)
    {
        var isRelaxed = version.CompareTo(Relaxed) >= 0;
        for (var i = 0; i < name.Length; i++)
        {
            if (isRelaxed ? name[i] is < ' ' or > '~' or '=' : !IsKeyCharacter(name[i]))
            {
                return false;
            }
        }

        return name.Length > 0 && (isRelaxed || (name[0] is not (>= '0' and <= '9') && !IsDots(name)));
    }

    /// <summary>A key in data: it becomes the name of a file.</summary>
    public static bool IsDataKey(string key)
    {
        foreach (var c in key)
        {
            if (!IsKeyCharacter(c))
            {
                return false;
            }
        }

        return key.Length is > 0 and <= MaxKeyLength && !IsDots(key);
    }

    private static bool IsDots(string text) => text == "." || text.StartsWith("..", StringComparison.Ordinal);

    private static bool IsKeyCharacter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.';
}
