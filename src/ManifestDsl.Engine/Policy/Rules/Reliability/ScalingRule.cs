using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>A rule about HorizontalPodAutoscalers.</summary>
internal abstract class ScalingRule() : KindRule(Group, Kind)
{
    public const string Group = "autoscaling";

    public const string Kind = "HorizontalPodAutoscaler";
}
