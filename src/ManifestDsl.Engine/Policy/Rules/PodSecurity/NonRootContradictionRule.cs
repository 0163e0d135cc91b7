namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>runAsNonRoot true beside user 0: the kubelet never starts such a container.</summary>
internal sealed class NonRootContradictionRule : ContainerRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL1048",
        "A container that must not be root needs another user than 0",
        RuleCategories.PodSecurity,
        RuleSeverity.Warning,
        "The API server accepts runAsNonRoot true beside user 0, and the kubelet then refuses to start the container (CreateContainerConfigError).")
    {
        Preset = RulePreset.Baseline,
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings)
    {
        var nonRoot = container.Security.RunAsNonRoot;
        if (nonRoot.AsBoolean != true)
        {
            return nonRoot.IsUnknown ? Verdict.Unknown : Verdict.Pass;
        }

        var isWindows = workload.OperatingSystem == PodOperatingSystem.Windows;
        var user = isWindows ? container.Security.WindowsUserName : container.Security.RunAsUser;
        var isRoot = isWindows ? string.Equals(user.AsText, "ContainerAdministrator", StringComparison.OrdinalIgnoreCase) : user.AsInteger == 0;
        if (!isRoot)
        {
            return user.IsUnknown ? Verdict.Unknown : Verdict.Pass;
        }

        findings.AddBadValue(
            Metadata,
            nonRoot.Node!,
            $"{container.Title} of {workload.Title} must not run as root and is given {(isWindows ? "the user ContainerAdministrator" : "user 0")}, so it never starts: write the user that the program runs as");
        return Verdict.Fail;
    }
}
