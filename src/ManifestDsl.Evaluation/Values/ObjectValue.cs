using ManifestDsl.Engine.Model;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Values;

/// <summary>A member of an <see cref="ObjectValue"/>: the value and where the member was named.</summary>
internal readonly record struct MemberValue(Value Value, Provenance KeyOrigin);

/// <summary>An object of a class, record or struct.</summary>
internal sealed class ObjectValue(INamedTypeSymbol type, Provenance origin) : Value(origin)
{
    private static readonly Dictionary<ISymbol, Value> NoFields = new(SymbolEqualityComparer.Default);

    private readonly Dictionary<string, MemberValue> _members = new(StringComparer.Ordinal);

    private Dictionary<ISymbol, Value>? _fields;

    public INamedTypeSymbol Type { get; } = type;

    /// <summary>The members that were set, in the order in which they were first set.</summary>
    public List<string> Order { get; } = [];

    public Value? this[string member] => _members.TryGetValue(member, out var found) ? found.Value : null;

    public MemberValue Member(string member) => _members[member];

    public void Set(string member, Value value, Provenance keyOrigin)
    {
        if (!_members.ContainsKey(member))
        {
            Order.Add(member);
        }

        _members[member] = new MemberValue(Copies.Of(value), keyOrigin);
    }

    /// <summary>A field, auto-property or captured primary-constructor parameter of a class of the compilation; null when it was not set.</summary>
    public Value? Field(ISymbol field) =>
        _fields is not null && _fields.TryGetValue(field.OriginalDefinition, out var value) ? value : null;

    /// <summary>The field, which is its default until it is set: a struct is kept, since it can be changed in place.</summary>
    public Value FieldOrDefault(ISymbol field, ITypeSymbol? type, Provenance origin)
    {
        if (Field(field) is { } value)
        {
            return value;
        }

        var unset = Defaults.Of(type, origin);
        if (unset is ObjectValue or TupleValue)
        {
            SetField(field, unset);
            return Field(field)!;
        }

        return unset;
    }

    public void SetField(ISymbol field, Value value) =>
        (_fields ??= new(SymbolEqualityComparer.Default))[field.OriginalDefinition] = Copies.Of(value);

    /// <summary>What was set of the fields, for equality of records.</summary>
    public IReadOnlyDictionary<ISymbol, Value> Fields => _fields ?? NoFields;

    /// <summary>
    /// Of a DSL object that a member of another <c>[Manifests]</c> class declares: the default namespace of that class, which may be null. The objects
    /// of a class know their own.
    /// </summary>
    public (bool IsForeign, string? Namespace) Declared { get; set; }

    /// <summary>A shallow copy, as <c>with</c> and the assignment of a struct make it.</summary>
    public ObjectValue Clone(Provenance origin)
    {
        var copy = new ObjectValue(Type, origin) { Declared = Declared };
        foreach (var member in Order)
        {
            var (value, keyOrigin) = _members[member];
            copy.Set(member, value, keyOrigin);
        }

        foreach (var pair in Fields)
        {
            copy.SetField(pair.Key, pair.Value);
        }

        return copy;
    }

    public override string Describe() => Type.Name;
}
