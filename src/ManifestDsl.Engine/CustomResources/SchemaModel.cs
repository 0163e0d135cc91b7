using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.CustomResources;

/// <summary>The type of a field, an item or an entry.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Description">What the schema says about it; null for nothing.</param>
/// <param name="Limits">What it demands beyond the type.</param>
internal sealed record FieldType(FieldKind Kind, string? Description, FieldLimits Limits)
{
    /// <summary>Of a list or map: what it holds.</summary>
    public FieldType? Items { get; init; }

    /// <summary>Of an object: the fields.</summary>
    public IReadOnlyList<SchemaField> Fields { get; init; } = [];

    /// <summary>Of an object: true when it may have fields that no schema names.</summary>
    public bool KeepsUnknown { get; init; }

    /// <summary>Of a model: the name of the type in <c>k8s.Models</c>.</summary>
    public string? ModelName { get; init; }

    /// <summary>The default, as YAML has it on one line; null for none, or one that is too long to be said in a line.</summary>
    public string? Default { get; init; }
}

/// <summary>A field of an object.</summary>
/// <param name="Name">The name in the API.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsRequired">True when an object without it is refused.</param>
internal sealed record SchemaField(string Name, FieldType Type, bool IsRequired);

/// <summary>What a schema demands of a value beyond its type; null and empty for nothing.</summary>
internal sealed record FieldLimits
{
    public static readonly FieldLimits None = new();

    public IReadOnlyList<string> Values { get; init; } = [];

    public ScalarNode? Minimum { get; init; }

    public ScalarNode? Maximum { get; init; }

    public bool ExclusiveMinimum { get; init; }

    public bool ExclusiveMaximum { get; init; }

    public long? MinLength { get; init; }

    public long? MaxLength { get; init; }

    public string? Pattern { get; init; }

    public string? Format { get; init; }
}
