namespace ManifestDsl.Engine.Api;

/// <summary>What a value of the API is.</summary>
public enum ApiValueKind
{
    /// <summary>A value of any shape: a JSON document, the spec of an embedded resource.</summary>
    Any,

    /// <summary>An object with the fields of a type.</summary>
    Object,

    /// <summary>A list of values of one sort.</summary>
    List,

    /// <summary>A map from text, which the author chooses, to values of one sort.</summary>
    Map,

    /// <summary>A string.</summary>
    Text,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>A whole number of 32 bits.</summary>
    Integer,

    /// <summary>A whole number of 64 bits.</summary>
    LongInteger,

    /// <summary>A number.</summary>
    Number,

    /// <summary>An amount such as <c>100m</c> or <c>64Mi</c>: a string or a number.</summary>
    Quantity,

    /// <summary>A whole number, or a string such as a percentage or the name of a port.</summary>
    IntegerOrText,

    /// <summary>A time in the form of RFC 3339.</summary>
    Time,

    /// <summary>Bytes as text in base64.</summary>
    Bytes,
}
