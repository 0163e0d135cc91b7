using System.Collections.Immutable;
using ManifestDsl.Engine.Lowering;
using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.PodPolicies.PlainNodes;

namespace ManifestDsl.Engine.PodPolicies.Legacy;

/// <summary>spec of a PodSecurityPolicy. What a field leaves out it forbids: so what is not controlled is allowed in words.</summary>
internal static class PodSecurityPolicySpec
{
    public static MapNode Of(PodPolicy policy)
    {
        var at = policy.Declaration.Provenance;
        var spec = new MapBuilder(at);
        Set("privileged", Flag(policy.Privileged != false), "Privileged");
        Set("allowPrivilegeEscalation", Flag(policy.AllowPrivilegeEscalation != false), "AllowPrivilegeEscalation");
        if (policy.AllowPrivilegeEscalation == false)
        {
            Set("defaultAllowPrivilegeEscalation", Flag(false), "AllowPrivilegeEscalation");
        }

        Texts("requiredDropCapabilities", [.. policy.RequiredDropCapabilities.Distinct(StringComparer.Ordinal)], "RequiredDropCapabilities");
        Texts("allowedCapabilities", LegacyCapabilities.Allowed(policy), "AllowedCapabilities");
        Texts("defaultAddCapabilities", LegacyCapabilities.Default(policy), "DefaultAddCapabilities");
        Set("volumes", List(LegacyVolumes.Names(policy)), "Volumes");
        Set("hostNetwork", Flag(policy.HostNetwork != false), "HostNetwork");
        Set("hostPID", Flag(policy.HostPID != false), "HostPID");
        Set("hostIPC", Flag(policy.HostIPC != false), "HostIPC");
        Set("hostPorts", Ranges(policy.HostPorts ?? [new IdRange(0, 65535)]), "HostPorts");
        if (policy.HostPaths is { IsEmpty: false } paths)
        {
            Set("allowedHostPaths", List(paths.Select(HostPath)), "HostPaths");
        }

        Set("runAsUser", Rule(policy.RunAsUser), "RunAsUser");
        Set("runAsGroup", Rule(policy.RunAsGroup), "RunAsGroup");
        Set("fsGroup", Rule(policy.FsGroup), "FsGroup");
        Set("supplementalGroups", Rule(policy.SupplementalGroups), "SupplementalGroups");
        Set("seLinux", SeLinux(policy), "SeLinux");
        Set("readOnlyRootFilesystem", Flag(policy.ReadOnlyRootFilesystem == true), "ReadOnlyRootFilesystem");
        Texts("forbiddenSysctls", LegacySysctls.Forbidden(policy), "ForbiddenSysctls");
        Texts("allowedUnsafeSysctls", LegacySysctls.Allowed(policy), "AllowedUnsafeSysctls");
        Set("allowedProcMountTypes", List(policy.ProcMounts ?? ["Default", "Unmasked"]), "ProcMounts");
        return spec.Build();

        void Set(string field, ManifestNode value, string property)
        {
            var place = PartLowering.Property(policy.Declaration, property)?.Provenance ?? at;
            spec.Set(field, PlainNodes.At(value, place), place);
        }

        void Texts(string field, ImmutableArray<string> texts, string property)
        {
            if (!texts.IsEmpty)
            {
                Set(field, List(texts), property);
            }
        }
    }

    private static MapNode HostPath(AllowedHostPath path) =>
        Map(("pathPrefix", Text(path.PathPrefix)), ("readOnly", path.ReadOnly ? Flag(true) : null));

    private static MapNode Rule(IdRule? rule) => Map(
        ("rule", Text((rule?.Strategy ?? IdStrategy.RunAsAny).ToString())),
        ("ranges", rule is { Ranges.IsEmpty: false } ? Ranges(rule.Ranges) : null));

    private static ListNode Ranges(ImmutableArray<IdRange> ranges) =>
        List(ranges.Select(static range => (ManifestNode)Map(("min", Number(range.Min)), ("max", Number(range.Max)))));

    private static MapNode SeLinux(PodPolicy policy) => policy.SeLinux is { IsEmpty: false } label
        ? Map(("rule", Text("MustRunAs")), ("seLinuxOptions", PlainNodes.Texts(label)))
        : Map(("rule", Text("RunAsAny")));
}
