using ManifestDsl.Evaluation.Values;

namespace ManifestDsl.Evaluation.Known;

/// <summary>Evaluates one use of a known member.</summary>
internal delegate Value KnownMember(KnownCall call);

/// <summary>Members of the framework by type and name. All overloads of a name share one function, which refuses those that it does not know.</summary>
internal sealed class MemberTable
{
    private readonly Dictionary<(string Type, string Member), KnownMember> _members = [];

    /// <summary>Every member, for the documentation.</summary>
    public IEnumerable<(string Type, string Member)> Names => _members.Keys;

    /// <param name="type">Full metadata name: <c>System.Collections.Generic.List`1</c>.</param>
    /// <param name="member">Metadata name: <c>Add</c>, <c>.ctor</c>, <c>Count</c>, <c>op_Addition</c>; an indexer is <c>this[]</c>.</param>
    /// <param name="evaluate">The function.</param>
    public void Add(string type, string member, KnownMember evaluate) => _members[(type, member)] = evaluate;

    public KnownMember? Find(string type, string member) => _members.TryGetValue((type, member), out var found) ? found : null;
}
