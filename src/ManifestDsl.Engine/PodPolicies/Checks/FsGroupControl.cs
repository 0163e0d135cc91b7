using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.PodPolicies.Checks;

/// <summary>The group that owns the volumes of the pod is allowed.</summary>
internal sealed class FsGroupControl() : PodControl(PodControls.FsGroup)
{
    private static readonly ImmutableArray<string> Path = ["securityContext", "fsGroup"];

    protected override bool IsControlled(PodPolicy policy) => Ids.IsControlled(policy.FsGroup);

    protected override bool IsLinuxOnly(PodPolicy policy) => true;

    protected override void Check(PodPolicy policy, Workload workload, ControlFindings found)
    {
        var rule = policy.FsGroup!;
        var setting = EffectiveSetting.Of(workload.PodSpec.Read("securityContext", "fsGroup"), SettingOrigin.Pod);
        if (setting.IsUnset)
        {
            if (rule.Strategy != IdStrategy.MayRunAs)
            {
                found.NotSet(
                    null,
                    workload.PodSpec,
                    Path,
                    "does not set fsGroup",
                    $"set securityContext.fsGroup to {Ids.Describe(rule.Ranges)}",
                    rule.Edit(static id => FieldEdit.Set(Path, id)));
            }
        }
        else if (setting.AsInteger is not { } id)
        {
            found.MarkUnknown();
        }
        else if (!rule.Allows(id))
        {
            found.Bad(null, setting.Node!, $"has fsGroup {Ids.Text(id)}", $"set it to {Ids.Describe(rule.Ranges)}", rule.Edit(static only => FieldEdit.Replace("fsGroup", only)));
        }
    }
}
