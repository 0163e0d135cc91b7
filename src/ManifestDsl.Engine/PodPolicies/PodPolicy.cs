using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.PodPolicies;

/// <summary>What a PodPolicy declaration says. The checks of the IDE and the build, and the objects of the cluster, are made from this one model.</summary>
/// <param name="Name">metadata.name.</param>
/// <param name="Declaration">The declaration; its entries are the controls, by the name of the property.</param>
public sealed record PodPolicy(string Name, MapNode Declaration)
{
    /// <summary>The policy as an object, for findings about it. It is in no cluster.</summary>
    public KubernetesObject Subject { get; } = new(
        new MapNode(
            [
                new("kind", ScalarNode.FromText("PodPolicy", Declaration.Provenance), Declaration.Provenance),
                new(
                    "metadata",
                    new MapNode([new("name", ScalarNode.FromText(Name, Declaration.Provenance), Declaration.Provenance)], Declaration.Provenance),
                    Declaration.Provenance),
            ],
            Declaration.Provenance),
        ManifestTier.Dsl);

    /// <summary>What messages call it: <c>PodPolicy 'restricted'</c>.</summary>
    public string Title => $"PodPolicy '{Name}'";

    /// <summary>What the cluster does about a pod that is not allowed.</summary>
    public PolicyMode Mode { get; init; } = PolicyMode.Enforce;

    /// <summary>The level of the Pod Security Standards; null when there is none.</summary>
    public PodSecurityLevel? Level { get; init; }

    /// <summary>The version of the standards as labels say it: <c>v1.34</c>; null for that of the cluster.</summary>
    public string? LevelVersion { get; init; }

    /// <summary>The version of the cluster: later ones have more safe sysctls.</summary>
    public KubernetesVersion ClusterVersion { get; init; } = KubernetesVersion.Latest;

    /// <summary>To what it applies.</summary>
    public PolicyScope Scope { get; init; } = PolicyScope.Everything;

    /// <summary>Whom and what it leaves alone.</summary>
    public PolicyExemptions Exempt { get; init; } = PolicyExemptions.None;

    /// <summary>False forbids privileged containers; null is not controlled.</summary>
    public bool? Privileged { get; init; }

    /// <summary>False demands that containers forbid it; null is not controlled.</summary>
    public bool? AllowPrivilegeEscalation { get; init; }

    /// <summary>The users of containers; null is not controlled.</summary>
    public IdRule? RunAsUser { get; init; }

    /// <summary>The groups of containers; null is not controlled.</summary>
    public IdRule? RunAsGroup { get; init; }

    /// <summary>The group of volumes; null is not controlled.</summary>
    public IdRule? FsGroup { get; init; }

    /// <summary>The further groups of pods; null is not controlled.</summary>
    public IdRule? SupplementalGroups { get; init; }

    /// <summary>True demands it; null is not controlled.</summary>
    public bool? ReadOnlyRootFilesystem { get; init; }

    /// <summary>Capabilities that must be dropped.</summary>
    public ImmutableArray<string> RequiredDropCapabilities { get; init; } = [];

    /// <summary>Capabilities that may be added beside <see cref="DefaultAddCapabilities"/>, <c>*</c> for all; null is not controlled.</summary>
    public ImmutableArray<string>? AllowedCapabilities { get; init; }

    /// <summary>Capabilities that a PodSecurityPolicy adds.</summary>
    public ImmutableArray<string> DefaultAddCapabilities { get; init; } = [];

    /// <summary>The kinds of volumes as fields of <c>spec.volumes[]</c>; null is not controlled.</summary>
    public ImmutableArray<string>? Volumes { get; init; }

    /// <summary>False forbids it; null is not controlled.</summary>
    public bool? HostNetwork { get; init; }

    /// <summary>False forbids it; null is not controlled.</summary>
    public bool? HostPID { get; init; }

    /// <summary>False forbids it; null is not controlled.</summary>
    public bool? HostIPC { get; init; }

    /// <summary>The ports of nodes; null is not controlled.</summary>
    public ImmutableArray<IdRange>? HostPorts { get; init; }

    /// <summary>The folders of nodes; null is not controlled.</summary>
    public ImmutableArray<AllowedHostPath>? HostPaths { get; init; }

    /// <summary>The seccomp profiles; null is not controlled.</summary>
    public ImmutableArray<AllowedProfile>? SeccompProfiles { get; init; }

    /// <summary>The AppArmor profiles; null is not controlled.</summary>
    public ImmutableArray<AllowedProfile>? AppArmorProfiles { get; init; }

    /// <summary>The SELinux label, by field: <c>type</c>, <c>level</c>, <c>user</c>, <c>role</c>; null is not controlled.</summary>
    public ImmutableArray<KeyValuePair<string, string>>? SeLinux { get; init; }

    /// <summary>Sysctls that must not be set, with <c>*</c> at the end of the start of a name; null is not controlled.</summary>
    public ImmutableArray<string>? ForbiddenSysctls { get; init; }

    /// <summary>Sysctls that may be set beside the safe ones; null is not controlled.</summary>
    public ImmutableArray<string>? AllowedUnsafeSysctls { get; init; }

    /// <summary>The views of /proc; null is not controlled.</summary>
    public ImmutableArray<string>? ProcMounts { get; init; }

    /// <summary>The registries; null is not controlled.</summary>
    public ImmutableArray<string>? Registries { get; init; }
}

/// <summary>What the cluster does about a pod that is not allowed.</summary>
public enum PolicyMode
{
    /// <summary>It refuses it.</summary>
    Enforce,

    /// <summary>It warns, and writes it down.</summary>
    Warn,

    /// <summary>It writes it down.</summary>
    Audit,
}
