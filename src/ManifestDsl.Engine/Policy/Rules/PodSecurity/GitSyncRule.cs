using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>The variable GITSYNC_GIT names the program that git-sync runs as git.</summary>
internal sealed class GitSyncRule : ContainerRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL1063",
        "git-sync must run git",
        RuleCategories.PodSecurity,
        RuleSeverity.Warning,
        "git-sync runs whatever GITSYNC_GIT names, so the variable is a way to run a command in a pod that looks harmless.")
    {
        References = ["W52"],
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings)
    {
        var env = container.Map.Items("env");
        if (env.First("name", "GITSYNC_GIT") is not { } item)
        {
            return env.IsUnknown ? Verdict.Unknown : Verdict.Pass;
        }

        findings.AddBadValue(
            Metadata,
            item,
            $"{container.Title} of {workload.Title} sets GITSYNC_GIT, which makes git-sync run another program than git: remove the variable",
            FieldEdit.Remove("env") with { NeedsReview = true });
        return Verdict.Fail;
    }
}
