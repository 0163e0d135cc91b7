using System.Collections.Immutable;

namespace ManifestDsl.Engine.Policy.PodSecurity.Checks;

/// <summary>The pod has its own network, process ids and interprocess communication.</summary>
internal sealed class HostNamespacesCheck() : PodSecurityCheck("hostNamespaces", PodSecurityLevel.Baseline)
{
    private static readonly string[] Fields = ["hostNetwork", "hostPID", "hostIPC"];

    internal override void Find(Workload workload, KubernetesVersion version, ViolationList violations)
    {
        foreach (var field in Fields)
        {
            violations.AddIfTrue(null, EffectiveSetting.Of(workload.PodSpec[field], SettingOrigin.Pod), field);
        }
    }

    internal override string Reason(ImmutableArray<PodSecurityViolation> violations) => "host namespaces";

    internal override string Detail(ImmutableArray<PodSecurityViolation> violations) =>
        string.Join(", ", violations.Select(static violation => violation.Field + "=true"));
}
