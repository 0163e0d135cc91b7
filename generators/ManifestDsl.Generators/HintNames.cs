using System.Collections.Immutable;
using System.Globalization;
using ManifestDsl.Generators.Model;

namespace ManifestDsl.Generators;

/// <summary>Names of generated files.</summary>
internal static class HintNames
{
    /// <summary>The names that another one equals but for case. Hardly ever any.</summary>
    public static EquatableArray<string> Ambiguous(ImmutableArray<string> names)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        HashSet<string>? ambiguous = null;
        foreach (var name in names)
        {
            if (!seen.Add(name))
            {
                (ambiguous ??= new(StringComparer.OrdinalIgnoreCase)).Add(name);
            }
        }

        return ambiguous is null ? default : new([.. names.Where(ambiguous.Contains)]);
    }

    public static string Of(string declaration, EquatableArray<string> ambiguous) =>
        declaration + (ambiguous.Items.Contains(declaration) ? "." + Hash(declaration).ToString("x8", CultureInfo.InvariantCulture) : "") + ".g.cs";

    private static uint Hash(string text)
    {
        var hash = 2166136261;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return hash;
    }
}
