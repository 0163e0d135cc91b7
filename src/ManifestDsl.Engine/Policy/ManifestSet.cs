using System.Collections.Immutable;
using ManifestDsl.Engine.PodPolicies;
using ManifestDsl.Engine.PodPolicies.Checks;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy;

/// <summary>The objects of one compilation that are deployed together, found by kind.</summary>
/// <remarks>Objects that other projects or people deploy are not in it: that something is missing here does not mean that it does not exist.</remarks>
public sealed class ManifestSet
{
    private readonly Dictionary<(string Group, string Kind), ImmutableArray<PolicyContext>.Builder> _byKind = [];
    private readonly Dictionary<(string Group, string Kind), NameIndex> _byName = [];
    private readonly ImmutableArray<PolicyContext>.Builder _workloads = ImmutableArray.CreateBuilder<PolicyContext>();
    private readonly ImmutableArray<PolicyContext> _contexts;
    private PodIndex? _pods;
    private IReadOnlyList<PolicyTarget>? _targets;

    /// <summary>Sorts the objects by kind.</summary>
    /// <param name="all">The contexts of all objects, in the order of the declarations.</param>
    /// <param name="policies">The PodPolicies that are declared with them, in the order of the declarations.</param>
    public ManifestSet(ImmutableArray<PolicyContext> all, ImmutableArray<PodPolicy> policies = default)
    {
        _contexts = all;
        Policies = policies.IsDefault ? [] : policies;
        All = all.Any(static context => context.IsFurther) ? [.. all.Where(static context => !context.IsFurther)] : all;
        foreach (var context in All)
        {
            var key = (context.Facts.Group, context.Facts.Kind);
            if (!_byKind.TryGetValue(key, out var list))
            {
                _byKind.Add(key, list = ImmutableArray.CreateBuilder<PolicyContext>());
            }

            list.Add(context);
            if (context is { Workload: not null, IsEmbedded: false })
            {
                _workloads.Add(context);
            }

            HasUnknownPods |= context.IsPodUnknown;
            HasUnknownObjects |= context.Facts.Kind.Length == 0 || (context.Facts.Group.Length == 0 && context.Object.ApiVersion.Length == 0);
        }
    }

    /// <summary>All objects.</summary>
    public ImmutableArray<PolicyContext> All { get; }

    /// <summary>The PodPolicies, in the order of their declarations.</summary>
    public ImmutableArray<PodPolicy> Policies { get; }

    /// <summary>The pods to which policies apply, each with its policies; none where there are no policies. Computed when first asked for.</summary>
    internal IReadOnlyList<PolicyTarget> PolicyTargets => _targets ??= PolicyTarget.Of(this);

    /// <summary>All contexts whose pod is known: each pod template of an object of a custom kind is one.</summary>
    internal IEnumerable<PolicyContext> PodContexts => _contexts.Where(static context => context.Workload is not null);

    /// <summary>The objects that make pods and whose pod spec is known.</summary>
    public IReadOnlyList<PolicyContext> Workloads => _workloads;

    /// <summary>True when the pod of some object cannot be known: it may be the one that seems to be missing.</summary>
    public bool HasUnknownPods { get; }

    /// <summary>The objects of one kind.</summary>
    /// <param name="group">The API group; empty for the core group.</param>
    /// <param name="kind">The kind.</param>
    public IReadOnlyList<PolicyContext> OfKind(string group, string kind) => _byKind.TryGetValue((group, kind), out var list) ? list : [];

    /// <summary>True when the kind of some object cannot be known: it may be the one that seems to be missing.</summary>
    public bool HasUnknownObjects { get; }

    /// <summary>The pods of the objects, found by their labels.</summary>
    public PodIndex Pods => _pods ??= new PodIndex(this);

    /// <summary>The objects of one kind, found by their names.</summary>
    /// <param name="group">The API group; empty for the core group.</param>
    /// <param name="kind">The kind.</param>
    public NameIndex Named(string group, string kind)
    {
        if (!_byName.TryGetValue((group, kind), out var index))
        {
            _byName.Add((group, kind), index = new NameIndex(OfKind(group, kind), HasUnknownObjects));
        }

        return index;
    }
}
