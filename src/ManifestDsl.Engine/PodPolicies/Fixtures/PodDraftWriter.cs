using System.Collections.Immutable;
using ManifestDsl.Engine.Lowering;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.PodPolicies.Fixtures;

/// <summary>A draft → a Pod as the API of a version has it.</summary>
/// <param name="version">The version of the cluster.</param>
internal sealed class PodDraftWriter(KubernetesVersion version)
{
    private const string VolumeName = "fixture";
    private const int AppArmorFieldSince = 30;

    public MapNode Write(string name, PodDraft pod)
    {
        var root = new MapBuilder(Provenance.None);
        root.Set("apiVersion", PlainNodes.Text("v1"));
        root.Set("kind", PlainNodes.Text("Pod"));
        root.Set("metadata", Metadata(name, pod));
        var spec = root.At(["spec"])!;
        Set(spec, "hostNetwork", pod.HostNetwork);
        Set(spec, "hostPID", pod.HostPID);
        Set(spec, "hostIPC", pod.HostIPC);
        Set(spec, "hostUsers", pod.HostUsers);

        // The volume of the token would be one more volume, which the policy may not allow.
        spec.Set("automountServiceAccountToken", PlainNodes.Flag(false));
        if (PodSecurity(pod) is { } security)
        {
            spec.Set("securityContext", security);
        }

        if (pod.Init is { } init)
        {
            spec.Set("initContainers", PlainNodes.List(Container(init, pod, mounts: false)));
        }

        spec.Set("containers", PlainNodes.List(Container(pod.Container, pod, mounts: true)));
        if (pod.VolumeKind is { } kind)
        {
            spec.Set("volumes", PlainNodes.List(PlainNodes.Map(("name", PlainNodes.Text(VolumeName)), (kind, pod.VolumeSource))));
        }

        return root.Build();
    }

    private static void Set(MapBuilder map, string field, bool? value)
    {
        if (value is { } flag)
        {
            map.Set(field, PlainNodes.Flag(flag));
        }
    }

    private static ScalarNode? Flag(bool? value) => value is { } flag ? PlainNodes.Flag(flag) : null;

    private static ScalarNode? Number(long? value) => value is { } number ? PlainNodes.Number(number) : null;

    private static MapNode? Profile(AllowedProfile? profile) => profile is { } set
        ? PlainNodes.Map(("type", PlainNodes.Text(set.Type)), ("localhostProfile", set.LocalhostProfile is { } file ? PlainNodes.Text(file) : null))
        : null;

    private static string ProfileText(AllowedProfile profile) => profile.Type switch
    {
        "RuntimeDefault" => "runtime/default",
        "Localhost" => "localhost/" + profile.LocalhostProfile,
        _ => "unconfined",
    };

    private MapNode Metadata(string name, PodDraft pod)
    {
        var annotations = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        if (version.Minor < AppArmorFieldSince)
        {
            foreach (var container in new[] { pod.Init, pod.Container })
            {
                if (container is not null && (container.Security.AppArmor ?? pod.Security.AppArmor) is { } profile)
                {
                    annotations.Add(new("container.apparmor.security.beta.kubernetes.io/" + container.Name, ProfileText(profile)));
                }
            }
        }

        return PlainNodes.Map(
            ("name", PlainNodes.Text(name)),
            ("namespace", pod.Namespace is { } space ? PlainNodes.Text(space) : null),
            ("labels", pod.Labels.IsEmpty ? null : PlainNodes.Texts(pod.Labels)),
            ("annotations", annotations.Count == 0 ? null : PlainNodes.Texts(annotations)));
    }

    private (string Key, ManifestNode? Value)[] Shared(SecurityDraft security) =>
    [
        ("runAsUser", Number(security.RunAsUser)),
        ("runAsGroup", Number(security.RunAsGroup)),
        ("runAsNonRoot", Flag(security.RunAsNonRoot)),
        ("seccompProfile", Profile(security.Seccomp)),
        ("appArmorProfile", version.Minor < AppArmorFieldSince ? null : Profile(security.AppArmor)),
        ("seLinuxOptions", security.SeLinux.IsEmpty ? null : PlainNodes.Texts(security.SeLinux)),
    ];

    private MapNode? PodSecurity(PodDraft pod) => PlainNodes.MapOrNothing(
    [
        .. Shared(pod.Security),
        ("fsGroup", Number(pod.FsGroup)),
        ("supplementalGroups", pod.SupplementalGroups.IsEmpty ? null : PlainNodes.List(pod.SupplementalGroups.Select(static id => (ManifestNode)PlainNodes.Number(id)))),
        ("sysctls", pod.Sysctl is { } name
            ? PlainNodes.List(PlainNodes.Map(("name", PlainNodes.Text(name)), ("value", PlainNodes.Text(SysctlNames.ValueOf(name)))))
            : null),
    ]);

    private MapNode Container(ContainerDraft container, PodDraft pod, bool mounts) => PlainNodes.Map(
        ("name", PlainNodes.Text(container.Name)),
        ("image", PlainNodes.Text(container.Image)),
        ("securityContext", PlainNodes.MapOrNothing(
        [
            .. Shared(container.Security),
            ("privileged", Flag(container.Privileged)),
            ("allowPrivilegeEscalation", Flag(container.AllowPrivilegeEscalation)),
            ("readOnlyRootFilesystem", Flag(container.ReadOnlyRootFilesystem)),
            ("capabilities", PlainNodes.MapOrNothing(
                ("add", container.Add.IsEmpty ? null : PlainNodes.List(container.Add)),
                ("drop", container.Drop.IsEmpty ? null : PlainNodes.List(container.Drop)))),
            ("procMount", container.ProcMount is { } mount ? PlainNodes.Text(mount) : null),
        ])),
        ("ports", container.ContainerPort is { } port
            ? PlainNodes.List(PlainNodes.Map(("containerPort", PlainNodes.Number(port)), ("hostPort", Number(container.HostPort))))
            : null),
        ("resources", PlainNodes.Map(
            ("requests", PlainNodes.Map(("cpu", PlainNodes.Text("10m")), ("memory", PlainNodes.Text("16Mi")))),
            ("limits", PlainNodes.Map(("cpu", PlainNodes.Text("100m")), ("memory", PlainNodes.Text("32Mi")))))),
        ("volumeMounts", mounts && pod.VolumeKind is not null
            ? PlainNodes.List(PlainNodes.Map(
                ("name", PlainNodes.Text(VolumeName)),
                ("mountPath", PlainNodes.Text("/fixture")),
                ("readOnly", pod.IsVolumeReadOnly ? PlainNodes.Flag(true) : null)))
            : null));
}
