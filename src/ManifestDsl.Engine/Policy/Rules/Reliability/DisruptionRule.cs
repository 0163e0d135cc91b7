using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>A rule about PodDisruptionBudgets.</summary>
internal abstract class DisruptionRule() : KindRule(Group, Kind)
{
    public const string Group = "policy";

    public const string Kind = "PodDisruptionBudget";
}
