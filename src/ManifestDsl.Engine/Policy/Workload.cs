using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy;

/// <summary>The operating system that a pod says it runs on.</summary>
public enum PodOperatingSystem
{
    /// <summary>spec.os is unset: Linux rules apply.</summary>
    Unset,

    /// <summary>spec.os.name is <c>linux</c>.</summary>
    Linux,

    /// <summary>spec.os.name is <c>windows</c>.</summary>
    Windows,

    /// <summary>spec.os or its name cannot be known.</summary>
    Unknown,
}

/// <summary>An object that makes pods, seen as its pod. Computed once per object and shared by all rules.</summary>
public sealed class Workload
{
    private static readonly ContainerKind[] VisitOrder = [ContainerKind.Init, ContainerKind.Regular, ContainerKind.Ephemeral];

    private Workload(KubernetesObject source, PodSpecLocation location, MapNode template, MapNode podSpec)
    {
        Object = source;
        Template = template;
        Location = location;
        PodSpec = podSpec;
        TemplateMetadata = template.Map("metadata");
        Annotations = EffectiveSetting.Of(template["metadata"], SettingOrigin.Pod) is { Node: MapNode metadata }
            ? EffectiveSetting.Of(metadata["annotations"], SettingOrigin.Pod)
            : EffectiveSetting.Of(template["metadata"], SettingOrigin.Pod);
        PodSecurityContext = podSpec["securityContext"];
        PodSecurity = new EffectiveSecurityContext(null, PodSecurityContext);
        OperatingSystem = ReadOperatingSystem(podSpec);

        var containers = ImmutableArray.CreateBuilder<WorkloadContainer>();
        foreach (var kind in VisitOrder)
        {
            AddContainers(kind, containers);
        }

        Containers = containers.ToImmutable();
    }

    /// <summary>The object.</summary>
    public KubernetesObject Object { get; }

    /// <summary>Where its kind keeps the pod template.</summary>
    public PodSpecLocation Location { get; }

    /// <summary>The pod template: the map with the pod's metadata and spec.</summary>
    internal MapNode Template { get; }

    /// <summary>The pod spec.</summary>
    public MapNode PodSpec { get; }

    /// <summary>The metadata of the pod template; for a Pod its own. Null when there is none.</summary>
    public MapNode? TemplateMetadata { get; }

    /// <summary>The annotations of the pod template: unset, a map, or something that is not known to be a map.</summary>
    public EffectiveSetting Annotations { get; }

    /// <summary>The pod's securityContext as written, or null.</summary>
    public ManifestNode? PodSecurityContext { get; }

    /// <summary>The pod level alone: what a container that states nothing runs with.</summary>
    public EffectiveSecurityContext PodSecurity { get; }

    /// <summary>All containers: init, then regular, then ephemeral ones.</summary>
    public ImmutableArray<WorkloadContainer> Containers { get; }

    /// <summary>True when a list of containers, or one of the containers, cannot be known.</summary>
    public bool HasUnknownContainers { get; private set; }

    /// <summary>The operating system that the pod says it runs on.</summary>
    public PodOperatingSystem OperatingSystem { get; }

    /// <summary>
    /// True when its pods run until they are stopped: Deployments and the like. False for those that end: Jobs, CronJobs, ScaledJobs, and Pods that are not
    /// restarted when they succeed. Null when the restart policy of a Pod cannot be known.
    /// </summary>
    public bool? RunsOn => Location.Kind switch
    {
        "Job" or "CronJob" or "ScaledJob" => false,
        "Pod" or "PodTemplate" => PodSpec.Read("restartPolicy") switch
        {
            null => true,
            ScalarNode { AsText: { } policy } => policy == "Always",
            _ => null,
        },
        _ => true,
    };

    /// <summary>spec.volumes of the pod.</summary>
    internal MapItems Volumes => PodSpec.Items("volumes");

    /// <summary>What a message calls the object: <c>Deployment 'shop/api'</c>.</summary>
    public string Title => ObjectTitle.Of(Object);

    /// <summary>The pod of <paramref name="source"/>; null when its kind makes no pods, or its pod spec is missing or unknown.</summary>
    public static Workload? From(KubernetesObject source) =>
        PodSpecLocation.Find(source.Group, source.Kind) is { } location ? At(source, location) : null;

    /// <summary>The pod whose template is at a place of <paramref name="source"/>; null when there is none.</summary>
    internal static Workload? At(KubernetesObject source, PodSpecLocation location) =>
        TreePath.Find(source.Root, location.Template) is MapNode template && template["spec"] is MapNode podSpec
            ? new Workload(source, location, template, podSpec)
            : null;

    private static PodOperatingSystem ReadOperatingSystem(MapNode podSpec)
    {
        var os = podSpec["os"];
        var name = os is MapNode map ? map["name"] : os;
        return name switch
        {
            null or ScalarNode { Kind: ScalarKind.Null } => PodOperatingSystem.Unset,
            ScalarNode { AsText: "windows" } when os is MapNode => PodOperatingSystem.Windows,
            ScalarNode { AsText: "linux" } when os is MapNode => PodOperatingSystem.Linux,
            _ => PodOperatingSystem.Unknown,
        };
    }

    private void AddContainers(ContainerKind kind, ImmutableArray<WorkloadContainer>.Builder containers)
    {
        switch (PodSpec[WorkloadContainer.FieldOf(kind)])
        {
            case null or ScalarNode { Kind: ScalarKind.Null }:
                return;
            case ListNode list:
                for (var i = 0; i < list.Items.Length; i++)
                {
                    if (list.Items[i] is MapNode map)
                    {
                        containers.Add(new WorkloadContainer(kind, i, map, PodSecurityContext));
                    }
                    else
                    {
                        HasUnknownContainers = true;
                    }
                }

                return;
            default:
                HasUnknownContainers = true;
                return;
        }
    }
}
