using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Validation.Fits;

/// <summary>A key of a ConfigMap is text or bytes.</summary>
internal static class DataFit
{
    public static void Check(MapNode map, CheckScope scope)
    {
        if (map["data"] is not MapNode data || map["binaryData"] is not MapNode binary)
        {
            return;
        }

        foreach (var entry in binary.Entries)
        {
            if (data.Contains(entry.Key))
            {
                Fit.Report(scope, entry.Value, $"the key '{entry.Key}' is in both data and binaryData: keep one of them");
            }
        }
    }
}
