using ManifestDsl.Engine.Dockerfiles;
using ManifestDsl.Engine.Output;
using ManifestDsl.Engine.Scanning;

namespace ManifestDsl.Engine.Policy;

/// <summary>What the project says about its policy: MSBuild properties that the compiler sees. Compares by value.</summary>
public sealed record PolicyOptions
{
    /// <summary>What holds when the project says nothing.</summary>
    public static readonly PolicyOptions Default = new();

    /// <summary><c>ManifestPodSecurity</c>: the level of the Pod Security Standards that workloads must meet. Restricted by default.</summary>
    public PodSecurityLevel PodSecurity { get; init; } = PodSecurityLevel.Restricted;

    /// <summary><c>ManifestPodSecurityVersion</c>: the version of the standards. The latest known one by default.</summary>
    public KubernetesVersion PodSecurityVersion { get; init; } = KubernetesVersion.Latest;

    /// <summary><c>ManifestKubernetesVersion</c>: the version of the cluster, for removed and deprecated API versions. The latest known one by default.</summary>
    public KubernetesVersion KubernetesVersion { get; init; } = KubernetesVersion.Latest;

    /// <summary><c>ManifestHardening</c>: whether the emitted YAML has the secure value where the developer wrote none. True by default.</summary>
    public bool Hardening { get; init; } = true;

    /// <summary><c>ManifestAllowedRegistries</c>: hosts, with or without a path, separated by semicolons, commas or spaces: <c>ghcr.io/acme;mcr.microsoft.com</c>. Empty: all.</summary>
    public string AllowedRegistries { get; init; } = "";

    /// <summary>The images that the project builds: from each <c>ManifestDockerfile</c>, and with the .NET SDK. None by default.</summary>
    public BuiltImages Images { get; init; } = BuiltImages.None;

    /// <summary><c>ManifestFileLayout</c>: in which file an object is. A file for each by default.</summary>
    public FileLayout Layout { get; init; }

    /// <summary>What scanners say of the images and manifests: from each <c>ManifestTrivyReport</c>. None by default.</summary>
    public ScanReports Scans { get; init; } = ScanReports.None;
}
