using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.PodPolicies.Legacy;

/// <summary>
/// The controls of a policy together with those of its level, as Kubernetes maps the Pod Security Standards to PodSecurityPolicies. Where both say something the
/// stricter holds. What a PodSecurityPolicy cannot say of a level is the matter of <see cref="Limitations"/>.
/// </summary>
internal static class LevelControls
{
    private const string HostPath = "hostPath";

    private static readonly ImmutableArray<string> BaselineCapabilities =
    [
        "AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", "NET_BIND_SERVICE", "SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYS_CHROOT",
    ];

    private static readonly ImmutableArray<string> RestrictedVolumes =
        ["configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret"];

    private static readonly AllowedProfile RuntimeDefault = new("RuntimeDefault", null);

    public static PodPolicy Apply(PodPolicy policy) => policy.Level switch
    {
        PodSecurityLevel.Baseline => Baseline(policy),
        PodSecurityLevel.Restricted => Restricted(Baseline(policy)),
        _ => policy,
    };

    private static PodPolicy Baseline(PodPolicy policy) => policy with
    {
        Privileged = false,
        HostNetwork = false,
        HostPID = false,
        HostIPC = false,
        HostPorts = [],
        AllowedCapabilities = Both(policy.AllowedCapabilities, BaselineCapabilities),
        DefaultAddCapabilities = policy.DefaultAddCapabilities.RemoveAll(static name => !BaselineCapabilities.Contains(name)),
        Volumes = (policy.Volumes ?? LegacyVolumes.Kinds).Remove(HostPath),
        SeccompProfiles = policy.SeccompProfiles is { } profiles ? profiles.RemoveAll(static profile => profile.Type == "Unconfined") : [RuntimeDefault],
        AppArmorProfiles = policy.AppArmorProfiles?.RemoveAll(static profile => profile.Type == "Unconfined"),
        AllowedUnsafeSysctls = [],
        ProcMounts = ["Default"],
    };

    private static PodPolicy Restricted(PodPolicy policy) => policy with
    {
        AllowPrivilegeEscalation = false,
        RunAsUser = policy.RunAsUser is { Strategy: IdStrategy.MustRunAs } rule
            ? rule with { Ranges = [.. rule.Ranges.Where(static range => range.Max > 0).Select(static range => range with { Min = Math.Max(range.Min, 1) })] }
            : new IdRule(IdStrategy.MustRunAsNonRoot, []),
        RequiredDropCapabilities = policy.RequiredDropCapabilities.Contains("ALL") ? policy.RequiredDropCapabilities : policy.RequiredDropCapabilities.Add("ALL"),
        AllowedCapabilities = Both(policy.AllowedCapabilities, ["NET_BIND_SERVICE"]),
        DefaultAddCapabilities = policy.DefaultAddCapabilities.RemoveAll(static name => name != "NET_BIND_SERVICE"),
        Volumes = Both(policy.Volumes, RestrictedVolumes),
    };

    private static ImmutableArray<string> Both(ImmutableArray<string>? written, ImmutableArray<string> level) =>
        written is not { } texts || texts.Contains("*") ? level : texts.RemoveAll(text => !level.Contains(text));
}
