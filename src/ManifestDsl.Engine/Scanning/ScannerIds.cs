using System.Globalization;

namespace ManifestDsl.Engine.Scanning;

/// <summary>The ids by which scanners name what they find. A waiver may name one of them in place of a rule.</summary>
public static class ScannerIds
{
    private const string MisconfigurationPrefix = "AVD-";

    /// <summary>True for a text that has the form of an id of a vulnerability or a check, and of no rule of this package: <c>CVE-2024-1234</c>, <c>DLA-3482-1</c>, <c>KSV014</c>.</summary>
    public static bool IsId(string text) => !text.StartsWith("MDSL", StringComparison.OrdinalIgnoreCase) && (IsCheck(text) || IsVulnerability(text));

    /// <summary>True for the id of a check of settings: <c>AVD-KSV-0014</c>, <c>KSV-0014</c>, <c>KSV014</c>, <c>DS-0002</c>.</summary>
    public static bool IsCheck(string text) => IsManifestCheck(text) || Normalize(text).StartsWith("DS-", StringComparison.Ordinal);

    /// <summary>True for the id of a check of Kubernetes objects.</summary>
    public static bool IsManifestCheck(string text) => Normalize(text).StartsWith("KSV-", StringComparison.Ordinal);

    /// <summary>Why a text that means to be an id is none; null when nothing is wrong with it.</summary>
    public static string? Flaw(string id)
    {
        if (id.StartsWith("CVE-", StringComparison.OrdinalIgnoreCase))
        {
            var parts = id.Split('-');
            return parts.Length == 3 && parts[1].Length == 4 && AreDigits(parts[1]) && parts[2].Length >= 4 && AreDigits(parts[2]) ? null : "write CVE, the year and the number, for example CVE-2024-1234";
        }

        if (id.StartsWith("GHSA-", StringComparison.OrdinalIgnoreCase))
        {
            var parts = id.Split('-');
            return parts.Length == 4 && parts.Skip(1).All(static part => part.Length == 4) ? null : "write GHSA and three groups of four, for example GHSA-abcd-1234-wxyz";
        }

        return null;
    }

    /// <summary>One spelling for the several that a check has had: <c>KSV-0014</c>. Ids of vulnerabilities stay as they are.</summary>
    public static string Normalize(string id)
    {
        var text = id.StartsWith(MisconfigurationPrefix, StringComparison.OrdinalIgnoreCase) ? id.Substring(MisconfigurationPrefix.Length) : id;
        foreach (var prefix in new[] { "KSV", "DS" })
        {
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                var number = text.Substring(prefix.Length).TrimStart('-');
                if (number.Length is > 0 and <= 5 && AreDigits(number) && text.Length - prefix.Length - number.Length <= 1)
                {
                    return prefix + "-" + int.Parse(number, CultureInfo.InvariantCulture).ToString("D4", CultureInfo.InvariantCulture);
                }
            }
        }

        return id;
    }

    /// <summary>True when two texts are the same id.</summary>
    public static bool AreSame(string x, string y) => string.Equals(Normalize(x), Normalize(y), StringComparison.OrdinalIgnoreCase);

    /// <summary>Two upper-case letters, then letters and digits in groups with hyphens between, with a digit in one of them.</summary>
    private static bool IsVulnerability(string text)
    {
        var hyphen = text.IndexOf('-');
        var hasDigit = false;
        for (var i = 0; i < text.Length; i++)
        {
            var isUpper = text[i] is >= 'A' and <= 'Z';
            var isDigit = text[i] is >= '0' and <= '9';
            if (!isUpper && (i < 2 || !(isDigit || text[i] is (>= 'a' and <= 'z') or '-' or ':' or '.')))
            {
                return false;
            }

            hasDigit |= isDigit;
        }

        return hyphen >= 2 && hasDigit && text[text.Length - 1] != '-';
    }

    private static bool AreDigits(string text) => text.Length > 0 && text.All(static c => c is >= '0' and <= '9');
}
