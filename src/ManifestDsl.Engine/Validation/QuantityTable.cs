namespace ManifestDsl.Engine.Validation;

/// <summary>
/// The fields of the API that hold quantities: for trees whose scalars do not say so themselves, such as those of YAML files.
/// </summary>
internal static class QuantityTable
{
    private const string Containers = "initContainers|containers|ephemeralContainers.*.";

    public static readonly FieldTable<bool> Fields = new FieldTable<bool>()
        .Add(FieldTable<bool>.PodSpec, Containers + "resources.requests|limits.*", true)
        .Add(FieldTable<bool>.PodSpec, Containers + "env.*.valueFrom.resourceFieldRef.divisor", true)
        .Add(FieldTable<bool>.PodSpec, "resources.requests|limits.*", true)
        .Add(FieldTable<bool>.PodSpec, "overhead.*", true)
        .Add(FieldTable<bool>.PodSpec, "volumes.*.emptyDir.sizeLimit", true)
        .Add(FieldTable<bool>.PodSpec, "volumes.*.ephemeral.volumeClaimTemplate.spec.resources.requests|limits.*", true)
        .Add(FieldTable<bool>.PodSpec, "volumes.*.downwardAPI.items.*.resourceFieldRef.divisor", true)
        .Add("StatefulSet.apps", "spec.volumeClaimTemplates.*.spec.resources.requests|limits.*", true)
        .Add("PersistentVolumeClaim", "spec.resources.requests|limits.*", true)
        .Add("PersistentVolume", "spec.capacity.*", true)
        .Add("ResourceQuota", "spec.hard.*", true)
        .Add("LimitRange", "spec.limits.*.max|min|default|defaultRequest|maxLimitRequestRatio.*", true)
        .Add("HorizontalPodAutoscaler.autoscaling", "spec.metrics.*.*.target.value|averageValue", true)
        .Add("RuntimeClass.node.k8s.io", "overhead.podFixed.*", true)
        .Add("CSIStorageCapacity.storage.k8s.io", "capacity|maximumVolumeSize", true);
}
