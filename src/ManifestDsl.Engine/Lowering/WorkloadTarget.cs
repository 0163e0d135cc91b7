using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Lowering;

/// <summary>What objects that are about a workload (services, policies, budgets) need to know of it, with its overrides applied.</summary>
internal sealed class WorkloadTarget
{
    private readonly MapNode _root;
    private readonly MapNode? _pod;
    private readonly string _subject;

    private WorkloadTarget(MapNode declaration, MapNode root, LoweringContext context)
    {
        Declaration = declaration;
        _root = root;
        _subject = context.Subject;
        var template = PodTemplatePath.Of(declaration.Type);
        _pod = root.Find([.. template, "spec"]) as MapNode;
        var podLabels = root.Find([.. template, "metadata", "labels"]);
        NameLabel = (podLabels as MapNode)?[ObjectHead.NameLabel];
        Selector = root.Find("spec", "selector", "matchLabels") ?? SelectorOf(podLabels, declaration.Provenance);
    }

    /// <summary>The workload as it was declared.</summary>
    public MapNode Declaration { get; }

    /// <summary>What messages call it.</summary>
    public string Subject => _subject;

    /// <summary>Its name.</summary>
    public ManifestNode? Name => _root.Find("metadata", "name");

    /// <summary>The namespace that the workload names.</summary>
    public ManifestNode? Namespace => _root.Find("metadata", "namespace");

    /// <summary>The application's name label on the pods.</summary>
    public ManifestNode? NameLabel { get; }

    /// <summary>Labels by which the workload's pods are found.</summary>
    public ManifestNode Selector { get; }

    /// <summary>Its service account.</summary>
    public ManifestNode? ServiceAccountName => _pod?["serviceAccountName"];

    /// <summary>The workload that a property refers to; null when there is none or it cannot be known.</summary>
    /// <remarks>What is wrong with the workload is reported where it is declared, not once more for each object that is about it.</remarks>
    public static WorkloadTarget? Of(MapNode declaration, string property, LoweringContext context, bool byName = false)
    {
        var reference = PartLowering.Property(declaration, property);
        if (From(References.Declared(reference), context) is not { } target)
        {
            return null;
        }

        References.Note(reference!, target.Declaration, target.Name, byName ? target.Name : target.Selector, context, isLocal: true);
        return target;
    }

    /// <summary>Reads a workload; null when there is none.</summary>
    public static WorkloadTarget? From(MapNode? declaration, LoweringContext context)
    {
        if (declaration?.Type is not { Tier: ManifestTier.Dsl, Kind: { } kind } type || PodSpecLocation.Find(ResourceScopes.GroupOf(type.ApiVersion), kind) is null)
        {
            return null;
        }

        var own = context.For(declaration);
        return new WorkloadTarget(declaration, WorkloadLowering.LowerObject(declaration, own), own);
    }

    /// <summary>Sets the selector that follows from <c>For</c>, or what is unknown about it, unless the declaration writes its own.</summary>
    public static void Select(MapNode declaration, WorkloadTarget? target, MapBuilder root, ImmutableArray<string> path)
    {
        if (PartLowering.Property(declaration, "For") is { } reference
            && PartLowering.Property(declaration, "Selector") is null
            && (target?.Selector ?? References.UnknownIn(reference)) is { } selector)
        {
            root.Set(path, selector, reference.Provenance);
        }
    }

    /// <summary>False only when it is certain that no container has a port of that name.</summary>
    public bool MayHavePort(string name) =>
        _pod is null || MayHavePort(_pod["containers"], name) || MayHavePort(_pod["initContainers"], name);

    /// <summary>The ports of all containers, and what is unknown in their place.</summary>
    public IEnumerable<ManifestNode> Ports()
    {
        foreach (var key in (ImmutableArray<string>)["containers", "initContainers"])
        {
            foreach (var container in Items(_pod?[key]))
            {
                foreach (var port in container is MapNode map ? Items(map["ports"]) : [container])
                {
                    yield return port;
                }
            }
        }
    }

    /// <summary>What is wrong when something leads to a port that is not there.</summary>
    /// <param name="name">The name of the port.</param>
    /// <param name="what">What leads there, with its verb: <c>Service 'web' leads to</c>.</param>
    /// <param name="advice">What to write.</param>
    public string NoSuchPort(string name, string what, string advice)
    {
        var names = new List<string>();
        foreach (var port in Ports())
        {
            if ((port as MapNode)?.Text("name") is { } known)
            {
                names.Add($"'{known}'");
            }
        }

        var has = names.Count == 0 ? "has no named port" : $"has the ports {string.Join(", ", names)}";
        return $"{what} port '{name}', and {_subject} {has}: {advice}";
    }

    /// <summary>False only when it is certain that no container has the name.</summary>
    public bool MayHaveContainer(string name) =>
        _pod is null || NameSearch.MayContain(_pod["containers"], name, "name") || NameSearch.MayContain(_pod["initContainers"], name, "name");

    private static bool MayHavePort(ManifestNode? containers, string name)
    {
        if (containers is not ListNode { Items: var items })
        {
            return containers is UnknownNode;
        }

        foreach (var container in items)
        {
            if (container is UnknownNode || NameSearch.MayContain((container as MapNode)?["ports"], name, "name"))
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<ManifestNode> Items(ManifestNode? node) => node switch
    {
        null => [],
        ListNode list => list.Items,
        _ => [node],
    };

    /// <summary>The kinds without a selector of their own (Pod, Job) are found by the name label.</summary>
    private static ManifestNode SelectorOf(ManifestNode? podLabels, Provenance provenance)
    {
        if (podLabels is UnknownNode unknown)
        {
            return unknown;
        }

        var selector = new MapBuilder(provenance);
        if ((podLabels as MapNode)?[ObjectHead.NameLabel] is { } label)
        {
            selector.Set(ObjectHead.NameLabel, label);
        }

        return selector.Build();
    }
}
