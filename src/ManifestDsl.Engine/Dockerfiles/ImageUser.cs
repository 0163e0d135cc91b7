using System.Globalization;

namespace ManifestDsl.Engine.Dockerfiles;

/// <summary>The user that an image runs as: <c>app</c>, <c>1654</c>, <c>1654:1654</c>.</summary>
/// <param name="User">The name or the number of the user.</param>
/// <param name="Group">The name or the number of the group; null when none was written.</param>
public sealed record ImageUser(string User, string? Group)
{
    /// <summary>The number; null for a name.</summary>
    public long? Id => long.TryParse(User, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    /// <summary>True for root, by name or number.</summary>
    public bool IsRoot => User == "root" || Id == 0;

    /// <summary>Takes the value of a USER apart.</summary>
    public static ImageUser Parse(string value)
    {
        var text = value.Trim();
        var colon = text.IndexOf(':');
        return colon < 0 ? new ImageUser(text, null) : new ImageUser(text.Substring(0, colon), text.Substring(colon + 1));
    }
}
