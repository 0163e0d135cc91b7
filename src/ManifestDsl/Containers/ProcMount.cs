namespace ManifestDsl;

/// <summary>What a container sees of <c>/proc</c>.</summary>
public enum ProcMount
{
    /// <summary>What the container runtime shows: sensitive paths are masked or read-only. The default.</summary>
    Default,

    /// <summary>All of it; needs user namespaces. Pod Security "baseline" forbids it.</summary>
    Unmasked,
}
