using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>A pod says whether it gets a token for the API server. True is an answer; silence means true.</summary>
internal sealed class TokenRule : WorkloadRule
{
    private static readonly ImmutableArray<string> Path = ["automountServiceAccountToken"];

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL1030",
        "Pods must say whether they get a service account token",
        RuleCategories.PodSecurity,
        RuleSeverity.Warning,
        "By default each container holds a token for the API server. Most programs never use it; whoever breaks into one does.")
    {
        References = ["W18"],
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, FindingSink findings)
    {
        var setting = workload.PodSpec.Read("automountServiceAccountToken");
        if (setting is not null)
        {
            return setting is UnknownNode ? Verdict.Unknown : Verdict.Pass;
        }

        findings.AddNotSet(
            Metadata,
            workload.PodSpec,
            Path,
            $"The pods of {workload.Title} get a service account token because nothing says otherwise: set automountServiceAccountToken to false, or to true if they call the API server",
            "false");
        return Verdict.Fail;
    }
}
