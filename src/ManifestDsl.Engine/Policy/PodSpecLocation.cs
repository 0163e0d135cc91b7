using System.Collections.Immutable;

namespace ManifestDsl.Engine.Policy;

/// <summary>Where a kind keeps its pod template.</summary>
/// <param name="Group">The API group; empty for the core group.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Template">Path from the object to the map that holds the pod's metadata and spec; empty for a Pod, which is that map itself.</param>
public sealed record PodSpecLocation(string Group, string Kind, ImmutableArray<string> Template)
{
    /// <summary>Every kind of the Kubernetes API that makes pods.</summary>
    public static readonly ImmutableArray<PodSpecLocation> All =
    [
        new("", "Pod", []),
        new("", "PodTemplate", ["template"]),
        new("", "ReplicationController", ["spec", "template"]),
        new("apps", "ReplicaSet", ["spec", "template"]),
        new("apps", "Deployment", ["spec", "template"]),
        new("apps", "StatefulSet", ["spec", "template"]),
        new("apps", "DaemonSet", ["spec", "template"]),
        new("batch", "Job", ["spec", "template"]),
        new("batch", "CronJob", ["spec", "jobTemplate", "spec", "template"]),
    ];

    /// <summary>
    /// Custom kinds whose controllers make pods of a whole template, as it is written. What holds for a Deployment holds for them: the rules, and
    /// hardening. In other custom kinds a template may be half of a pod, which an operator completes.
    /// </summary>
    public static readonly ImmutableArray<PodSpecLocation> Custom =
    [
        new("argoproj.io", "Rollout", ["spec", "template"]),
        new("apps.kruise.io", "CloneSet", ["spec", "template"]),
        new("apps.kruise.io", "StatefulSet", ["spec", "template"]),
        new("apps.kruise.io", "DaemonSet", ["spec", "template"]),
        new("keda.sh", "ScaledJob", ["spec", "jobTargetRef", "template"]),
    ];

    /// <summary>The location for a kind, or null when the kind makes no pods, or none that are known.</summary>
    public static PodSpecLocation? Find(string group, string kind)
    {
        // A group with a dot that is Kubernetes' own makes no pods.
        foreach (var location in group.IndexOf('.') < 0 ? All : Custom)
        {
            if (location.Kind == kind && location.Group == group)
            {
                return location;
            }
        }

        return null;
    }
}
