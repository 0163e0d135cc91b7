using System.Text.Json;

namespace ManifestDsl.Samples.Tests;

/// <summary>Reads the log that the compiler writes with <c>ErrorLog</c>: suggestions are in it too.</summary>
internal static class Sarif
{
    /// <summary>The ids of what is found, once each.</summary>
    public static string[] IdsIn(string sarif)
    {
        using var log = JsonDocument.Parse(sarif);
        return
        [
            .. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
                .Select(result => result.GetProperty("ruleId").GetString()!)
                .Where(id => id.StartsWith("MDSL", StringComparison.Ordinal))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
    }
}
