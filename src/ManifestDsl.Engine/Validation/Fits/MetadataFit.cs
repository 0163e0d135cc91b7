using System.Text;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Validation.Fits;

/// <summary>MDSL7012: the annotations of an object are at most 256 KiB together.</summary>
internal static class MetadataFit
{
    private const int MaxBytes = 256 * 1024;

    // A character has at most three bytes, and nearly all annotations are far below: then nothing has to be counted exactly.
    private const int SafeLength = MaxBytes / 3;

    public static void Check(MapNode map, CheckScope scope)
    {
        if (map["annotations"] is not MapNode annotations)
        {
            return;
        }

        var length = 0;
        foreach (var entry in annotations.Entries)
        {
            length += entry.Key.Length + ((entry.Value as ScalarNode)?.Text.Length ?? 0);
        }

        if (length > SafeLength && Bytes(annotations) is var bytes && bytes > MaxBytes)
        {
            scope.Findings.AddBadValue(
                ValidationRules.Label,
                annotations,
                $"{scope.Title}: {scope.Trail.To("annotations")} has {bytes} bytes: write at most {MaxBytes}, for example with the text in a ConfigMap");
        }
    }

    private static int Bytes(MapNode annotations)
    {
        var bytes = 0;
        foreach (var entry in annotations.Entries)
        {
            bytes += Encoding.UTF8.GetByteCount(entry.Key) + Encoding.UTF8.GetByteCount((entry.Value as ScalarNode)?.Text ?? "");
        }

        return bytes;
    }
}
