namespace ManifestDsl.Engine.Policy.Rules;

/// <summary>
/// Pod Security "restricted", runAsNonRoot: each container states true, or states nothing while the pod states true.
/// False at pod level fails even where every container states true. A non-zero runAsUser does not satisfy it.
/// </summary>
public sealed class RunAsNonRootRule : ContainerRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL1001",
        "Containers must run as a non-root user",
        RuleCategories.PodSecurity,
        RuleSeverity.Warning,
        "A process that is root in its container is root on the node once it escapes. runAsNonRoot makes the kubelet refuse to start it.");

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings)
    {
        var pod = workload.PodSecurity.RunAsNonRoot;
        if (pod.AsBoolean == false)
        {
            findings.AddBadValue(
                Metadata,
                pod.Node!,
                $"The pod of {workload.Title} has runAsNonRoot set to false: set it to true" + RootUser(workload.PodSecurity),
                Replace(workload.PodSecurity));
        }

        var setting = container.Security.RunAsNonRoot;
        if (setting.Origin == SettingOrigin.Container && setting.AsBoolean == false)
        {
            findings.AddBadValue(
                Metadata,
                setting.Node!,
                $"{container.Title} of {workload.Title} has runAsNonRoot set to false: set it to true" + RootUser(container.Security),
                Replace(container.Security));
        }

        if (pod.AsBoolean == false || setting.AsBoolean == false)
        {
            return Verdict.Fail;
        }

        if (!setting.IsUnset)
        {
            // A container's true does not make up for a pod level that may be false.
            return setting.AsBoolean == true && (pod.IsUnset || pod.AsBoolean == true) ? Verdict.Pass : Verdict.Unknown;
        }

        if (context.IsHardened && container.Security.RunAsUser.IsUnknown)
        {
            return Verdict.Unknown;
        }

        findings.AddNotSet(
            Metadata,
            container.Map,
            ["securityContext", "runAsNonRoot"],
            $"{container.Title} of {workload.Title} does not set runAsNonRoot: set securityContext.runAsNonRoot to true" + RootUser(container.Security),
            Fix(container.Security));
        return Verdict.Fail;
    }

    private static bool IsRoot(EffectiveSecurityContext security) => security.RunAsUser.AsInteger == 0;

    // True beside runAsUser 0 is a container that never starts: no constant edit is safe then.
    private static string? Fix(EffectiveSecurityContext security) => IsRoot(security) ? null : "true";

    private static FieldEdit? Replace(EffectiveSecurityContext security) =>
        Fix(security) is { } value ? FieldEdit.Replace("runAsNonRoot", value) : null;

    private static string RootUser(EffectiveSecurityContext security) =>
        IsRoot(security) ? " and runAsUser to another user than 0" : "";
}
