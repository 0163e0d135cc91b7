using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering;

/// <summary>What a Service needs to know of its workload, with the workload's overrides applied.</summary>
internal sealed class ServiceTarget
{
    private readonly MapNode _root;
    private readonly MapNode? _pod;
    private readonly string _subject;

    private ServiceTarget(MapNode declaration, MapNode root, LoweringContext context)
    {
        _root = root;
        _subject = context.Subject;
        var template = PodTemplatePath.Of(declaration.Type);
        _pod = root.Find([.. template, "spec"]) as MapNode;
        var podLabels = root.Find([.. template, "metadata", "labels"]);
        NameLabel = (podLabels as MapNode)?[ObjectHead.NameLabel];
        Selector = root.Find("spec", "selector", "matchLabels") ?? SelectorOf(podLabels, declaration.Provenance);
    }

    /// <summary>The namespace that the workload names.</summary>
    public ManifestNode? Namespace => _root.Find("metadata", "namespace");

    /// <summary>The application's name label on the pods.</summary>
    public ManifestNode? NameLabel { get; }

    /// <summary>Labels by which the workload's pods are found.</summary>
    public ManifestNode Selector { get; }

    /// <summary>Reads a workload; null when there is none or it cannot be known.</summary>
    /// <remarks>What is wrong with the workload is reported where it is declared, not once more for each Service.</remarks>
    public static ServiceTarget? From(ManifestNode? reference, string? defaultNamespace)
    {
        if (reference is not MapNode { Type: { Tier: ManifestTier.Dsl, Kind: not null } } declaration)
        {
            return null;
        }

        var context = new LoweringContext(declaration, defaultNamespace);
        return new ServiceTarget(declaration, WorkloadLowering.LowerObject(declaration, context), context);
    }

    /// <summary>False only when it is certain that no container has a port of that name.</summary>
    public bool MayHavePort(string name) =>
        _pod is null || MayHavePort(_pod["containers"], name) || MayHavePort(_pod["initContainers"], name);

    public string NoSuchPort(string name, string service)
    {
        var names = new List<string>();
        foreach (var key in (ReadOnlySpan<string>)["containers", "initContainers"])
        {
            foreach (var container in _pod?.List(key)?.Items ?? [])
            {
                foreach (var port in (container as MapNode)?.List("ports")?.Items ?? [])
                {
                    if ((port as MapNode)?.Text("name") is { } known)
                    {
                        names.Add($"'{known}'");
                    }
                }
            }
        }

        var has = names.Count == 0 ? "has no named port" : $"has the ports {string.Join(", ", names)}";
        return $"{service} leads to port '{name}', and {_subject} {has}: use one of its ports, or set TargetPort to a number";
    }

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
