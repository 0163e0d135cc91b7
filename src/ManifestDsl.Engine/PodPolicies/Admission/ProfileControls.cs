using System.Collections.Immutable;

namespace ManifestDsl.Engine.PodPolicies.Admission;

/// <summary>Controls of what confines the processes of containers: seccomp, AppArmor and SELinux.</summary>
internal static class ProfileControls
{
    private const string AnnotationPrefix = "container.apparmor.security.beta.kubernetes.io/";

    public static void Add(PodPolicy policy, ControlList controls)
    {
        if (policy.SeccompProfiles is { } seccomp)
        {
            controls.Containers(
                PodControls.SeccompProfiles,
                "SeccompProfiles",
                $"!{IdControls.Effective("seccompProfile", "{}")}.exists(p, {IsAllowed("p", seccomp)})",
                $"must have securityContext.seccompProfile {Text(seccomp)}");
        }

        if (policy.AppArmorProfiles is { } appArmor)
        {
            AddAppArmor(appArmor, controls);
        }

        if (policy.SeLinux is { IsEmpty: false } parts)
        {
            controls.Containers(
                PodControls.SeLinux,
                "SeLinux",
                $"!{IdControls.Effective("seLinuxOptions", "{}")}.exists(o, {string.Join(" && ", parts.Select(static part => $"has(o.{part.Key}) && o.{part.Key} == {CelText.Literal(part.Value)}"))})",
                $"must have securityContext.seLinuxOptions {string.Join(", ", parts.Select(static part => $"{part.Key}: {part.Value}"))}");
        }
    }

    // A container's own field wins over its annotation, and that over the pod's field, as it does for the kubelet.
    private static void AddAppArmor(ImmutableArray<AllowedProfile> allowed, ControlList controls)
    {
        var key = $"{CelText.Literal(AnnotationPrefix)} + c.name";
        controls.Containers(
            PodControls.AppArmorProfiles,
            "AppArmorProfiles",
            $"!({ContainerControls.Has("appArmorProfile")} ? [c.securityContext.appArmorProfile].exists(p, {IsAllowed("p", allowed)}) : "
            + $"({key}) in {CelPod.Annotations} && {CelPod.Annotations}[{key}] != '' ? [{CelPod.Annotations}[{key}]].exists(a, {IsAllowedAnnotation("a", allowed)}) : "
            + $"has({CelPod.Security}.appArmorProfile) ? [{CelPod.Security}.appArmorProfile].exists(p, {IsAllowed("p", allowed)}) : "
            + (allowed.Any(static profile => profile.Type == "RuntimeDefault") ? "true)" : "false)"),
            $"must have securityContext.appArmorProfile {Text(allowed)}");
    }

    private static string IsAllowed(string profile, ImmutableArray<AllowedProfile> allowed) => Or(allowed.Select(entry =>
        entry is { Type: "Localhost", LocalhostProfile: { } file }
            ? $"(has({profile}.type) && {profile}.type == 'Localhost' && has({profile}.localhostProfile) && {profile}.localhostProfile == {CelText.Literal(file)})"
            : $"(has({profile}.type) && {profile}.type == {CelText.Literal(entry.Type)})"));

    private static string IsAllowedAnnotation(string annotation, ImmutableArray<AllowedProfile> allowed) => Or(allowed.Select(entry => entry switch
    {
        { Type: "RuntimeDefault" } => $"{annotation} == 'runtime/default'",
        { Type: "Localhost", LocalhostProfile: { } file } => $"{annotation} == {CelText.Literal("localhost/" + file)}",
        { Type: "Localhost" } => $"{annotation}.startsWith('localhost/')",
        _ => $"!({annotation} == 'runtime/default' || {annotation}.startsWith('localhost/'))",
    }));

    private static string Or(IEnumerable<string> conditions) => string.Join(" || ", conditions) is { Length: > 0 } all ? all : "false";

    private static string Text(ImmutableArray<AllowedProfile> allowed) => ContainerControls.Choice(allowed.Select(static profile =>
        profile.LocalhostProfile is { } file ? $"{profile.Type} ({file})" : profile.Type));
}
