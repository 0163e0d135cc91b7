using System.Globalization;

namespace ManifestDsl.Engine.Model;

/// <summary>What a scalar is in the API: decides how it is written in YAML.</summary>
public enum ScalarKind
{
    /// <summary>An explicit null.</summary>
    Null,

    /// <summary>A string; quoted in YAML wherever a reader could take it for something else.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with a fraction or an exponent.</summary>
    Float,

    /// <summary>true or false.</summary>
    Boolean,
}

/// <summary>What the text of a scalar means to the API beyond its <see cref="ScalarKind"/>.</summary>
public enum ScalarFormat
{
    /// <summary>Nothing beyond the kind.</summary>
    None,

    /// <summary>A Kubernetes quantity such as <c>100m</c> or <c>64Mi</c>, in canonical form where it parses.</summary>
    Quantity,
}

/// <summary>A string, number, boolean or null.</summary>
public sealed class ScalarNode : ManifestNode
{
    private ScalarNode(ScalarKind kind, string text, Provenance provenance, ScalarFormat format)
        : base(provenance)
    {
        Kind = kind;
        Text = text;
        Format = format;
    }

    /// <summary>How the scalar is written in YAML.</summary>
    public ScalarKind Kind { get; }

    /// <summary>The scalar in invariant form: <c>true</c>, <c>10001</c>, <c>0.5</c>, <c>null</c>, or the string itself.</summary>
    public string Text { get; }

    /// <summary>What the text means to the API. Not part of the node's value.</summary>
    public ScalarFormat Format { get; }

    /// <summary>The map of texts that this text was made of: an image of which parts are given; null for all others. Not part of the node's value.</summary>
    public MapNode? MadeOf { get; private init; }

    /// <summary>The string, or null when this is not a text scalar.</summary>
    public string? AsText => Kind == ScalarKind.Text ? Text : null;

    /// <summary>The truth value, or null when this is not a boolean.</summary>
    public bool? AsBoolean => Kind == ScalarKind.Boolean ? Text == "true" : null;

    /// <summary>The whole number, or null when this is not an integer that fits 64 bits.</summary>
    public long? AsInteger =>
        Kind == ScalarKind.Integer && long.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    /// <summary>A string.</summary>
    public static ScalarNode FromText(string text, Provenance provenance, ScalarFormat format = ScalarFormat.None) =>
        new(ScalarKind.Text, text, provenance, format);

    /// <summary>A string that was made of the texts of a map.</summary>
    public static ScalarNode FromParts(string text, MapNode parts) => new(ScalarKind.Text, text, parts.Provenance, ScalarFormat.None) { MadeOf = parts };

    /// <summary>A boolean.</summary>
    public static ScalarNode FromBoolean(bool value, Provenance provenance) =>
        new(ScalarKind.Boolean, value ? "true" : "false", provenance, ScalarFormat.None);

    /// <summary>A whole number.</summary>
    public static ScalarNode FromInteger(long value, Provenance provenance) =>
        new(ScalarKind.Integer, value.ToString(CultureInfo.InvariantCulture), provenance, ScalarFormat.None);

    /// <summary>A number whose text (already in invariant form) is kept as it is; for numbers outside 64 bits and floats.</summary>
    public static ScalarNode FromNumber(ScalarKind kind, string text, Provenance provenance) =>
        new(kind, text, provenance, ScalarFormat.None);

    /// <summary>An explicit null.</summary>
    public static ScalarNode Null(Provenance provenance) => new(ScalarKind.Null, "null", provenance, ScalarFormat.None);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
