using ManifestDsl.Engine.Api;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Validation;

/// <summary>MDSL7005: the API has the fields that are set. Maps that were written as a C# type have no others.</summary>
internal static class UnknownFieldCheck
{
    public static void Check(MapNode map, ApiType type, CheckScope scope)
    {
        // A custom kind may add fields to the pod template in it.
        if (map.Type is not null || scope.Context.IsEmbedded)
        {
            return;
        }

        foreach (var entry in map.Entries)
        {
            if (type[entry.Key] is null && entry.Value is not UnknownNode)
            {
                var advice = Nearest(entry.Key, type) is { } near ? $"write {near}" : "remove it, or write it where it belongs";
                scope.Findings.AddBadValue(
                    ValidationRules.UnknownField,
                    entry.Value,
                    $"{scope.Title}: the API has no field {scope.Trail.To(entry.Key)}: {advice}");
            }
        }
    }

    /// <summary>The field that was meant: the only one that differs in case, or in a letter or two.</summary>
    private static string? Nearest(string key, ApiType type)
    {
        string? nearest = null;
        var best = Math.Min(3, key.Length / 2);
        foreach (var field in type.Fields)
        {
            if (string.Equals(field.Name, key, StringComparison.OrdinalIgnoreCase))
            {
                return field.Name;
            }

            if (Math.Abs(field.Name.Length - key.Length) < best && Distance(field.Name, key) is var distance && distance < best)
            {
                (nearest, best) = (field.Name, distance);
            }
        }

        return nearest;
    }

    /// <summary>How many letters have to be added, removed or changed. Fields have short names, so a full table is cheap.</summary>
    private static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
