using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Tests.Lowering;

namespace ManifestDsl.Engine.Tests.PodPolicies.Legacy;

/// <summary>
/// What the admission plugin PodSecurityPolicy of 1.24 does with a Pod: it fills in what is unset, then validates. Written from its documentation; it reads the emitted
/// objects alone.
/// </summary>
/// <param name="policy">The PodSecurityPolicy.</param>
/// <param name="pod">The Pod.</param>
internal sealed class PodSecurityPolicyAdmission(MapNode policy, MapNode pod)
{
    private static readonly string[] SafeSysctls =
        ["kernel.shm_rmid_forced", "net.ipv4.ip_local_port_range", "net.ipv4.tcp_syncookies", "net.ipv4.ping_group_range", "net.ipv4.ip_unprivileged_port_start"];

    /// <summary>The controls that refuse the Pod.</summary>
    public IReadOnlySet<string> Refusals()
    {
        var refused = new HashSet<string>();
        Pod(refused);
        foreach (var container in Items(pod, "spec.initContainers").Concat(Items(pod, "spec.containers")))
        {
            Container(container, refused);
        }

        return refused;
    }

    private static IEnumerable<ManifestNode> Items(ManifestNode? node, string path) => (node.At(path) as ListNode)?.Items ?? [];

    private static bool IsTrue(ManifestNode? node, string path) => (node.At(path) as ScalarNode)?.AsBoolean == true;

    private static string? Text(ManifestNode? node) => (node as ScalarNode)?.Text;

    private static string? Profile(ManifestNode? profile) => Text(profile.At("type")) switch
    {
        null => null,
        "RuntimeDefault" => "runtime/default",
        "Localhost" => "localhost/" + Text(profile.At("localhostProfile")),
        _ => "unconfined",
    };

    private static bool IsOneOf(string[] patterns, string name) =>
        patterns.Any(pattern => pattern.EndsWith('*') ? name.StartsWith(pattern[..^1], StringComparison.Ordinal) : pattern == name);

    private string[] Texts(string field) => [.. Items(policy, "spec." + field).Select(static item => Text(item)!)];

    private bool Allows(string field) => IsTrue(policy, "spec." + field);

    private string? Annotation(string key) => policy.Map("metadata")?.Map("annotations")?.Text(key);

    private bool IsInRanges(string field, long id) => Items(policy, field).Any(range =>
        ((ScalarNode)range.At("min")!).AsInteger <= id && ((ScalarNode)range.At("max")!).AsInteger >= id);

    /// <summary>An id of a strategy; one that must be set and is not is generated.</summary>
    private bool IsAllowedId(string field, ManifestNode? id) =>
        Text(policy.At($"spec.{field}.rule")) is "RunAsAny" or "MustRunAsNonRoot" || id is null || IsInRanges($"spec.{field}.ranges", ((ScalarNode)id).AsInteger!.Value);

    private void Pod(HashSet<string> refused)
    {
        foreach (var (field, control) in new[] { ("hostNetwork", "hostNetwork"), ("hostPID", "hostPID"), ("hostIPC", "hostIPC") })
        {
            if (IsTrue(pod, "spec." + field) && !Allows(field))
            {
                refused.Add(control);
            }
        }

        if (!IsAllowedId("fsGroup", pod.At("spec.securityContext.fsGroup")))
        {
            refused.Add("fsGroup");
        }

        if (Items(pod, "spec.securityContext.supplementalGroups").Any(group => !IsAllowedId("supplementalGroups", group)))
        {
            refused.Add("supplementalGroups");
        }

        foreach (var name in Items(pod, "spec.securityContext.sysctls").Select(static sysctl => Text(sysctl.At("name"))!))
        {
            if (IsOneOf(Texts("forbiddenSysctls"), name) || (!SafeSysctls.Contains(name) && !IsOneOf(Texts("allowedUnsafeSysctls"), name)))
            {
                refused.Add("sysctls");
            }
        }

        foreach (var volume in Items(pod, "spec.volumes").Cast<MapNode>())
        {
            Volume(volume, refused);
        }
    }

    private void Volume(MapNode volume, HashSet<string> refused)
    {
        var kind = volume.Entries.Single(static entry => entry.Key != "name").Key;
        if (!Texts("volumes").Contains("*") && !Texts("volumes").Contains(kind == "cephfs" ? "cephFS" : kind))
        {
            refused.Add(kind == "hostPath" && policy.At("spec.allowedHostPaths") is null ? "hostPaths" : "volumes");
            refused.Add("volumes");
        }

        var paths = Items(policy, "spec.allowedHostPaths").ToList();
        if (kind == "hostPath" && paths.Count > 0)
        {
            var path = Text(volume.At("hostPath.path"))!;
            var matching = paths.Where(allowed => Text(allowed.At("pathPrefix"))!.TrimEnd('/') is var prefix && (path == prefix || path.StartsWith(prefix + "/", StringComparison.Ordinal))).ToList();
            var isReadOnly = Items(pod, "spec.containers").SelectMany(static container => Items(container, "volumeMounts")).All(static mount => IsTrue(mount, "readOnly"));
            if (matching.Count == 0 || (matching.TrueForAll(static allowed => IsTrue(allowed, "readOnly")) && !isReadOnly))
            {
                refused.Add("hostPaths");
            }
        }
    }

    private void Container(ManifestNode container, HashSet<string> refused)
    {
        ManifestNode? Effective(string field) => container.At("securityContext." + field) ?? pod.At("spec.securityContext." + field);

        Refuse("privileged", IsTrue(container, "securityContext.privileged") && !Allows("privileged"));
        Refuse("allowPrivilegeEscalation", IsTrue(container, "securityContext.allowPrivilegeEscalation") && !Allows("allowPrivilegeEscalation"));
        Refuse("readOnlyRootFilesystem", Text(container.At("securityContext.readOnlyRootFilesystem")) == "false" && Allows("readOnlyRootFilesystem"));
        var user = Effective("runAsUser");
        Refuse("runAsUser", Text(policy.At("spec.runAsUser.rule")) == "MustRunAsNonRoot"
            ? Text(user) == "0" || Text(Effective("runAsNonRoot")) == "false"
            : !IsAllowedId("runAsUser", user));
        Refuse("runAsGroup", !IsAllowedId("runAsGroup", Effective("runAsGroup")));

        var allowed = Texts("allowedCapabilities").Concat(Texts("defaultAddCapabilities")).ToList();
        Refuse("allowedCapabilities", !allowed.Contains("*") && Items(container, "securityContext.capabilities.add").Any(name => !allowed.Contains(Text(name)!)));

        var ports = Items(container, "ports").Select(static port => (port.At("hostPort") as ScalarNode)?.AsInteger).OfType<long>();
        Refuse("hostPorts", ports.Any(port => port > 0 && !IsInRanges("spec.hostPorts", port)));

        var seccomp = Profile(Effective("seccompProfile")) ?? Annotation("seccomp.security.alpha.kubernetes.io/defaultProfileName") ?? "";
        var seccomps = (Annotation("seccomp.security.alpha.kubernetes.io/allowedProfileNames") ?? "").Split(',');
        Refuse("seccompProfiles", !seccomps.Contains("*") && !seccomps.Contains(seccomp));

        var armor = pod.Map("metadata")?.Map("annotations")?.Text("container.apparmor.security.beta.kubernetes.io/" + Text(container.At("name")))
            ?? Annotation("apparmor.security.beta.kubernetes.io/defaultProfileName") ?? "";
        Refuse("appArmorProfiles", Annotation("apparmor.security.beta.kubernetes.io/allowedProfileNames") is { } armors && !armors.Split(',').Contains(armor));

        var label = Effective("seLinuxOptions");
        Refuse("seLinux", Text(policy.At("spec.seLinux.rule")) == "MustRunAs" && label is not null
            && new[] { "level", "role", "type", "user" }.Any(part => Text(label.At(part)) != Text(policy.At("spec.seLinux.seLinuxOptions." + part))));
        Refuse("procMounts", !Texts("allowedProcMountTypes").Contains(Text(container.At("securityContext.procMount")) ?? "Default"));

        void Refuse(string control, bool isRefused)
        {
            if (isRefused)
            {
                refused.Add(control);
            }
        }
    }
}
