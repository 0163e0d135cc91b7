namespace ManifestDsl;

/// <summary>What the cluster does about a pod that a <see cref="PodPolicy"/> does not allow.</summary>
/// <remarks>A policy for what runs already starts as <see cref="Audit"/>, goes on as <see cref="Warn"/>, and is enforced when nothing is found any more.</remarks>
public enum PolicyMode
{
    /// <summary>The pod is refused.</summary>
    Enforce,

    /// <summary>The pod is allowed; whoever makes it is warned, and the audit log has it.</summary>
    Warn,

    /// <summary>The pod is allowed, and the audit log has it.</summary>
    Audit,
}
