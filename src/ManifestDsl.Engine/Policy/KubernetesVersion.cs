using System.Globalization;

namespace ManifestDsl.Engine.Policy;

/// <summary>A minor version of Kubernetes: 1.<see cref="Minor"/>.</summary>
/// <param name="Minor">The second number.</param>
public readonly record struct KubernetesVersion(int Minor) : IComparable<KubernetesVersion>
{
    /// <summary>The newest version whose rules we know.</summary>
    public static readonly KubernetesVersion Latest = new(37);

    /// <summary>Reads <c>1.34</c>, <c>v1.34</c> or <c>latest</c>. A version above <see cref="Latest"/> counts as it.</summary>
    /// <returns>False when the text is none of these.</returns>
    public static bool TryParse(string text, out KubernetesVersion version)
    {
        version = Latest;
        if (text == "latest")
        {
            return true;
        }

        var number = text.StartsWith("v1.", StringComparison.Ordinal) ? text.Substring(3) : text.StartsWith("1.", StringComparison.Ordinal) ? text.Substring(2) : "";
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var minor))
        {
            return false;
        }

        version = new KubernetesVersion(Math.Min(minor, Latest.Minor));
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(KubernetesVersion other) => Minor.CompareTo(other.Minor);

    /// <summary><c>1.34</c>.</summary>
    public override string ToString() => "1." + Minor.ToString(CultureInfo.InvariantCulture);
}
