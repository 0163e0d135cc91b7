using ManifestDsl.Engine.Api;

namespace ManifestDsl.Engine.Validation;

/// <summary>What a field takes, in words.</summary>
internal static class ShapeText
{
    /// <summary>For example <c>a whole number</c>, or <c>one of A, B or C</c>.</summary>
    public static string Of(ApiValue value, ApiField field)
    {
        if (value.Kind is ApiValueKind.List)
        {
            return "a list";
        }

        if (value.Kind is ApiValueKind.Map or ApiValueKind.Object)
        {
            return "a map";
        }

        return field.Allowed.Length > 0 ? AllowedText(field)
            : ValueForm.Of(field.Form) is { } form ? form.Allowed
            : OfKind(value.Kind);
    }

    /// <summary>The values that a field may have, without the empty text.</summary>
    public static string AllowedText(ApiField field)
    {
        var values = new List<string>(field.Allowed.Length);
        foreach (var value in field.Allowed)
        {
            if (value.Length > 0)
            {
                values.Add(value);
            }
        }

        return ValueText.Choice(values);
    }

    /// <summary>What a value of this kind is.</summary>
    public static string OfKind(ApiValueKind kind) => kind switch
    {
        ApiValueKind.Text => "a string",
        ApiValueKind.Boolean => "true or false",
        ApiValueKind.Integer or ApiValueKind.LongInteger => "a whole number",
        ApiValueKind.Number => "a number",
        ApiValueKind.Quantity => "an amount such as 500m, 2, 64Mi or 1G",
        ApiValueKind.IntegerOrText => "a whole number or a string",
        ApiValueKind.Time => "a time such as 2030-01-31T12:00:00Z",
        ApiValueKind.Bytes => "a string in base64",
        ApiValueKind.List => "a list",
        ApiValueKind.Map or ApiValueKind.Object => "a map",
        _ => "a value",
    };
}
