using ManifestDsl.Engine.Policy;
using ManifestDsl.Evaluation;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ManifestDsl.Generators.Model;

/// <summary>How declarations are laid out in files; the MSBuild property <c>ManifestFileLayout</c>.</summary>
public enum FileLayout
{
    /// <summary>One file for each object: <c>namespace/name.kind.yaml</c>. The default.</summary>
    PerResource,

    /// <summary>One file for each <c>[Manifests]</c> class.</summary>
    PerClass,

    /// <summary>One file.</summary>
    Single,
}

/// <summary>The MSBuild properties that the output depends on.</summary>
/// <param name="Layout"><c>ManifestFileLayout</c>.</param>
/// <param name="Harden"><c>ManifestHardening</c>: whether what was left unset gets the secure value. True by default.</param>
/// <param name="KubernetesVersion"><c>ManifestKubernetesVersion</c>: the version of the cluster, by which a PodPolicy becomes other objects. The latest by default.</param>
/// <param name="PodSecurityVersion"><c>ManifestPodSecurityVersion</c>: by which version of the Pod Security Standards the output is measured. The latest by default.</param>
public sealed record GeneratorOptions(FileLayout Layout, bool Harden, KubernetesVersion KubernetesVersion, KubernetesVersion PodSecurityVersion)
{
    /// <summary>Reads the properties; an unknown layout is reported by the build's targets and counts as the default here.</summary>
    public static GeneratorOptions Read(AnalyzerConfigOptionsProvider provider)
    {
        var options = provider.GlobalOptions;
        options.TryGetValue("build_property.ManifestFileLayout", out var layout);
        var policy = PolicyProperties.Read(options);
        return new GeneratorOptions(
            Enum.TryParse<FileLayout>(layout, ignoreCase: true, out var parsed) ? parsed : FileLayout.PerResource,
            policy.Hardening,
            policy.KubernetesVersion,
            policy.PodSecurityVersion);
    }
}
