using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.PodPolicies.Checks;

/// <summary>Each folder of the node that the pod mounts is allowed, and mounted read-only where it must be.</summary>
internal sealed class HostPathsControl() : PodControl(PodControls.HostPaths)
{
    protected override bool IsControlled(PodPolicy policy) => policy.HostPaths is not null;

    protected override void Check(PodPolicy policy, Workload workload, ControlFindings found)
    {
        var allowed = policy.HostPaths!.Value;
        var volumes = workload.Volumes;
        foreach (var volume in volumes)
        {
            switch (volume.Read("hostPath"))
            {
                case null:
                    break;
                case MapNode source:
                    CheckPath(allowed, workload, volume, source, found);
                    break;
                default:
                    found.MarkUnknown();
                    break;
            }
        }

        if (volumes.IsUnknown)
        {
            found.MarkUnknown();
        }
    }

    private static void CheckPath(ImmutableArray<AllowedHostPath> allowed, Workload workload, MapNode volume, MapNode source, ControlFindings found)
    {
        if (source.Read("path") is not ScalarNode { AsText: { } path } node)
        {
            found.MarkUnknown();
            return;
        }

        var isAllowed = false;
        foreach (var prefix in allowed)
        {
            if (IsIn(path, prefix.PathPrefix))
            {
                isAllowed = true;
                if (!prefix.ReadOnly)
                {
                    return;
                }
            }
        }

        if (!isAllowed)
        {
            found.Bad(
                null,
                node,
                $"mounts {path} of its node by the volume '{volume.Text("name")}'",
                allowed.IsEmpty
                    ? "remove the volume, as no folder of the node may be mounted"
                    : $"mount a folder that is allowed: {string.Join(", ", allowed.Select(static prefix => prefix.PathPrefix).Distinct(StringComparer.Ordinal))}");
        }
        else
        {
            CheckMounts(workload, volume, path, found);
        }
    }

    /// <summary>The folder itself or what is in it; a way back out of it is none.</summary>
    private static bool IsIn(string path, string prefix)
    {
        var folder = prefix.TrimEnd('/');
        return path.StartsWith(folder, StringComparison.Ordinal)
            && (path.Length == folder.Length || path[folder.Length] == '/')
            && Array.IndexOf(path.Split('/'), "..") < 0;
    }

    private static void CheckMounts(Workload workload, MapNode volume, string path, ControlFindings found)
    {
        if (workload.HasUnknownContainers || volume.Text("name") is not { } name)
        {
            found.MarkUnknown();
        }
        else
        {
            foreach (var container in workload.Containers)
            {
                CheckMounts(container, name, path, found);
            }
        }
    }

    private static void CheckMounts(WorkloadContainer container, string volume, string path, ControlFindings found)
    {
        var mounts = container.Map.Items("volumeMounts");
        foreach (var mount in mounts)
        {
            switch (mount.Read("name"))
            {
                case ScalarNode { AsText: { } name } when name == volume:
                    CheckReadOnly(container, mount, path, found);
                    break;
                case not ScalarNode:
                    found.MarkUnknown();
                    break;
            }
        }

        var devices = container.Map.Items("volumeDevices");
        if (devices.First("name", volume) is { } device)
        {
            found.Bad(container, device, $"has {path} of its node as a device", "mount it read-only with volumeMounts");
        }

        if (mounts.IsUnknown || devices.IsUnknown)
        {
            found.MarkUnknown();
        }
    }

    private static void CheckReadOnly(WorkloadContainer container, MapNode mount, string path, ControlFindings found)
    {
        ImmutableArray<string> field = ["readOnly"];
        switch (mount.Read("readOnly"))
        {
            case null:
                found.NotSet(
                    container,
                    mount,
                    field,
                    $"can write to {path} of its node",
                    "set readOnly to true on the mount",
                    FieldEdit.Set(field, "true") with { NeedsReview = true });
                break;
            case ScalarNode { AsBoolean: false } node:
                found.Bad(
                    container,
                    node,
                    $"can write to {path} of its node",
                    "set readOnly to true on the mount",
                    FieldEdit.Replace("readOnly", "true") with { NeedsReview = true });
                break;
            case not ScalarNode { AsBoolean: true }:
                found.MarkUnknown();
                break;
        }
    }
}
