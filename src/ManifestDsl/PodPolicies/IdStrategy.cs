namespace ManifestDsl;

/// <summary>How a <see cref="PodPolicy"/> decides about a user or group id.</summary>
public enum IdStrategy
{
    /// <summary>An id must be set, and be in one of the ranges.</summary>
    MustRunAs,

    /// <summary>
    /// The process must not be root: <c>runAsNonRoot</c> is true or a user other than 0 is set, and the user is never 0. Only for users.
    /// </summary>
    MustRunAsNonRoot,

    /// <summary>No id need be set; one that is must be in one of the ranges. Only for groups.</summary>
    MayRunAs,

    /// <summary>Any id, and none.</summary>
    RunAsAny,
}
