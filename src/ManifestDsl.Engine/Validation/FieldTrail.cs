using System.Globalization;
using System.Text;

namespace ManifestDsl.Engine.Validation;

/// <summary>The way from the object to the field that is being checked: put into words only when a message has to say it.</summary>
internal sealed class FieldTrail
{
    private readonly List<(string? Key, int Index)> _steps = [];

    /// <summary>How many steps the walk has gone into the object.</summary>
    public int Depth => _steps.Count;

    /// <summary>Goes into a field, or the value of a key.</summary>
    public void Enter(string key) => _steps.Add((key, 0));

    /// <summary>Goes into an item of a list.</summary>
    public void Enter(int index) => _steps.Add((null, index));

    /// <summary>Goes back.</summary>
    public void Leave() => _steps.RemoveAt(_steps.Count - 1);

    /// <summary>The place: <c>spec.ports[0].port</c>. A key that is no simple name stands in brackets.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (key, index) in _steps)
        {
            if (key is null)
            {
                text.Append('[').Append(index.ToString(CultureInfo.InvariantCulture)).Append(']');
            }
            else if (IsSimple(key))
            {
                text.Append(text.Length > 0 ? "." : "").Append(key);
            }
            else
            {
                text.Append("['").Append(ValueText.Cut(key)).Append("']");
            }
        }

        return text.ToString();
    }

    /// <summary>The place of a field of the map that is being checked.</summary>
    public string To(string field)
    {
        Enter(field);
        var text = ToString();
        Leave();
        return text;
    }

    private static bool IsSimple(string key)
    {
        foreach (var c in key)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '$'))
            {
                return false;
            }
        }

        return key.Length > 0;
    }
}
