using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>A variable whose name says that its value is a secret has no value in the manifest.</summary>
internal sealed class CredentialNameRule : ContainerRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL1061",
        "Secret variables must not have their value in the manifest",
        RuleCategories.PodSecurity,
        RuleSeverity.Warning,
        "What is in the manifest is in the repository, its history, its copies and the API server, for everyone who may read pods.")
    {
        Preset = RulePreset.Baseline,
        References = ["W45"],
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings)
    {
        var env = container.Map.Items("env");
        var verdict = env.IsUnknown ? Verdict.Unknown : Verdict.Pass;
        foreach (var item in env)
        {
            if (item.Text("name") is not { } name)
            {
                continue;
            }

            var value = item.Read("value");
            verdict = verdict.Or(value is UnknownNode && CredentialName.IsSecret(name) ? Verdict.Unknown : Verdict.Pass);

            // What can be told by its form has been told by the other rule.
            if (value is ScalarNode { AsText: { } text } && CredentialText.KindOf(name, text) is not null && CredentialText.KindInside(text) is null)
            {
                findings.AddBadValue(
                    Metadata,
                    value,
                    $"The environment variable {name} of {container.InnerTitle} of {workload.Title} has its value in the manifest: put it into a Secret, and mount that or refer to it with secretKeyRef");
                verdict = Verdict.Fail;
            }
        }

        return verdict;
    }
}
