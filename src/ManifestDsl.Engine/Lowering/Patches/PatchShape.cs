using ManifestDsl.Engine.Api;

namespace ManifestDsl.Engine.Lowering.Patches;

/// <summary>What the API takes at a place of an object.</summary>
/// <param name="Type">The type of an object; null for all else, and where it is not known.</param>
/// <param name="Value">What the value is; null where it is not known, and for a whole object.</param>
/// <param name="Field">The field; null for items of a list, values of a map, and where it is not known.</param>
internal readonly record struct PatchShape(ApiType? Type, ApiValue? Value, ApiField? Field)
{
    /// <summary>A place of which nothing is known: below a field of any content, in a custom resource, in a field that the API has not.</summary>
    public static readonly PatchShape Open = default;

    public bool IsOpen => Type is null && Value is null or { Kind: ApiValueKind.Any } or { Kind: ApiValueKind.Object, Type: null };

    public bool IsMap => Value?.Kind == ApiValueKind.Map;

    public bool IsList => Value?.Kind == ApiValueKind.List;

    /// <summary>The items of a list, or the values of a map.</summary>
    public PatchShape Element => Value?.Element is { } element ? new PatchShape(element.Type, element, null) : Open;

    public static PatchShape Of(ApiField field) => new(field.Value.Type, field.Value, field);

    /// <summary>For messages: <c>a list</c>.</summary>
    public string Describe() => Value?.Kind switch
    {
        ApiValueKind.List => "a list",
        ApiValueKind.Map => "a map",
        ApiValueKind.Text => "a text",
        ApiValueKind.Boolean => "true or false",
        ApiValueKind.Integer or ApiValueKind.LongInteger => "a whole number",
        ApiValueKind.Number => "a number",
        ApiValueKind.Quantity => "a quantity",
        ApiValueKind.IntegerOrText => "a whole number or a text",
        ApiValueKind.Time => "a time",
        ApiValueKind.Bytes => "a text in base64",
        _ => "an object",
    };
}
