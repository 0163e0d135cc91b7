using System.Text.RegularExpressions;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Tests.PodPolicies.Legacy;

/// <summary>
/// What the API of 1.24 takes as policy/v1beta1 PodSecurityPolicy. Written by hand from its OpenAPI document (fields, types, what is required) and from the
/// documentation of what its validation demands; it shares nothing with the code that makes them.
/// </summary>
internal static class PodSecurityPolicySchema
{
    private static readonly Dictionary<string, Func<ManifestNode, string?>> Fields = new()
    {
        ["privileged"] = Flag,
        ["defaultAddCapabilities"] = Texts,
        ["requiredDropCapabilities"] = Texts,
        ["allowedCapabilities"] = Texts,
        ["volumes"] = OneOf(
            "awsElasticBlockStore azureDisk azureFile cephFS cinder configMap csi downwardAPI emptyDir ephemeral fc flexVolume flocker gcePersistentDisk gitRepo glusterfs "
            + "hostPath iscsi nfs persistentVolumeClaim photonPersistentDisk portworxVolume projected quobyte rbd scaleIO secret storageos vsphereVolume *"),
        ["hostNetwork"] = Flag,
        ["hostPorts"] = Ranges(65535),
        ["hostPID"] = Flag,
        ["hostIPC"] = Flag,
        ["seLinux"] = SeLinux,
        ["runAsUser"] = Rule("MustRunAs", "MustRunAsNonRoot", "RunAsAny"),
        ["runAsGroup"] = Rule("MustRunAs", "MayRunAs", "RunAsAny"),
        ["supplementalGroups"] = Rule("MustRunAs", "MayRunAs", "RunAsAny"),
        ["fsGroup"] = Rule("MustRunAs", "MayRunAs", "RunAsAny"),
        ["readOnlyRootFilesystem"] = Flag,
        ["defaultAllowPrivilegeEscalation"] = Flag,
        ["allowPrivilegeEscalation"] = Flag,
        ["allowedHostPaths"] = HostPaths,
        ["allowedUnsafeSysctls"] = Sysctls,
        ["forbiddenSysctls"] = Sysctls,
        ["allowedProcMountTypes"] = OneOf("Default Unmasked"),
    };

    /// <summary>What the API server would refuse; nothing when it takes the object.</summary>
    public static IEnumerable<string> Errors(MapNode root)
    {
        if (root.Text("apiVersion") != "policy/v1beta1" || root.Text("kind") != "PodSecurityPolicy" || root["spec"] is not MapNode spec)
        {
            return ["no PodSecurityPolicy"];
        }

        return
        [
            .. root.Entries.Where(static entry => entry.Key is not ("apiVersion" or "kind" or "metadata" or "spec")).Select(static entry => entry.Key + " is not a field"),
            .. spec.Entries.Select(static entry => Fields.TryGetValue(entry.Key, out var check) ? check(entry.Value) is { } error ? entry.Key + ": " + error : null : entry.Key + " is not a field").OfType<string>(),
            .. new[] { "seLinux", "runAsUser", "supplementalGroups", "fsGroup" }.Where(field => spec[field] is null).Select(static field => field + " is required"),
            .. Together(spec),
            .. Annotations(root.Map("metadata")?.Map("annotations")),
        ];
    }

    private static IEnumerable<string> Together(MapNode spec)
    {
        var drops = TextsOf(spec["requiredDropCapabilities"]);
        foreach (var field in new[] { "allowedCapabilities", "defaultAddCapabilities" })
        {
            if (drops.Count > 0 && TextsOf(spec[field]).Contains("*") || TextsOf(spec[field]).Intersect(drops).Any())
            {
                yield return field + " overlaps with requiredDropCapabilities";
            }
        }

        if (spec.Scalar("allowPrivilegeEscalation")?.AsBoolean == false && spec.Scalar("defaultAllowPrivilegeEscalation")?.AsBoolean == true)
        {
            yield return "defaultAllowPrivilegeEscalation is not allowed";
        }

        foreach (var allowed in TextsOf(spec["allowedUnsafeSysctls"]))
        {
            foreach (var forbidden in TextsOf(spec["forbiddenSysctls"]))
            {
                var (a, b) = (allowed.TrimEnd('*'), forbidden.TrimEnd('*'));
                if (allowed == forbidden || (allowed.EndsWith('*') && b.StartsWith(a, StringComparison.Ordinal)) || (forbidden.EndsWith('*') && a.StartsWith(b, StringComparison.Ordinal)))
                {
                    yield return $"allowedUnsafeSysctls: {allowed} overlaps with {forbidden}";
                }
            }
        }
    }

    private static IEnumerable<string> Annotations(MapNode? annotations)
    {
        foreach (var entry in annotations?.Entries ?? [])
        {
            var (isSeccomp, isArmor) = (entry.Key.StartsWith("seccomp.security.alpha.kubernetes.io/", StringComparison.Ordinal), entry.Key.StartsWith("apparmor.security.beta.kubernetes.io/", StringComparison.Ordinal));
            var text = ((ScalarNode)entry.Value).AsText;
            if ((isSeccomp || isArmor) && (text is null || text.Length > 0 && !text.Split(',').All(profile => IsProfile(profile, isSeccomp, entry.Key.EndsWith("allowedProfileNames", StringComparison.Ordinal)))))
            {
                yield return $"{entry.Key}: {text}";
            }
        }
    }

    private static bool IsProfile(string profile, bool isSeccomp, bool isList) => profile switch
    {
        "runtime/default" or "unconfined" => true,
        "docker/default" => isSeccomp,
        "*" => isSeccomp && isList,
        _ => profile.StartsWith("localhost/", StringComparison.Ordinal) && !profile.StartsWith("localhost//", StringComparison.Ordinal) && !profile.Contains(".."),
    };

    private static string? Flag(ManifestNode node) => node is ScalarNode { AsBoolean: not null } ? null : "no truth value";

    private static string? Texts(ManifestNode node) =>
        node is ListNode list && list.Items.All(static item => item is ScalarNode { AsText: not null }) ? null : "no list of texts";

    private static List<string> TextsOf(ManifestNode? node) => node is ListNode list ? [.. list.Items.Select(static item => ((ScalarNode)item).Text)] : [];

    private static Func<ManifestNode, string?> OneOf(string values) => node =>
        Texts(node) ?? (TextsOf(node).Except(values.Split(' ')).FirstOrDefault() is { } other ? other + " is not one of its values" : null);

    private static string? Sysctls(ManifestNode node) =>
        Texts(node)
        ?? (TextsOf(node) is var texts && texts.Contains("*") && texts.Count > 1 ? "* does not stand alone" : null)
        ?? (TextsOf(node).Find(static text => !Regex.IsMatch(text, @"^([a-z0-9]([-_a-z0-9]*[a-z0-9])?\.)*([a-z0-9][-_a-z0-9]*)?[a-z0-9*]$")) is { } wrong ? wrong + " is no pattern" : null);

    private static Func<ManifestNode, string?> Ranges(long highest) => node =>
        node is ListNode list && list.Items.All(item => item is MapNode { Entries.Length: 2 } range
            && range.Scalar("min")?.AsInteger is { } min && range.Scalar("max")?.AsInteger is { } max && min >= 0 && min <= max && max <= highest)
            ? null
            : "no list of ranges";

    private static Func<ManifestNode, string?> Rule(params string[] rules) => node =>
        node is not MapNode rule || !rules.Contains(rule.Text("rule")) ? "no rule"
        : rule.Entries.Any(static entry => entry.Key is not ("rule" or "ranges")) ? "has another field"
        : rule.Text("rule") is "MustRunAs" or "MayRunAs" ? rule["ranges"] is ListNode { Items.IsEmpty: false } ranges ? Ranges(long.MaxValue)(ranges) : "has no ranges"
        : rule["ranges"] is null ? null : "has ranges";

    private static string? SeLinux(ManifestNode node) =>
        node is not MapNode rule || rule.Entries.Any(static entry => entry.Key is not ("rule" or "seLinuxOptions")) ? "no rule"
        : rule.Text("rule") switch
        {
            "RunAsAny" => null,
            "MustRunAs" => rule["seLinuxOptions"] is MapNode options && options.Entries.All(static entry => entry.Key is "level" or "role" or "type" or "user") ? null : "has no options",
            _ => "has no rule",
        };

    private static string? HostPaths(ManifestNode node) =>
        node is ListNode list && list.Items.All(static item => item is MapNode path && path.Text("pathPrefix") is { Length: > 0 } prefix && !prefix.Split('/').Contains("..")
            && path.Entries.All(static entry => entry.Key is "pathPrefix" or "readOnly"))
            ? null
            : "no list of paths";
}
