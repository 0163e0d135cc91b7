using System.Collections.Immutable;
using ManifestDsl.Engine.Hardening;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;
using ManifestDsl.Engine.Policy.PodSecurity;

namespace ManifestDsl.Engine.Policy;

/// <summary>What a rule sees: one object, and its pod where it makes pods. Computed once and shared by all rules.</summary>
public sealed class PolicyContext
{
    private ObjectFacts? _facts;
    private Workload? _emitted;
    private PodSecurityReport? _report;

    private PolicyContext(KubernetesObject declared, KubernetesObject checkedObject, PolicyOptions options, Workload? embedded = null, bool isFurther = false)
    {
        Declared = declared;
        Object = checkedObject;
        Options = options;
        IsHardened = Hardens(declared, options);
        IsEmbedded = embedded is not null;
        IsFurther = isFurther;
        Workload = embedded ?? Workload.From(checkedObject);
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

    /// <summary>True when the pod is a template inside an object of a custom kind, of which only what is written is known.</summary>
    internal bool IsEmbedded { get; }

    /// <summary>True when the object has a context already, for another of its pod templates.</summary>
    internal bool IsFurther { get; }

    /// <summary>What the project says about its policy.</summary>
    public PolicyOptions Options { get; }

    /// <summary>The object's pod; null when its kind makes no pods, or the pod spec is missing or unknown.</summary>
    public Workload? Workload { get; }

    /// <summary>
    /// The object's pod as the cluster gets it, with what hardening fills in the raw tier too. Computed when first asked for.
    /// </summary>
    public Workload? Emitted => IsHardened || IsEmbedded || !Options.Hardening || Workload is null
        ? Workload
        : _emitted ??= Workload.From(Hardener.Harden(Object)) ?? Workload;

    /// <summary>True when hardening fills the pod, and may have left a setting out because of what cannot be known.</summary>
    /// <param name="container">The container; null for the pod.</param>
    internal bool IsHeldBack(WorkloadContainer? container) => Options.Hardening && !IsEmbedded && Emitted is { } pod && HeldBack.Is(pod, container);

    /// <summary>True when the object's kind makes pods, but the pod spec cannot be known.</summary>
    public bool IsPodUnknown { get; }

    /// <summary>What rules ask of the object again and again; computed when first asked for.</summary>
    public ObjectFacts Facts => _facts ??= new ObjectFacts(Object, Workload);

    /// <summary>What a level of the Pod Security Standards says about the pod as the cluster gets it; null when there is none. The last answer is kept.</summary>
    internal PodSecurityReport? SecurityReport(PodSecurityLevel level, KubernetesVersion version) =>
        Emitted is not { } pod ? null
        : _report is { } last && last.Level == level && last.Version == version ? last
        : _report = PodSecurityStandards.Evaluate(pod, level, version);

    /// <summary>The contexts of an object: one, of a list one for each item, and of a custom kind one for each pod template in it.</summary>
    public static ImmutableArray<PolicyContext> Of(KubernetesObject declared, PolicyOptions options)
    {
        var contexts = ImmutableArray.CreateBuilder<PolicyContext>();
        foreach (var item in ListItems.Expand(declared))
        {
            var source = Hardens(declared, options) ? Hardener.Harden(item) : item;
            var templates = EmbeddedPods.In(source);
            if (templates.IsEmpty)
            {
                contexts.Add(new PolicyContext(declared, source, options));
            }

            for (var i = 0; i < templates.Length; i++)
            {
                var open = EmbeddedPods.Open(source, templates[i]);
                contexts.Add(new PolicyContext(declared, open, options, Workload.At(open, new PodSpecLocation(open.Group, open.Kind, templates[i])), isFurther: i > 0));
            }
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
