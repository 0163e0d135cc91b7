namespace ManifestDsl;

/// <summary>What the schema of a custom resource demands of a field beyond its type. The build checks it where the value is known.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FieldConstraintsAttribute : Attribute
{
    /// <summary>True when an object without the field is refused, <c>required</c>. Default: false.</summary>
    public bool Required { get; set; }

    /// <summary>The texts or numbers that are allowed, <c>enum</c>. Default: all.</summary>
    public string[]? Values { get; set; }

    /// <summary>The smallest number, <c>minimum</c>. Default: none.</summary>
    public double Minimum { get; set; } = double.NaN;

    /// <summary>The largest number, <c>maximum</c>. Default: none.</summary>
    public double Maximum { get; set; } = double.NaN;

    /// <summary>True when the number must be more than <see cref="Minimum"/>, <c>exclusiveMinimum</c>. Default: false.</summary>
    public bool ExclusiveMinimum { get; set; }

    /// <summary>True when the number must be less than <see cref="Maximum"/>, <c>exclusiveMaximum</c>. Default: false.</summary>
    public bool ExclusiveMaximum { get; set; }

    /// <summary>The least number of characters of a text, items of a list or entries of a map: <c>minLength</c>, <c>minItems</c>, <c>minProperties</c>. Default: 0.</summary>
    public long MinLength { get; set; }

    /// <summary>The largest number of them: <c>maxLength</c>, <c>maxItems</c>, <c>maxProperties</c>. Default: no limit.</summary>
    public long MaxLength { get; set; } = long.MaxValue;

    /// <summary>The regular expression that a text must match somewhere, <c>pattern</c>. Default: none.</summary>
    public string? Pattern { get; set; }
}
