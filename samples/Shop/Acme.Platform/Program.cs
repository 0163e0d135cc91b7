using ManifestDsl;

namespace Acme.Platform;

/// <summary>What every program of Acme runs in. Internal: each project that compiles it in has its own.</summary>
internal static class Program
{
    /// <summary>A program that nobody connects to.</summary>
    /// <param name="product">The product, which is the folder of the registry.</param>
    /// <param name="name">Name of the container and of the image.</param>
    /// <param name="size">What it may use.</param>
    public static Container Of(string product, string name, Size size = Size.Small) =>
        new(name, $"registry.acme.example/{product}/{name}:{Build.Property("ImageTag", "1.0.0")}")
        {
            User = 10001,
            Group = 10001,
            Resources = size.ToResources(),
            WritablePaths = ["/tmp"],
        };

    /// <summary>A program that answers requests at the port <c>http</c>.</summary>
    /// <inheritdoc cref="Of"/>
    public static Container Server(string product, string name, Size size = Size.Small) => Of(product, name, size) with
    {
        Ports = [new("http", 8080)],
        Startup = Probe.Http("/live", "http") with { PeriodSeconds = 2, FailureThreshold = 30 },
        Liveness = Probe.Http("/live", "http"),
        Readiness = Probe.Http("/ready", "http"),
        PreStop = Hook.Sleep(5),
    };
}
