namespace ManifestDsl.Engine.Policy;

/// <summary>The levels of the Pod Security Standards, from the loosest.</summary>
public enum PodSecurityLevel
{
    /// <summary>No checks.</summary>
    Privileged,

    /// <summary>Known privilege escalations are forbidden.</summary>
    Baseline,

    /// <summary>Current best practice for hardened pods.</summary>
    Restricted,
}

/// <summary>The levels as text.</summary>
public static class PodSecurityLevels
{
    /// <summary>The level as Kubernetes writes it: <c>privileged</c>, <c>baseline</c>, <c>restricted</c>.</summary>
    public static string ToText(this PodSecurityLevel level) => level switch
    {
        PodSecurityLevel.Restricted => "restricted",
        PodSecurityLevel.Baseline => "baseline",
        _ => "privileged",
    };

    /// <summary>Reads a level; upper and lower case are one, as for other properties of a project.</summary>
    /// <returns>False when the text is no level.</returns>
    public static bool TryParse(string text, out PodSecurityLevel level)
    {
        foreach (var candidate in new[] { PodSecurityLevel.Privileged, PodSecurityLevel.Baseline, PodSecurityLevel.Restricted })
        {
            if (string.Equals(text, candidate.ToText(), StringComparison.OrdinalIgnoreCase))
            {
                level = candidate;
                return true;
            }
        }

        level = PodSecurityLevel.Restricted;
        return false;
    }
}
