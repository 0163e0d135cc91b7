using ManifestDsl;

namespace Acme.Platform;

/// <summary>The sizes of pods that Acme's clusters are made for.</summary>
internal enum Size
{
    Small,
    Large,
}

internal static class Sizes
{
    /// <summary>What a pod of the size asks for and may have.</summary>
    public static Resources ToResources(this Size size) => size switch
    {
        Size.Small => new() { Cpu = "100m", Memory = "128Mi", MemoryLimit = "128Mi" },
        Size.Large => new() { Cpu = "500m", Memory = "1Gi", MemoryLimit = "1Gi" },
        _ => throw new ArgumentOutOfRangeException(nameof(size)),
    };
}
