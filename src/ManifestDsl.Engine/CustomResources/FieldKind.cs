namespace ManifestDsl.Engine.CustomResources;

/// <summary>What a field of a schema is in C#.</summary>
internal enum FieldKind
{
    /// <summary>A string.</summary>
    Text,

    /// <summary>A string in base64: bytes.</summary>
    Bytes,

    /// <summary>A whole number of 32 bits.</summary>
    Integer,

    /// <summary>A whole number of 64 bits.</summary>
    Long,

    /// <summary>A number with a fraction.</summary>
    Number,

    /// <summary>A truth value.</summary>
    Boolean,

    /// <summary>An enum of texts.</summary>
    Choice,

    /// <summary>A number or a text.</summary>
    IntOrString,

    /// <summary>A number or a text that is a quantity such as <c>64Mi</c>.</summary>
    Quantity,

    /// <summary>Anything.</summary>
    Free,

    /// <summary>A list.</summary>
    List,

    /// <summary>A map with keys that the user chooses.</summary>
    Map,

    /// <summary>An object with fields.</summary>
    Object,

    /// <summary>An object for which KubernetesClient has a model.</summary>
    Model,
}
