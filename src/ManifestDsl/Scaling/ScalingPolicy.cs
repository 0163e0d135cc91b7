namespace ManifestDsl;

/// <summary>How much may change in a time.</summary>
/// <param name="Type">Pods or percent, <c>type</c>.</param>
/// <param name="Value">How many, <c>value</c>: more than 0.</param>
/// <param name="PeriodSeconds">Within how many seconds, <c>periodSeconds</c>: 1 to 1800.</param>
public sealed record ScalingPolicy(
    [property: KubernetesField("type")] ScalingPolicyType Type,
    [property: KubernetesField("value")] int Value,
    [property: KubernetesField("periodSeconds")] int PeriodSeconds)
{
    /// <summary>A number of pods.</summary>
    /// <param name="value">How many.</param>
    /// <param name="periodSeconds">Within how many seconds.</param>
    [KubernetesPreset(nameof(Type), ScalingPolicyType.Pods)]
    public static ScalingPolicy Pods(int value, int periodSeconds) => new(ScalingPolicyType.Pods, value, periodSeconds);

    /// <summary>A share of the pods that there are.</summary>
    /// <param name="value">How many percent.</param>
    /// <param name="periodSeconds">Within how many seconds.</param>
    [KubernetesPreset(nameof(Type), ScalingPolicyType.Percent)]
    public static ScalingPolicy Percent(int value, int periodSeconds) => new(ScalingPolicyType.Percent, value, periodSeconds);
}
