using System.Collections.Immutable;

namespace ManifestDsl.Engine.Api;

/// <summary>A type of the API: a kind, or an object inside one.</summary>
public sealed class ApiType
{
    private readonly Dictionary<string, ApiField> _byName;

    internal ApiType(string name, ImmutableArray<ApiField> fields, ImmutableArray<ApiChoice> choices)
    {
        Name = name;
        Fields = fields;
        Choices = choices;
        _byName = new Dictionary<string, ApiField>(fields.Length, StringComparer.Ordinal);
        foreach (var field in fields)
        {
            _byName[field.Name] = field;
        }
    }

    /// <summary>The name of KubernetesClient's model, for example <c>V1PodSpec</c>.</summary>
    public string Name { get; }

    /// <summary>The fields, in the order of the API's documentation.</summary>
    public ImmutableArray<ApiField> Fields { get; }

    /// <summary>Fields of which only one may be set.</summary>
    public ImmutableArray<ApiChoice> Choices { get; }

    /// <summary>The field of this name, or null.</summary>
    public ApiField? this[string name] => _byName.TryGetValue(name, out var field) ? field : null;
}
