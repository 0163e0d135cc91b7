namespace ManifestDsl.Engine.Scanning;

/// <summary>How bad a scanner says that something is, in its own words and their order.</summary>
public enum ScanSeverity
{
    /// <summary>Nobody has said.</summary>
    Unknown,

    /// <summary>Low.</summary>
    Low,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>High.</summary>
    High,

    /// <summary>Critical.</summary>
    Critical,
}

/// <summary>The texts of <see cref="ScanSeverity"/>.</summary>
public static class ScanSeverities
{
    private static readonly string[] Names = ["UNKNOWN", "LOW", "MEDIUM", "HIGH", "CRITICAL"];

    /// <summary>As reports write it: <c>HIGH</c>.</summary>
    public static string ToText(this ScanSeverity severity) => Names[(int)severity];

    /// <summary>Reads a severity, in upper or lower case.</summary>
    public static bool TryParse(string text, out ScanSeverity severity)
    {
        var index = Array.FindIndex(Names, name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase));
        severity = (ScanSeverity)Math.Max(0, index);
        return index >= 0;
    }
}
