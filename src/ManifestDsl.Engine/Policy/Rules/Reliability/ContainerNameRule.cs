using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>The API server refuses two containers of one name, in whichever lists they are.</summary>
internal sealed class ContainerNameRule : WorkloadRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3023",
        "Containers of a pod must have different names",
        RuleCategories.Reliability,
        RuleSeverity.Error,
        "The API server refuses a pod with two containers of one name; init containers and ephemeral containers count too.")
    {
        Preset = RulePreset.Baseline,
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, FindingSink findings)
    {
        var verdict = workload.HasUnknownContainers ? Verdict.Unknown : Verdict.Pass;
        var containers = workload.Containers;
        for (var i = 0; i < containers.Length; i++)
        {
            var name = containers[i].Name;
            if (name is null)
            {
                verdict = verdict.Or(containers[i].Map.Read("name") is UnknownNode ? Verdict.Unknown : Verdict.Pass);
                continue;
            }

            for (var j = 0; j < i; j++)
            {
                if (containers[j].Name == name)
                {
                    findings.Container = name;
                    findings.AddBadValue(Metadata, containers[i].Map.Read("name")!, $"{workload.Title} has two containers with the name '{name}': give one of them another name");
                    verdict = Verdict.Fail;
                    break;
                }
            }
        }

        return verdict;
    }
}
