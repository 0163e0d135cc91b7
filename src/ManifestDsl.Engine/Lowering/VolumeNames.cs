using System.Globalization;
using System.Text;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Names for volumes that the user did not name: DNS labels, stable as long as the declaration is.</summary>
internal static class VolumeNames
{
    private const int MaxLength = 63;

    /// <summary>
    /// <c>tmp</c> for <c>/tmp</c>; <c>web-tmp</c> when that name is taken, by another container for instance; then
    /// <c>web-tmp-2</c> and so on.
    /// </summary>
    public static string ForPath(string path, string container, Func<string, bool> isTaken)
    {
        var name = Fit(Label(path));
        if (!isTaken(name))
        {
            return name;
        }

        var qualified = Label(container + "-" + path);
        name = Fit(qualified);
        for (var i = 2; isTaken(name); i++)
        {
            name = Fit(qualified + "-" + i.ToString(CultureInfo.InvariantCulture));
        }

        return name;
    }

    private static string Label(string text)
    {
        var label = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                label.Append(c);
            }
            else if (c is >= 'A' and <= 'Z')
            {
                label.Append((char)(c - 'A' + 'a'));
            }
            else if (label.Length > 0 && label[label.Length - 1] != '-')
            {
                label.Append('-');
            }
        }

        while (label.Length > 0 && label[label.Length - 1] == '-')
        {
            label.Length--;
        }

        return label.Length == 0 ? "writable" : label.ToString();
    }

    /// <summary>Shortens what is too long; a hash of the whole keeps different names different.</summary>
    private static string Fit(string label)
    {
        if (label.Length <= MaxLength)
        {
            return label;
        }

        var hash = 2166136261u; // FNV-1a
        foreach (var c in label)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return label.Substring(0, MaxLength - 9).TrimEnd('-') + "-" + hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
