namespace ManifestDsl;

/// <summary>Which of several policies counts.</summary>
public enum ScalingSelect
{
    /// <summary>The one that allows most, the default.</summary>
    Max,

    /// <summary>The one that allows least.</summary>
    Min,

    /// <summary>None: nothing changes in this direction.</summary>
    Disabled,
}
