namespace ManifestDsl;

/// <summary>Which groups processes are in besides their primary one.</summary>
public enum SupplementalGroupsPolicy
{
    /// <summary>Those of the pod and those that the image's <c>/etc/group</c> gives to the user; the default.</summary>
    Merge,

    /// <summary>Those of the pod alone.</summary>
    Strict,
}
