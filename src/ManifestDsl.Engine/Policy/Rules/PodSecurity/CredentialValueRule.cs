using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>No value of the environment and no argument is a credential that can be told by its form.</summary>
internal sealed class CredentialValueRule : ContainerRule
{
    private static readonly string[] Lists = ["command", "args"];

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL1060",
        "Credentials must not be written in the manifest",
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
            var value = item.Read("value");
            verdict = verdict.Or(value is UnknownNode ? Verdict.Unknown : Verdict.Pass);
            if (value is ScalarNode { AsText: { } text } && CredentialText.KindOf(text) is { } kind)
            {
                findings.AddBadValue(
                    Metadata,
                    value,
                    $"The environment variable {item.Text("name")} of {container.InnerTitle} of {workload.Title} holds {kind}: put it into a Secret, mount that, and revoke the credential if it was ever committed");
                verdict = Verdict.Fail;
            }
        }

        foreach (var field in Lists)
        {
            if (container.Map.Read(field) is { } value)
            {
                verdict = verdict.Or(value is ListNode list ? CheckTexts(workload, container, field, list, findings) : Verdict.Unknown);
            }
        }

        return verdict;
    }

    private Verdict CheckTexts(Workload workload, WorkloadContainer container, string field, ListNode list, FindingSink findings)
    {
        var verdict = Verdict.Pass;
        foreach (var item in list.Items)
        {
            verdict = verdict.Or(item is UnknownNode ? Verdict.Unknown : Verdict.Pass);
            if (item is ScalarNode { AsText: { } text } && CredentialText.KindOf(text) is { } kind)
            {
                findings.AddBadValue(Metadata, item, $"The {field} of {container.InnerTitle} of {workload.Title} holds {kind}: put it into a Secret, mount that, and revoke the credential if it was ever committed");
                verdict = Verdict.Fail;
            }
        }

        return verdict;
    }
}
