namespace ManifestDsl.Engine.Policy.Facts;

/// <summary>The objects of one kind by namespace and name.</summary>
public sealed class NameIndex
{
    private readonly Dictionary<(string Namespace, string Name), PolicyContext> _byName = [];

    internal NameIndex(IReadOnlyList<PolicyContext> contexts, bool hasUnknownObjects)
    {
        IsComplete = !hasUnknownObjects;
        foreach (var context in contexts)
        {
            if (context.Facts.IsIdentityUnknown)
            {
                IsComplete = false;
            }
            else if (!_byName.ContainsKey((context.Facts.Namespace, context.Facts.Name)))
            {
                _byName.Add((context.Facts.Namespace, context.Facts.Name), context);
            }
        }
    }

    /// <summary>False when an object of unknown name, namespace or kind may be one that is not found.</summary>
    public bool IsComplete { get; }

    /// <summary>The object of a name; null when there is none.</summary>
    /// <param name="space">The namespace; empty for objects that name none, and for kinds of the cluster.</param>
    /// <param name="name">The name.</param>
    public PolicyContext? Find(string space, string name) => _byName.TryGetValue((space, name), out var found) ? found : null;

    /// <summary>True when there is certainly no object of that name in the set.</summary>
    public bool Lacks(string space, string name) => IsComplete && Find(space, name) is null;
}
