using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>A sysctl value with + or = in it, which some runtimes took for further sysctls (CVE-2022-0811).</summary>
internal sealed class SysctlValueRule : WorkloadRule
{
    private static readonly char[] Separators = ['+', '='];

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL1045",
        "A sysctl must have one value",
        RuleCategories.PodSecurity,
        RuleSeverity.Warning,
        "CRI-O before 1.23.2 took what follows a + for another setting of the kernel (CVE-2022-0811), with which a pod takes over its node.")
    {
        Preset = RulePreset.Baseline,
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, FindingSink findings)
    {
        var sysctls = new MapItems(workload.PodSpec.Read("securityContext", "sysctls"));
        var verdict = sysctls.IsUnknown ? Verdict.Unknown : Verdict.Pass;
        foreach (var sysctl in sysctls)
        {
            switch (sysctl.Read("value"))
            {
                case ScalarNode { AsText: { } value } node when value.IndexOfAny(Separators) >= 0:
                    findings.AddBadValue(Metadata, node, $"The sysctl {sysctl.Text("name")} of {workload.Title} has the value '{value}': write one value without '+' and '='");
                    verdict = Verdict.Fail;
                    break;
                case UnknownNode:
                    verdict = verdict.Or(Verdict.Unknown);
                    break;
            }
        }

        return verdict;
    }
}
