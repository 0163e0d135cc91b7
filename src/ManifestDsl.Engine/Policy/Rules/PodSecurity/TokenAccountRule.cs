using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>A pod that asks for a token asks for that of an account of its own.</summary>
internal sealed class TokenAccountRule : WorkloadRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL1031",
        "A token must be that of a service account of its own",
        RuleCategories.PodSecurity,
        RuleSeverity.Warning,
        "What one program may do with the default service account, every other pod of the namespace may do too.")
    {
        References = ["W19"],
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, FindingSink findings)
    {
        var token = workload.PodSpec.Read("automountServiceAccountToken");
        if (token is not ScalarNode { AsBoolean: true })
        {
            return token is UnknownNode ? Verdict.Unknown : Verdict.Pass;
        }

        var account = ServiceAccounts.Of(workload);
        if (account is not (null or ScalarNode { Text: "" or "default" }))
        {
            return account is UnknownNode ? Verdict.Unknown : Verdict.Pass;
        }

        findings.AddBadValue(
            Metadata,
            token,
            $"The pods of {workload.Title} get the token of the default service account: set serviceAccountName to an account that has what they need and no more, or automountServiceAccountToken to false");
        return Verdict.Fail;
    }
}
