namespace ManifestDsl;

/// <summary>What happens to storage when its claim is deleted.</summary>
public enum ReclaimPolicy
{
    /// <summary>It is deleted too, the default.</summary>
    Delete,

    /// <summary>It is kept until somebody deletes it.</summary>
    Retain,
}
