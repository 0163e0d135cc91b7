using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>The API server refuses a mount of a volume that the pod does not have.</summary>
internal sealed class VolumeExistsRule : ContainerRule
{
    private static readonly string[] Lists = ["volumeMounts", "volumeDevices"];

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3027",
        "A mounted volume must exist",
        RuleCategories.Reliability,
        RuleSeverity.Error,
        "The API server refuses a container that mounts a volume which neither the pod nor a claim template of a StatefulSet declares.")
    {
        Preset = RulePreset.Baseline,
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings)
    {
        var verdict = Verdict.Pass;
        foreach (var list in Lists)
        {
            var mounts = container.Map.Items(list);
            verdict = verdict.Or(mounts.IsUnknown ? Verdict.Unknown : Verdict.Pass);
            foreach (var mount in mounts)
            {
                verdict = verdict.Or(CheckMount(workload, container, mount, findings));
            }
        }

        return verdict;
    }

    private Verdict CheckMount(Workload workload, WorkloadContainer container, MapNode mount, FindingSink findings)
    {
        if (mount.Read("name") is not ScalarNode { AsText: { } name } node)
        {
            return mount.Read("name") is UnknownNode ? Verdict.Unknown : Verdict.Pass;
        }

        switch (Volumes.Declares(workload, name))
        {
            case true:
                return Verdict.Pass;
            case null:
                return Verdict.Unknown;
        }

        findings.AddBadValue(
            Metadata,
            node,
            $"{container.Title} of {workload.Title} mounts volume '{name}', which the pod does not have: add it to volumes, or write the name of one that is there");
        return Verdict.Fail;
    }
}
