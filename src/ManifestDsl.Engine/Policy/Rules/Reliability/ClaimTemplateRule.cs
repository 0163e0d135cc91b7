using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>A claim template of a StatefulSet states an access mode and how much storage it wants.</summary>
internal sealed class ClaimTemplateRule : WorkloadRule
{
    private static readonly ImmutableArray<string> Modes = ["spec", "accessModes"];
    private static readonly ImmutableArray<string> Storage = ["spec", "resources", "requests", "storage"];

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3046",
        "A volume claim must state access mode and size",
        RuleCategories.Reliability,
        RuleSeverity.Error,
        "The API server refuses a claim without an access mode or without a request of storage: the pods of the StatefulSet are never made.")
    {
        Preset = RulePreset.Baseline,
        References = ["W77"],
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, FindingSink findings)
    {
        if (workload.Location.Kind != "StatefulSet")
        {
            return Verdict.NotApplicable;
        }

        var claims = Volumes.Claims(workload);
        var verdict = claims.IsUnknown ? Verdict.Unknown : Verdict.Pass;
        foreach (var claim in claims)
        {
            var name = claim.Read("metadata", "name") is ScalarNode { Text: var text } ? $" '{text}'" : "";
            var modes = claim.Read("spec", "accessModes");
            if (modes is null or ListNode { Items.Length: 0 })
            {
                findings.AddListNotSet(Metadata, claim, Modes, $"Claim template{name} of {workload.Title} has no access mode: set accessModes to ReadWriteOnce", ["ReadWriteOnce"]);
                verdict = Verdict.Fail;
            }

            var resources = claim.Read("spec", "resources");
            var storage = resources is MapNode map ? map.Read("requests", "storage") : resources;
            if (storage is null)
            {
                findings.AddNotSet(Metadata, claim, Storage, $"Claim template{name} of {workload.Title} does not say how much storage it wants: set resources.requests.storage, for example \"10Gi\"");
                verdict = Verdict.Fail;
            }

            verdict = verdict.Or(modes is UnknownNode || storage is UnknownNode ? Verdict.Unknown : Verdict.Pass);
        }

        return verdict;
    }
}
