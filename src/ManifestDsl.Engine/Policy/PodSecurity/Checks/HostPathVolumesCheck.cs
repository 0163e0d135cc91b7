using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.PodSecurity.Checks;

/// <summary>No volume is a folder of the node.</summary>
internal sealed class HostPathVolumesCheck : PodSecurityCheck
{
    public HostPathVolumesCheck()
        : base("hostPathVolumes", PodSecurityLevel.Baseline) => ReplacedSince = new KubernetesVersion(0);

    internal override void Find(Workload workload, KubernetesVersion version, ViolationList violations) =>
        Volumes.ForEach(workload, violations, static (volume, name, found) =>
        {
            var hostPath = EffectiveSetting.Of(volume["hostPath"], SettingOrigin.Pod);
            if (hostPath.Node is MapNode source)
            {
                found.AddBadValue(null, Volumes.PlaceOf(volume, source), "hostPath", name);
            }
            else if (!hostPath.IsUnset)
            {
                found.MarkUnknown();
            }
        });

    internal override string Reason(ImmutableArray<PodSecurityViolation> violations) => "hostPath volumes";

    internal override string Detail(ImmutableArray<PodSecurityViolation> violations) =>
        DetailText.Named("volume", "volumes", [.. violations.Select(static violation => violation.Value)]);
}
