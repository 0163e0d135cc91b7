using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>Secrets reach a program as files, not as variables.</summary>
internal sealed class SecretEnvRule : ContainerRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL1062",
        "Secrets should be mounted, not passed in variables",
        RuleCategories.PodSecurity,
        RuleSeverity.Info,
        "Variables end up in crash dumps, logs and child processes, and do not change when the Secret does.")
    {
        Preset = RulePreset.Strict,
        References = ["W46"],
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings)
    {
        var env = container.Map.Items("env");
        var sources = container.Map.Items("envFrom");
        var verdict = env.IsUnknown || sources.IsUnknown ? Verdict.Unknown : Verdict.Pass;
        foreach (var item in env)
        {
            verdict = verdict.Or(Report(item.Read("valueFrom", "secretKeyRef"), item.Text("name"), workload, container, findings));
        }

        foreach (var source in sources)
        {
            verdict = verdict.Or(Report(source.Read("secretRef"), null, workload, container, findings));
        }

        return verdict;
    }

    private Verdict Report(ManifestNode? reference, string? name, Workload workload, WorkloadContainer container, FindingSink findings)
    {
        if (reference is not MapNode)
        {
            return reference is null ? Verdict.Pass : Verdict.Unknown;
        }

        findings.AddBadValue(Metadata, reference, $"The environment{(name is null ? "" : " variable " + name)} of {container.InnerTitle} of {workload.Title} comes from a Secret: mount the Secret as a volume and read the file");
        return Verdict.Fail;
    }
}
