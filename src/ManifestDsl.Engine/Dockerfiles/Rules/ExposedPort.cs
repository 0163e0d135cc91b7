using System.Globalization;

namespace ManifestDsl.Engine.Dockerfiles.Rules;

/// <summary>What one word of EXPOSE names: <c>8080</c>, <c>8080/udp</c>, <c>8000-8100</c>.</summary>
/// <param name="First">The first port.</param>
/// <param name="Last">The last port.</param>
/// <param name="Protocol"><c>tcp</c>, <c>udp</c> or <c>sctp</c>.</param>
public readonly record struct ExposedPort(long First, long Last, string Protocol)
{
    /// <summary>The highest port that there is.</summary>
    public const long Highest = 65535;

    /// <summary>Reads a word; false when it names no port.</summary>
    public static bool TryParse(string text, out ExposedPort port)
    {
        var slash = text.IndexOf('/');
        var numbers = slash < 0 ? text : text.Substring(0, slash);
        var protocol = slash < 0 ? "tcp" : text.Substring(slash + 1).ToLowerInvariant();
        var dash = numbers.IndexOf('-');
        port = default;
        if (!TryNumber(dash < 0 ? numbers : numbers.Substring(0, dash), out var first)
            || !TryNumber(dash < 0 ? numbers : numbers.Substring(dash + 1), out var last)
            || protocol is not ("tcp" or "udp" or "sctp"))
        {
            return false;
        }

        port = new ExposedPort(first, last, protocol);
        return true;
    }

    private static bool TryNumber(string text, out long number) => long.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
