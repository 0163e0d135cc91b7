using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.PodPolicies.Fixtures;

/// <summary>A Pod in the making: what a policy can be about, so that a fixture is the plain Pod with one thing changed.</summary>
/// <param name="Container">The regular container.</param>
internal sealed record PodDraft(ContainerDraft Container)
{
    /// <summary>An init container; null for none.</summary>
    public ContainerDraft? Init { get; init; }

    public string? Namespace { get; init; }

    public ImmutableArray<KeyValuePair<string, string>> Labels { get; init; } = [];

    /// <summary>What holds for all containers that state nothing.</summary>
    public SecurityDraft Security { get; init; } = new();

    public long? FsGroup { get; init; }

    public ImmutableArray<long> SupplementalGroups { get; init; } = [];

    public string? Sysctl { get; init; }

    public bool? HostNetwork { get; init; }

    public bool? HostPID { get; init; }

    public bool? HostIPC { get; init; }

    /// <summary>False for a Pod with users of its own, without which an unmasked /proc is refused.</summary>
    public bool? HostUsers { get; init; }

    /// <summary>The kind of the one volume; null for none.</summary>
    public string? VolumeKind { get; init; }

    /// <summary>Its fields.</summary>
    public MapNode? VolumeSource { get; init; }

    /// <summary>True when the container mounts it read-only.</summary>
    public bool IsVolumeReadOnly { get; init; }
}

/// <summary>A container in the making.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Image">Its image.</param>
internal sealed record ContainerDraft(string Name, string Image)
{
    public SecurityDraft Security { get; init; } = new();

    public bool? Privileged { get; init; }

    public bool? AllowPrivilegeEscalation { get; init; } = false;

    public bool? ReadOnlyRootFilesystem { get; init; } = true;

    public ImmutableArray<string> Add { get; init; } = [];

    public ImmutableArray<string> Drop { get; init; } = ["ALL"];

    public string? ProcMount { get; init; }

    public int? ContainerPort { get; init; }

    public int? HostPort { get; init; }
}

/// <summary>What the pod and the container can both say.</summary>
internal sealed record SecurityDraft
{
    public long? RunAsUser { get; init; }

    public long? RunAsGroup { get; init; }

    public bool? RunAsNonRoot { get; init; }

    public AllowedProfile? Seccomp { get; init; }

    public AllowedProfile? AppArmor { get; init; }

    public ImmutableArray<KeyValuePair<string, string>> SeLinux { get; init; } = [];
}
