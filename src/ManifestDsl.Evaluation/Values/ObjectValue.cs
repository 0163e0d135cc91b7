using ManifestDsl.Engine.Model;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Values;

/// <summary>A member of an <see cref="ObjectValue"/>: the value and where the member was named.</summary>
internal readonly record struct MemberValue(Value Value, Provenance KeyOrigin);

/// <summary>An object of a class, record or struct.</summary>
internal sealed class ObjectValue(INamedTypeSymbol type, Provenance origin) : Value(origin)
{
    private readonly Dictionary<string, MemberValue> _members = new(StringComparer.Ordinal);

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

        _members[member] = new MemberValue(value, keyOrigin);
    }

    /// <summary>A shallow copy, as <c>with</c> and the assignment of a struct make it.</summary>
    public ObjectValue Clone(Provenance origin)
    {
        var copy = new ObjectValue(Type, origin);
        foreach (var member in Order)
        {
            var (value, keyOrigin) = _members[member];
            copy.Set(member, value, keyOrigin);
        }

        return copy;
    }

    public override string Describe() => Type.Name;
}
