using System.Collections.Immutable;
using ManifestDsl.Engine.Hardening;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy;

/// <summary>What a rule sees: one object, and its pod where it makes pods. Computed once and shared by all rules.</summary>
public sealed class PolicyContext
{
    private ObjectFacts? _facts;

    private PolicyContext(KubernetesObject declared, KubernetesObject checkedObject, PolicyOptions options)
    {
        Declared = declared;
        Object = checkedObject;
        Options = options;
        IsHardened = Hardens(declared, options);
        Workload = Workload.From(checkedObject);
        IsPodUnknown = Workload is null && HasUnknownPod(checkedObject);
    }

    /// <summary>The object as it was declared; for an item of a list, the list.</summary>
    public KubernetesObject Declared { get; }

    /// <summary>
    /// The object that rules check. Of the DSL tier it is the hardened one: what hardening fills need not be written. Of the raw
    /// tier it is the declared one, so that what is missing is found where it is missing.
    /// </summary>
    public KubernetesObject Object { get; }

    /// <summary>
    /// True when hardening has filled what was unset: what is unset still was left so because something else is unknown, or contradicts it.
    /// </summary>
    public bool IsHardened { get; }

    /// <summary>What the project says about its policy.</summary>
    public PolicyOptions Options { get; }

    /// <summary>The object's pod; null when its kind makes no pods, or the pod spec is missing or unknown.</summary>
    public Workload? Workload { get; }

    /// <summary>True when the object's kind makes pods, but the pod spec cannot be known.</summary>
    public bool IsPodUnknown { get; }

    /// <summary>What rules ask of the object again and again; computed when first asked for.</summary>
    public ObjectFacts Facts => _facts ??= new ObjectFacts(Object, Workload);

    /// <summary>The contexts of an object: one, or of a list one for each item.</summary>
    public static ImmutableArray<PolicyContext> Of(KubernetesObject declared, PolicyOptions options)
    {
        var contexts = ImmutableArray.CreateBuilder<PolicyContext>();
        foreach (var item in ListItems.Expand(declared))
        {
            contexts.Add(new PolicyContext(declared, Hardens(declared, options) ? Hardener.Harden(item) : item, options));
        }

        return contexts.ToImmutable();
    }

    private static bool Hardens(KubernetesObject declared, PolicyOptions options) => declared.Tier == ManifestTier.Dsl && options.Hardening;

    private static bool HasUnknownPod(KubernetesObject source)
    {
        if (PodSpecLocation.Find(source.Group, source.Kind) is not { } location)
        {
            return false;
        }

        ManifestNode? node = source.Root;
        foreach (var field in location.Template.Add("spec"))
        {
            node = (node as MapNode)?[field];
            if (node is UnknownNode)
            {
                return true;
            }
        }

        return false;
    }
}
