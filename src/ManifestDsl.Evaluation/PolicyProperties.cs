using ManifestDsl.Engine.Output;
using ManifestDsl.Engine.Policy;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ManifestDsl.Evaluation;

/// <summary>The MSBuild properties that make up the policy of a project. Values outside their set are reported by the build's targets and count as the default here.</summary>
public static class PolicyProperties
{
    /// <summary>Reads the properties.</summary>
    /// <param name="options">The global options of the compilation.</param>
    public static PolicyOptions Read(AnalyzerConfigOptions options)
    {
        var policy = PolicyOptions.Default;
        if (Read(options, "ManifestPodSecurity") is { } level && PodSecurityLevels.TryParse(level, out var parsed))
        {
            policy = policy with { PodSecurity = parsed };
        }

        if (Read(options, "ManifestPodSecurityVersion") is { } security && KubernetesVersion.TryParse(security, out var securityVersion))
        {
            policy = policy with { PodSecurityVersion = securityVersion };
        }

        if (Read(options, "ManifestKubernetesVersion") is { } cluster && KubernetesVersion.TryParse(cluster, out var clusterVersion))
        {
            policy = policy with { KubernetesVersion = clusterVersion };
        }

        if (Read(options, "_ManifestAllowedRegistries") is { } registries)
        {
            policy = policy with { AllowedRegistries = registries };
        }

        if (Read(options, "ManifestFileLayout") is { } layout && Enum.TryParse<FileLayout>(layout, ignoreCase: true, out var parsedLayout))
        {
            policy = policy with { Layout = parsedLayout };
        }

        return policy with { Hardening = !string.Equals(Read(options, "ManifestHardening"), "false", StringComparison.OrdinalIgnoreCase) };
    }

    /// <summary><c>ManifestCheckModels</c>: false switches the check of code outside <c>[Manifests]</c> classes off. True by default.</summary>
    /// <param name="options">The global options of the compilation.</param>
    public static bool ChecksModels(AnalyzerConfigOptions options) =>
        !string.Equals(Read(options, "ManifestCheckModels"), "false", StringComparison.OrdinalIgnoreCase);

    private static string? Read(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue("build_property." + property, out var value) && value.Length > 0 ? value : null;
}
