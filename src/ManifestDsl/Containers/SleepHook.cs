namespace ManifestDsl;

/// <summary>A pause.</summary>
/// <param name="Seconds">How long, in seconds, <c>sleep.seconds</c>.</param>
public sealed record SleepHook([property: KubernetesField("sleep.seconds")] long Seconds) : Hook;
