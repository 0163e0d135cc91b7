using System.Collections.Immutable;

namespace ManifestDsl.Engine.PodPolicies.Admission;

/// <summary>Controls of the security context of each container.</summary>
internal static class ContainerControls
{
    private const string AnyCapability = "*";

    public static void Add(PodPolicy policy, ControlList controls)
    {
        if (policy.Privileged == false)
        {
            controls.Containers(
                PodControls.Privileged, "Privileged", $"{Has("privileged")} && c.securityContext.privileged", "must not set securityContext.privileged: true", onWindows: true);
        }

        if (policy.AllowPrivilegeEscalation == false)
        {
            controls.Containers(
                PodControls.AllowPrivilegeEscalation,
                "AllowPrivilegeEscalation",
                $"!({Has("allowPrivilegeEscalation")}) || c.securityContext.allowPrivilegeEscalation",
                "must set securityContext.allowPrivilegeEscalation: false");
        }

        if (policy.ReadOnlyRootFilesystem == true)
        {
            controls.Containers(
                PodControls.ReadOnlyRootFilesystem,
                "ReadOnlyRootFilesystem",
                $"!({Has("readOnlyRootFilesystem")} && c.securityContext.readOnlyRootFilesystem)",
                "must set securityContext.readOnlyRootFilesystem: true");
        }

        AddCapabilities(policy, controls);
        if (policy.ProcMounts is { } mounts)
        {
            controls.Containers(
                PodControls.ProcMounts,
                "ProcMounts",
                $"!(({Has("procMount")} ? c.securityContext.procMount : 'Default') in {CelText.List(mounts)})",
                $"must have securityContext.procMount {Choice(mounts)}");
        }
    }

    /// <summary>The expression for: container <c>c</c> sets a field of its security context.</summary>
    public static string Has(string field) => $"has(c.securityContext) && has(c.securityContext.{field})";

    /// <summary>Values in a message: <c>a or b</c>; <c>none</c> for an empty list.</summary>
    public static string Choice(IEnumerable<string> values) => string.Join(" or ", values) is { Length: > 0 } choice ? choice : "none";

    private static void AddCapabilities(PodPolicy policy, ControlList controls)
    {
        if (!policy.RequiredDropCapabilities.IsEmpty)
        {
            var drop = "c.securityContext.capabilities.drop";
            var dropsAll = $"'ALL' in {drop}" + (policy.RequiredDropCapabilities is ["ALL"] ? "" : $" || {CelText.List(policy.RequiredDropCapabilities)}.all(n, n in {drop})");
            controls.Containers(
                PodControls.RequiredDropCapabilities,
                "RequiredDropCapabilities",
                $"!({Has("capabilities")} && has({drop}) && ({dropsAll}))",
                $"must drop {string.Join(", ", policy.RequiredDropCapabilities)} in securityContext.capabilities");
        }

        if (policy.AllowedCapabilities is { } allowed && !allowed.Contains(AnyCapability))
        {
            ImmutableArray<string> all = [.. allowed.Concat(policy.DefaultAddCapabilities).Distinct(StringComparer.Ordinal)];
            var add = "c.securityContext.capabilities.add";
            controls.Containers(
                PodControls.AllowedCapabilities,
                "AllowedCapabilities",
                $"{Has("capabilities")} && has({add}) && {add}.exists(n, !(n in {CelText.List(all)}))",
                all.IsEmpty ? "must add nothing in securityContext.capabilities" : $"must add only {string.Join(", ", all)} in securityContext.capabilities");
        }
    }
}
