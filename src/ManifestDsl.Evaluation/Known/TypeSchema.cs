using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ManifestDsl.Engine.Model;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Known;

/// <summary>What the attributes of a DSL type or a KubernetesClient model say, read once for each type symbol.</summary>
/// <remarks>Symbols of referenced assemblies outlive an edit, and so does this cache: an edit costs no attribute reading.</remarks>
internal sealed class TypeSchema
{
    private static readonly ConditionalWeakTable<INamedTypeSymbol, TypeSchema> Cache = new();

    /// <summary>The key of a property whose entries are fields of the object itself: those that its schema does not name.</summary>
    public const string OtherFields = "";

    private readonly INamedTypeSymbol _type;
    private readonly ConcurrentDictionary<string, string?> _apiNames = new(StringComparer.Ordinal);

    private IPropertySymbol[]? _alwaysSet;

    private TypeSchema(INamedTypeSymbol type, ManifestTier tier)
    {
        _type = type;
        IsScalar = tier == ManifestTier.Dsl
            ? HasAttribute(type, "KubernetesScalarAttribute")
            : type.Name is "ResourceQuantity" or "IntOrString";
        var (apiVersion, kind) = tier == ManifestTier.Dsl ? ReadObjectAttribute(type) : ReadEntityAttribute(type);
        ManifestType = new ManifestType(type.Name, tier, apiVersion, kind, tier == ManifestTier.Dsl ? ReadFields(type) : NoFields)
        {
            Custom = tier == ManifestTier.Raw ? CustomModelReader.Read(type) : null,
        };
    }

    private static ImmutableDictionary<string, DslField> NoFields => ImmutableDictionary<string, DslField>.Empty;

    public ManifestType ManifestType { get; }

    /// <summary>
    /// Properties of a model that have a value even when nobody sets one: of a value type that is not nullable. Kubernetes requires them all,
    /// and KubernetesClient writes their default.
    /// </summary>
    public IReadOnlyList<IPropertySymbol> AlwaysSet => _alwaysSet ??= ManifestType.Tier == ManifestTier.Raw ? ReadAlwaysSet(_type) : [];

    /// <summary>True when an object of the type is one scalar in the tree.</summary>
    public bool IsScalar { get; }

    /// <summary>The schema of <paramref name="type"/>, which must be a DSL type or a model.</summary>
    public static TypeSchema Of(INamedTypeSymbol type, KnownTypes known)
    {
        var definition = type.OriginalDefinition;
        return Cache.TryGetValue(definition, out var found)
            ? found
            : Cache.GetValue(definition, t => new TypeSchema(t, known.IsDsl(t) ? ManifestTier.Dsl : ManifestTier.Raw));
    }

    /// <summary>The key of a property in the tree: the API field name of a model, the property's own name of a DSL type; null when it is not a field.</summary>
    public string? KeyOf(string property) =>
        ManifestType.Tier == ManifestTier.Dsl ? property : _apiNames.GetOrAdd(property, ReadApiName);

    private static bool HasAttribute(ISymbol symbol, string name) => FindAttribute(symbol, name) is not null;

    internal static AttributeData? FindAttribute(ISymbol symbol, string name)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == name)
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>The first constructor argument of an attribute, as text.</summary>
    internal static string? AttributeText(ISymbol symbol, string name) =>
        FindAttribute(symbol, name) is { ConstructorArguments: [{ Value: string text }, ..] } ? text : null;

    private static (string? ApiVersion, string? Kind) ReadObjectAttribute(INamedTypeSymbol type) =>
        FindAttribute(type, "KubernetesObjectAttribute") is { ConstructorArguments: [{ Value: string apiVersion }, { Value: string kind }, ..] }
            ? (apiVersion, kind)
            : (null, null);

    private static (string? ApiVersion, string? Kind) ReadEntityAttribute(INamedTypeSymbol type)
    {
        if (FindAttribute(type, "KubernetesEntityAttribute") is not { } attribute)
        {
            return (null, null);
        }

        string? Named(string name)
        {
            foreach (var pair in attribute.NamedArguments)
            {
                if (pair.Key == name)
                {
                    return pair.Value.Value as string;
                }
            }

            return null;
        }

        var group = Named("Group");
        var version = Named("ApiVersion");
        return (string.IsNullOrEmpty(group) ? version : group + "/" + version, Named("Kind"));
    }

    private static ImmutableDictionary<string, DslField> ReadFields(INamedTypeSymbol type)
    {
        var fields = ImmutableDictionary.CreateBuilder<string, DslField>(StringComparer.Ordinal);
        for (var t = type; t is { SpecialType: SpecialType.None }; t = t.BaseType)
        {
            foreach (var member in t.GetMembers())
            {
                if (member is IPropertySymbol property && ReadField(property) is { } field && !fields.ContainsKey(property.Name))
                {
                    fields.Add(property.Name, field);
                }
            }
        }

        return fields.ToImmutable();
    }

    private static DslField? ReadField(IPropertySymbol property)
    {
        foreach (var attribute in property.GetAttributes())
        {
            var root = attribute.AttributeClass?.Name switch
            {
                "KubernetesFieldAttribute" => DslFieldRoot.Self,
                "PodFieldAttribute" => DslFieldRoot.PodTemplate,
                _ => (DslFieldRoot?)null,
            };
            if (root is { } r && !IsHandled(attribute) && attribute.ConstructorArguments is [{ Value: string path }, ..])
            {
                return new DslField(DslField.Split(path), r);
            }
        }

        return null;
    }

    /// <summary>Handled = true: lowered by code, not by the table.</summary>
    private static bool IsHandled(AttributeData attribute)
    {
        foreach (var pair in attribute.NamedArguments)
        {
            if (pair is { Key: "Handled", Value.Value: true })
            {
                return true;
            }
        }

        return false;
    }

    private static IPropertySymbol[] ReadAlwaysSet(INamedTypeSymbol type) =>
    [
        .. type.GetMembers().OfType<IPropertySymbol>().Where(static property =>
            property.Type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T }
            && AttributeText(property, "JsonPropertyNameAttribute") is not null),
    ];

    private string? ReadApiName(string property)
    {
        for (var t = _type; t is not null; t = t.BaseType)
        {
            foreach (var member in t.GetMembers(property))
            {
                if (member is IPropertySymbol && AttributeText(member, "JsonPropertyNameAttribute") is { } name)
                {
                    return name;
                }

                if (member is IPropertySymbol && HasAttribute(member, "JsonExtensionDataAttribute"))
                {
                    return OtherFields;
                }
            }
        }

        return null;
    }
}
