namespace ManifestDsl;

/// <summary>Whether mounts made later below a mounted volume are seen elsewhere.</summary>
public enum MountPropagation
{
    /// <summary>They are not; the default.</summary>
    None,

    /// <summary>Mounts of the node are seen in the container.</summary>
    HostToContainer,

    /// <summary>Those of the container are seen on the node and in its other containers too; needs a privileged container.</summary>
    Bidirectional,
}
