using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.PodPolicies;

/// <summary>The level of the Pod Security Standards that a namespace enforces by its labels.</summary>
/// <param name="Level">The level.</param>
/// <param name="Version">The version of the standards that is meant.</param>
/// <param name="Label">The value of the label.</param>
internal sealed record EnforcedLevel(PodSecurityLevel Level, KubernetesVersion Version, ScalarNode Label)
{
    public const string LabelKey = "pod-security.kubernetes.io/enforce";

    /// <summary>The first version of the cluster that looks at the labels.</summary>
    public const int Since = 23;

    /// <summary>The level; null when there is none, or it cannot be known.</summary>
    /// <param name="context">The Namespace.</param>
    public static EnforcedLevel? Of(PolicyContext context)
    {
        var labels = context.Facts.Labels;
        if (context.Options.KubernetesVersion.Minor < Since
            || labels[LabelKey] is not ScalarNode { AsText: { } text } label
            || !PodSecurityLevels.TryParse(text, out var level)
            || labels.Map?.Read(LabelKey + "-version") is not (null or ScalarNode))
        {
            return null;
        }

        return new EnforcedLevel(level, VersionOf((labels[LabelKey + "-version"] as ScalarNode)?.Text, context), label);
    }

    /// <summary>The version that a text names; that of the cluster where it names none.</summary>
    public static KubernetesVersion VersionOf(string? text, PolicyContext context) =>
        text is not (null or "latest") && KubernetesVersion.TryParse(text, out var version) ? version : context.Options.KubernetesVersion;
}
