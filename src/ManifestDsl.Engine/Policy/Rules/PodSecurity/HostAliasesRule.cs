using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>The pod changes what names mean in it.</summary>
internal sealed class HostAliasesRule : WorkloadRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL1038",
        "Pods should not have host aliases",
        RuleCategories.PodSecurity,
        RuleSeverity.Info,
        "A host alias sends the traffic of a name to an address that nobody else sees, and stays when the address changes.")
    {
        Preset = RulePreset.Strict,
        References = ["W38"],
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, FindingSink findings)
    {
        var aliases = workload.PodSpec.Read("hostAliases");
        if (aliases is not ListNode { Items.Length: > 0 })
        {
            return aliases is UnknownNode ? Verdict.Unknown : Verdict.Pass;
        }

        findings.AddBadValue(Metadata, aliases, $"The pods of {workload.Title} have hostAliases: give the address a name in DNS, or a Service without a selector");
        return Verdict.Fail;
    }
}
