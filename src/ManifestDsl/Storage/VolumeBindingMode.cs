namespace ManifestDsl;

/// <summary>When storage is made for a claim.</summary>
public enum VolumeBindingMode
{
    /// <summary>When the claim is made, the default.</summary>
    Immediate,

    /// <summary>When a pod needs it, so that it is where the pod can run.</summary>
    WaitForFirstConsumer,
}
