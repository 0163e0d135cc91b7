namespace ManifestDsl;

/// <summary>What a <see cref="ScalingPolicy"/> counts.</summary>
public enum ScalingPolicyType
{
    /// <summary>Pods.</summary>
    Pods,

    /// <summary>Percent of the pods that there are.</summary>
    Percent,
}
