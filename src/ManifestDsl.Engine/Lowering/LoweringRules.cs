using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Lowering;

/// <summary>What lowering reports.</summary>
public static class LoweringRules
{
    /// <summary>A reference to something that its target lacks.</summary>
    public static readonly RuleMetadata DanglingReference = new(
        "MDSL0006",
        "Reference to something that does not exist",
        "Declaring",
        RuleSeverity.Error,
        "A declaration names a port of a workload or a claim of a StatefulSet that is not there. The object would be accepted and not work.");

    /// <summary>One volume name or mount path with two meanings.</summary>
    public static readonly RuleMetadata ConflictingVolumes = new(
        "MDSL0007",
        "Conflicting volumes",
        "Declaring",
        RuleSeverity.Error,
        "A volume is declared where it is mounted. Two containers that use the same volume name must mean the same volume, and a container can mount one volume only at a path.");

    /// <summary>Something without which there is no object.</summary>
    public static readonly RuleMetadata Incomplete = new(
        "MDSL0008",
        "Incomplete declaration",
        "Declaring",
        RuleSeverity.Error,
        "A name, an image, a container or a schedule is missing. The API server would refuse the object.");

    /// <summary>All of them, by id.</summary>
    public static ImmutableArray<RuleMetadata> All => [DanglingReference, ConflictingVolumes, Incomplete];
}
