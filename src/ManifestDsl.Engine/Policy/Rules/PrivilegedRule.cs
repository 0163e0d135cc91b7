namespace ManifestDsl.Engine.Policy.Rules;

/// <summary>Pod Security "baseline", privileged: unset or false in each container.</summary>
public sealed class PrivilegedRule : ContainerRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL1003",
        "Containers must not be privileged",
        RuleCategories.PodSecurity,
        RuleSeverity.Warning,
        "A privileged container has every capability and every device of its node: whoever controls it controls the node.");

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings)
    {
        var setting = container.Security.Privileged;
        if (setting.AsBoolean != true)
        {
            return setting.IsUnset || setting.AsBoolean == false ? Verdict.Pass : Verdict.Unknown;
        }

        findings.AddBadValue(
            Metadata,
            setting.Node!,
            $"{container.Title} of {workload.Title} is privileged: set privileged to false and add the capabilities that it needs by name",
            FieldEdit.Replace("privileged", "false"));
        return Verdict.Fail;
    }
}
