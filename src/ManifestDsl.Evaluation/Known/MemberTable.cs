using ManifestDsl.Evaluation.Values;

namespace ManifestDsl.Evaluation.Known;

/// <summary>Evaluates one use of a known member.</summary>
internal delegate Value KnownMember(KnownCall call);

/// <summary>Members of the framework by type and name. All overloads of a name share one function, which refuses those that it does not know.</summary>
internal sealed class MemberTable
{
    private readonly Dictionary<(string Type, string Member), KnownMember> _members = [];
    private readonly Dictionary<string, Action<MemberTable>> _deferred = new(StringComparer.Ordinal);

    /// <summary>Every member, for the documentation.</summary>
    public IEnumerable<(string Type, string Member)> Names
    {
        get
        {
            lock (_members)
            {
                foreach (var type in _deferred.Keys.ToList())
                {
                    RegisterDeferred(type);
                }

                return [.. _members.Keys];
            }
        }
    }

    /// <param name="type">Full metadata name: <c>System.Collections.Generic.List`1</c>.</param>
    /// <param name="member">Metadata name: <c>Add</c>, <c>.ctor</c>, <c>Count</c>, <c>op_Addition</c>, <c>set_Length</c>; an indexer is <c>this[]</c>.</param>
    /// <param name="evaluate">The function.</param>
    public void Add(string type, string member, KnownMember evaluate) => _members[(type, member)] = evaluate;

    /// <summary>Registers the members of a type when one of them is first looked up, so that a compiler compiles no functions that no source uses.</summary>
    public void Defer(string type, Action<MemberTable> register) =>
        _deferred[type] = _deferred.TryGetValue(type, out var others) ? others + register : register;

    /// <summary>The same for types whose members are registered together.</summary>
    public void Defer(Action<MemberTable> register, params string[] types)
    {
        foreach (var type in types)
        {
            Defer(type, register);
        }
    }

    public KnownMember? Find(string type, string member)
    {
        lock (_members)
        {
            RegisterDeferred(type);
            return _members.TryGetValue((type, member), out var found) ? found : null;
        }
    }

    private void RegisterDeferred(string type)
    {
        if (_deferred.TryGetValue(type, out var register))
        {
            _deferred.Remove(type);
            register(this);
        }
    }
}
