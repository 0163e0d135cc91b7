namespace ManifestDsl.Engine.Policy.Facts;

/// <summary>The workloads of a set by the labels of their pods: a selector finds them without going through all.</summary>
public sealed class PodIndex
{
    private readonly Dictionary<string, PodNamespace> _namespaces = new(StringComparer.Ordinal);
    private readonly bool _hasUnknown;

    internal PodIndex(ManifestSet set)
    {
        _hasUnknown = set.HasUnknownPods || set.HasUnknownObjects;
        foreach (var context in set.All)
        {
            var facts = context.Facts;
            if (context is { Workload: not null, IsEmbedded: false })
            {
                _hasUnknown |= facts.PodLabels.IsUnknown || facts.IsIdentityUnknown;
                In(facts.Namespace).Add(context);
            }
            else if (!facts.IsBuiltIn && CustomKinds.MayMakePods(facts.Group, facts.Kind))
            {
                In(facts.Namespace).HasOtherPods = true;
            }
        }
    }

    /// <summary>The namespaces that have workloads.</summary>
    public IEnumerable<string> Namespaces => _namespaces.Keys;

    /// <summary>
    /// True when it can be said that a selector finds no pod in the namespace: the set has workloads there, no label is unknown, and no object
    /// of a custom kind makes pods that cannot be seen.
    /// </summary>
    public bool IsComplete(string space) => !_hasUnknown && _namespaces.TryGetValue(space, out var found) && found is { HasOtherPods: false, All.Count: > 0 };

    /// <summary>The workloads of a namespace.</summary>
    public IReadOnlyList<PolicyContext> All(string space) => _namespaces.TryGetValue(space, out var found) ? found.All : [];

    /// <summary>The workloads of a namespace whose pods a selector certainly selects.</summary>
    public IEnumerable<PolicyContext> Select(string space, LabelSelector selector)
    {
        if (selector.IsUnknown || !_namespaces.TryGetValue(space, out var found))
        {
            yield break;
        }

        foreach (var list in found.Candidates(selector))
        {
            foreach (var context in list)
            {
                if (selector.Matches(context.Facts.PodLabels) == true)
                {
                    yield return context;
                }
            }
        }
    }

    /// <summary>True when it is certain that a selector selects no pod of the namespace.</summary>
    public bool SelectsNothing(string space, LabelSelector selector)
    {
        if (selector.IsUnknown || !IsComplete(space))
        {
            return false;
        }

        foreach (var _ in Select(space, selector))
        {
            return false;
        }

        return true;
    }

    private PodNamespace In(string space)
    {
        if (!_namespaces.TryGetValue(space, out var found))
        {
            _namespaces.Add(space, found = new PodNamespace());
        }

        return found;
    }
}
