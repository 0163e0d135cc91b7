namespace ManifestDsl.Engine.Policy;

/// <summary>The rule sets that a project can choose from; each contains the one before it.</summary>
public enum RulePreset
{
    /// <summary>What is wrong by every measure: known privilege escalations, objects that do not work as written.</summary>
    Baseline,

    /// <summary>What hardened and reliable workloads do. The default.</summary>
    Restricted,

    /// <summary>Opinions, some of which contradict each other's taste: off unless asked for.</summary>
    Strict,
}
