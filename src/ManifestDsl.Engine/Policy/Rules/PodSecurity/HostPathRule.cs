using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>A path of the node that no pod should have; each path is reported by one of these rules at most.</summary>
internal sealed class HostPathRule : WorkloadRule
{
    private readonly HostPathKind _kind;
    private readonly string _advice;

    private HostPathRule(RuleMetadata metadata, HostPathKind kind, string advice)
    {
        Metadata = metadata;
        _kind = kind;
        _advice = advice;
    }

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; }

    /// <summary>MDSL1041.</summary>
    public static HostPathRule RuntimeSocket() => new(
        new("MDSL1041", "The socket of the container runtime must not be mounted", RuleCategories.PodSecurity, RuleSeverity.Warning, "Whoever can talk to the container runtime can start a privileged container, and so controls the node.")
        {
            Preset = RulePreset.Baseline,
            References = ["W41"],
        },
        HostPathKind.RuntimeSocket,
        "which gives it control of the container runtime: remove the volume, and build or inspect images with a tool that needs no runtime");

    /// <summary>MDSL1042.</summary>
    public static HostPathRule Sensitive() => new(
        new("MDSL1042", "System directories of the node must not be mounted", RuleCategories.PodSecurity, RuleSeverity.Warning, "With a system directory of its node a pod reads the secrets of others or changes the node itself.")
        {
            Preset = RulePreset.Baseline,
            References = ["W42"],
        },
        HostPathKind.Sensitive,
        "a system directory of the node: mount the one file or directory that it needs");

    /// <summary>MDSL1044.</summary>
    public static HostPathRule Credentials() => new(
        new("MDSL1044", "Credentials on the node must not be mounted", RuleCategories.PodSecurity, RuleSeverity.Warning, "With the credentials of its node a pod can do in the cloud, or in the cluster, what the node can.")
        {
            Preset = RulePreset.Baseline,
            References = ["W44"],
        },
        HostPathKind.Credentials,
        "which holds credentials: give the pod an identity of its own (workload identity) or a Secret");

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, FindingSink findings)
    {
        var volumes = workload.Volumes;
        var verdict = volumes.IsUnknown ? Verdict.Unknown : Verdict.Pass;
        foreach (var volume in volumes)
        {
            switch (volume.Read("hostPath", "path"))
            {
                case ScalarNode { AsText: { } path } node when HostPaths.KindOf(path) == _kind:
                    findings.AddBadValue(Metadata, node, $"Volume '{volume.Text("name")}' of {workload.Title} is {path} of the node, {_advice}");
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
