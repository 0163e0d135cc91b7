using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>A pod names a service account of its own, token or not.</summary>
internal sealed class OwnAccountRule : WorkloadRule
{
    private static readonly ImmutableArray<string> Path = ["serviceAccountName"];

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL1032",
        "Workloads should have a service account of their own",
        RuleCategories.PodSecurity,
        RuleSeverity.Info,
        "An account of its own can be given rights, pull secrets and an identity in the cloud without giving them to others. It matters little to a pod without a token.")
    {
        Preset = RulePreset.Strict,
        References = ["W19"],
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, FindingSink findings)
    {
        switch (ServiceAccounts.Of(workload))
        {
            case UnknownNode:
                return Verdict.Unknown;
            case null:
                findings.AddNotSet(Metadata, workload.PodSpec, Path, $"{workload.Title} runs as the default service account: set serviceAccountName to one of its own");
                return Verdict.Fail;
            case ScalarNode { Text: "" or "default" } name:
                findings.AddBadValue(Metadata, name, $"{workload.Title} runs as the default service account: set serviceAccountName to one of its own");
                return Verdict.Fail;
            default:
                return Verdict.Pass;
        }
    }
}
