using ManifestDsl.Engine.Output;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Evaluation;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ManifestDsl.Generators.Model;

/// <summary>The MSBuild properties that the output depends on.</summary>
/// <param name="Layout"><c>ManifestFileLayout</c>.</param>
/// <param name="Harden"><c>ManifestHardening</c>: whether what was left unset gets the secure value. True by default.</param>
/// <param name="KubernetesVersion"><c>ManifestKubernetesVersion</c>: the version of the cluster, by which a PodPolicy becomes other objects. The latest by default.</param>
/// <param name="PodSecurityVersion"><c>ManifestPodSecurityVersion</c>: by which version of the Pod Security Standards the output is measured. The latest by default.</param>
public sealed record GeneratorOptions(FileLayout Layout, bool Harden, KubernetesVersion KubernetesVersion, KubernetesVersion PodSecurityVersion)
{
    /// <summary>Reads the properties; values outside their set are reported by the build's targets and count as the default here.</summary>
    public static GeneratorOptions Read(AnalyzerConfigOptionsProvider provider)
    {
        var options = provider.GlobalOptions;
        var policy = PolicyProperties.Read(options);
        return new GeneratorOptions(
            policy.Layout,
            policy.Hardening,
            policy.KubernetesVersion,
            policy.PodSecurityVersion);
    }
}
