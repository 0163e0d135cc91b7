using System.Collections.Immutable;

namespace ManifestDsl.Engine.PodPolicies.Admission;

/// <summary>Controls of the volumes of a pod.</summary>
internal static class VolumeControls
{
    public static void Add(PodPolicy policy, ControlList controls)
    {
        // The fields of a volume are its name and the one that is its kind.
        if (policy.Volumes is { } kinds)
        {
            controls.Named(
                PodControls.Volumes,
                "Volumes",
                $"{CelPod.Volumes}.map(v, !v.all(k, k in {CelText.List(kinds.Insert(0, "name"))}), v.name)",
                "volumes",
                kinds.IsEmpty ? "must be removed" : $"must be of kind {ContainerControls.Choice(kinds)}");
        }

        if (policy.HostPaths is { } paths)
        {
            controls.Named(
                PodControls.HostPaths,
                "HostPaths",
                $"{CelPod.Volumes}.map(v, has(v.hostPath) && !({IsAllowed(paths)}), v.name)",
                "volumes",
                paths.IsEmpty ? "must not mount a path of the node" : $"may mount only {string.Join(" or ", paths.Select(Text))} of the node");
        }
    }

    private static string Text(AllowedHostPath path) => path.PathPrefix + (path.ReadOnly ? " (readOnly)" : "");

    private static string IsAllowed(ImmutableArray<AllowedHostPath> paths)
    {
        var writable = Begins(paths.RemoveAll(static path => path.ReadOnly));
        var readOnly = Begins(paths.RemoveAll(static path => !path.ReadOnly));
        var conditions = new List<string>();
        if (writable is not null)
        {
            conditions.Add(writable);
        }

        if (readOnly is not null)
        {
            conditions.Add($"(({readOnly}) && {CelPod.Containers}.all(c, "
                + "(!has(c.volumeMounts) || c.volumeMounts.all(m, m.name != v.name || (has(m.readOnly) && m.readOnly)))"
                + " && (!has(c.volumeDevices) || c.volumeDevices.all(d, d.name != v.name))))");
        }

        return conditions.Count == 0 ? "false" : $"has(v.hostPath.path) && !(v.hostPath.path + '/').contains('/../') && ({string.Join(" || ", conditions)})";
    }

    /// <summary>The expression for: the path is one of these, or in it; null without any.</summary>
    private static string? Begins(ImmutableArray<AllowedHostPath> paths)
    {
        var conditions = new List<string>();
        foreach (var path in paths)
        {
            var prefix = path.PathPrefix.TrimEnd('/');
            if (prefix.Length > 0)
            {
                conditions.Add($"v.hostPath.path == {CelText.Literal(prefix)}");
            }

            conditions.Add($"v.hostPath.path.startsWith({CelText.Literal(prefix + "/")})");
        }

        return conditions.Count == 0 ? null : string.Join(" || ", conditions);
    }
}
