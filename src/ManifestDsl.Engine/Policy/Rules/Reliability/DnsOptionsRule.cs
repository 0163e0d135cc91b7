using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>The option ndots is 2: names with two points are asked for as they are.</summary>
internal sealed class DnsOptionsRule : WorkloadRule
{
    private static readonly ImmutableArray<string> Path = ["dnsConfig", "options"];

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3041",
        "Pods should not search for every name",
        RuleCategories.Reliability,
        RuleSeverity.Info,
        "With ndots 5, the default of a pod, each name of the Internet is first looked up in every domain of the cluster.")
    {
        Preset = RulePreset.Strict,
        References = ["W60"],
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, FindingSink findings)
    {
        var options = new MapItems(workload.PodSpec.Read("dnsConfig", "options"));
        if (options.First("name", "ndots") is not null)
        {
            return Verdict.Pass;
        }

        if (options.IsUnknown)
        {
            return Verdict.Unknown;
        }

        findings.AddNotSet(Metadata, workload.PodSpec, Path, $"The pods of {workload.Title} look names up with the default of ndots, 5: add the option ndots with the value 2 to dnsConfig.options");
        return Verdict.Fail;
    }
}
