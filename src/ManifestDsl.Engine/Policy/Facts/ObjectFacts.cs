using System.Collections.Immutable;
using ManifestDsl.Engine.Lowering;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Facts;

/// <summary>
/// What rules ask of an object again and again: computed once and kept with its context, so that an object that did not change costs nothing
/// when others did.
/// </summary>
public sealed class ObjectFacts
{
    private readonly KubernetesObject _object;
    private readonly Workload? _workload;
    private LabelSet? _labels;
    private LabelSet? _podLabels;
    private LabelSelector? _selector;
    private PodPorts? _ports;
    private ImmutableArray<DataReference> _references;

    internal ObjectFacts(KubernetesObject source, Workload? workload)
    {
        _object = source;
        _workload = workload;
        Kind = source.Kind;
        Group = source.Group;
        Name = source.Name;
        Namespace = source.Namespace;
        Title = ObjectTitle.Of(source);
        IsIdentityUnknown = Kind.Length == 0
            || source.Root["apiVersion"] is not ScalarNode
            || Name.Length == 0
            || source.Root.Find("metadata", "namespace") is not (null or ScalarNode);
    }

    /// <summary>The kind; empty when unknown.</summary>
    public string Kind { get; }

    /// <summary>The API group; empty for the core group.</summary>
    public string Group { get; }

    /// <summary>metadata.name; empty when unset or unknown.</summary>
    public string Name { get; }

    /// <summary>metadata.namespace; empty when unset: objects that name none are together in one namespace, whichever it is.</summary>
    public string Namespace { get; }

    /// <summary>What messages call the object.</summary>
    public string Title { get; }

    /// <summary>True when the kind, group, name or namespace of the object cannot be known: it may be any.</summary>
    public bool IsIdentityUnknown { get; }

    /// <summary>True when the object lives in a namespace.</summary>
    public bool IsNamespaced => Kind.Length > 0 && ResourceScopes.Of(_object.Root) == ResourceScope.Namespaced;

    /// <summary>True for a kind of Kubernetes itself, false for a custom one.</summary>
    public bool IsBuiltIn => !CustomKinds.IsCustom(Group);

    /// <summary>metadata.labels.</summary>
    public LabelSet Labels => _labels ??= new LabelSet(_object.Root.Read("metadata", "labels"));

    /// <summary>The labels of the pods that the object makes; an empty set when it makes none.</summary>
    public LabelSet PodLabels => _podLabels ??= new LabelSet(
        _workload is not null ? _workload.Template.Read("metadata", "labels")
        : PodSpecLocation.Find(Group, Kind) is { } location ? _object.Root.Read([.. location.Template, "metadata", "labels"]) : null);

    /// <summary>The selector by which the object finds pods; unset for kinds that have none.</summary>
    public LabelSelector Selector => _selector ??= (Group, Kind) switch
    {
        ("", "Service") => LabelSelector.OfMap(_object.Root.Read("spec", "selector")),
        ("", "ReplicationController") => LabelSelector.OfMap(_object.Root.Read("spec", "selector")),
        ("networking.k8s.io", "NetworkPolicy") => LabelSelector.Of(_object.Root.Read("spec", "podSelector")),
        _ => LabelSelector.Of(_object.Root.Read("spec", "selector")),
    };

    /// <summary>The ports of the object's pods.</summary>
    public PodPorts Ports => _ports ??= new PodPorts(_workload);

    /// <summary>What the object's pods name of ConfigMaps and Secrets.</summary>
    public ImmutableArray<DataReference> References => _references.IsDefault ? _references = DataReferences.Of(_workload) : _references;
}
