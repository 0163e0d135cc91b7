using System.Collections.Immutable;

namespace ManifestDsl.Engine.Api;

/// <summary>A field of a type of the API.</summary>
public sealed class ApiField
{
    internal ApiField(string name, ApiValue value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>The name as it stands in YAML.</summary>
    public string Name { get; }

    /// <summary>What the field holds.</summary>
    public ApiValue Value { get; }

    /// <summary>True when the API server refuses an object whose author leaves the field out.</summary>
    public bool IsRequired { get; internal init; }

    /// <summary>The values that the field, each item of it or each value in it may have; empty for any.</summary>
    public ImmutableArray<string> Allowed { get; internal init; } = [];

    /// <summary>True for a required list that needs an item.</summary>
    public bool IsNonEmpty { get; internal init; }

    /// <summary>The form that the value, each item or each value of a map must have.</summary>
    public ApiForm Form { get; internal init; }

    /// <summary>The form that the keys of a map must have.</summary>
    public ApiForm KeyForm { get; internal init; }

    /// <summary>The least number or amount; null for none.</summary>
    public long? Minimum { get; internal init; }

    /// <summary>The greatest number; null for none.</summary>
    public long? Maximum { get; internal init; }

    /// <summary>
    /// The fields that tell the items of a list apart: items with the same keys are merged, and no two items of a list may share them.
    /// Empty for lists that are replaced as a whole.
    /// </summary>
    public ImmutableArray<string> ListKeys { get; internal init; } = [];

    /// <summary>True for a list of values of which none may stand twice; merging two such lists keeps every value once.</summary>
    public bool IsSet { get; internal init; }

    /// <summary>What the API server takes a key of a list (<see cref="ListKeys"/>) for when it is left out; null where it must be written.</summary>
    public string? Default { get; internal init; }
}
