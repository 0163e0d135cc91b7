namespace ManifestDsl.Engine.Api;

/// <summary>What may stand in a field, in a list or in a map.</summary>
public sealed class ApiValue
{
    private readonly string? _typeName;
    private ApiType? _type;

    internal ApiValue(ApiValueKind kind, ApiValue? element = null, string? typeName = null)
    {
        Kind = kind;
        Element = element;
        _typeName = typeName;
    }

    /// <summary>What the value is.</summary>
    public ApiValueKind Kind { get; }

    /// <summary>What the items of a list, or the values of a map, are; null for all else.</summary>
    public ApiValue? Element { get; }

    /// <summary>The type of an <see cref="ApiValueKind.Object"/>, read when it is first asked for; null for all else.</summary>
    public ApiType? Type => _typeName is null ? null : _type ??= ApiSchema.Type(_typeName);
}
