using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.PodSecurity.Checks;

/// <summary>Probes and lifecycle handlers reach the pod itself and no other host.</summary>
internal sealed class HostProbesCheck() : ContainerCheck("hostProbesAndHostLifecycle", PodSecurityLevel.Baseline, since: 34)
{
    private static readonly string[][] Handlers =
    [
        ["livenessProbe"], ["readinessProbe"], ["startupProbe"], ["lifecycle", "postStart"], ["lifecycle", "preStop"],
    ];

    private static readonly string[] Actions = ["httpGet", "tcpSocket"];

    internal override string Reason(ImmutableArray<PodSecurityViolation> violations) => "probe or lifecycle host";

    internal override string Detail(ImmutableArray<PodSecurityViolation> violations)
    {
        // Unlike in the other checks, the containers are sorted too.
        var containers = DetailText.ContainerNames(violations).Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal).ToList();
        return $"{DetailText.Named("container", "containers", containers)} {DetailText.Plural(containers.Count, "uses", "use")} "
            + DetailText.Named("probe or lifecycle host", "probe or lifecycle hosts", DetailText.Values(violations));
    }

    protected override void Find(Workload workload, WorkloadContainer container, ViolationList violations)
    {
        foreach (var path in Handlers)
        {
            if (Follow(container.Map, path, violations) is { } handler)
            {
                foreach (var action in Actions)
                {
                    Find(container, Follow(handler, [action], violations), violations);
                }
            }
        }
    }

    private static void Find(WorkloadContainer container, MapNode? action, ViolationList violations)
    {
        var host = EffectiveSetting.Of(action?["host"], SettingOrigin.Container);
        if (host.AsText is { Length: > 0 } text)
        {
            violations.AddBadValue(container, host.Node!, "host", text);
        }
        else if (host is { IsUnset: false, AsText: null })
        {
            violations.MarkUnknown();
        }
    }

    private static MapNode? Follow(MapNode map, string[] path, ViolationList violations)
    {
        foreach (var field in path)
        {
            var next = EffectiveSetting.Of(map[field], SettingOrigin.Container);
            if (next.Node is not MapNode inner)
            {
                if (!next.IsUnset)
                {
                    violations.MarkUnknown();
                }

                return null;
            }

            map = inner;
        }

        return map;
    }
}
