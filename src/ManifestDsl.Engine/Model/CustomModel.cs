using System.Collections.Immutable;

namespace ManifestDsl.Engine.Model;

/// <summary>What the schema of a custom resource says about an object beyond the names and types of its fields.</summary>
/// <param name="IsClusterScoped">True for an object that lives in no namespace.</param>
/// <param name="Constraints">By API field name, for fields that have any.</param>
public sealed record CustomModel(bool IsClusterScoped, ImmutableArray<FieldConstraint> Constraints);

/// <summary>What the schema of a custom resource demands of a field.</summary>
/// <param name="Field">The name of the field in the API.</param>
public sealed record FieldConstraint(string Field)
{
    /// <summary>True when an object without the field is refused.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The texts or numbers that are allowed; empty for all.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>The smallest number; NaN for none.</summary>
    public double Minimum { get; init; } = double.NaN;

    /// <summary>The largest number; NaN for none.</summary>
    public double Maximum { get; init; } = double.NaN;

    /// <summary>True when the number must be more than the minimum.</summary>
    public bool IsMinimumExclusive { get; init; }

    /// <summary>True when the number must be less than the maximum.</summary>
    public bool IsMaximumExclusive { get; init; }

    /// <summary>The least number of characters, items or entries.</summary>
    public long MinLength { get; init; }

    /// <summary>The largest number of them.</summary>
    public long MaxLength { get; init; } = long.MaxValue;

    /// <summary>The regular expression that a text must match somewhere; null for none.</summary>
    public string? Pattern { get; init; }
}
