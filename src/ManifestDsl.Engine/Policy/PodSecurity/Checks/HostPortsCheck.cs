using System.Collections.Immutable;
using System.Globalization;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.PodSecurity.Checks;

/// <summary>No container takes a port of the node.</summary>
/// <remarks>With hostNetwork the API server copies containerPort to each unset hostPort before the check: such a port is reported at hostNetwork.</remarks>
internal sealed class HostPortsCheck() : ContainerCheck("hostPorts", PodSecurityLevel.Baseline)
{
    internal override string Reason(ImmutableArray<PodSecurityViolation> violations) => "hostPort";

    internal override string Detail(ImmutableArray<PodSecurityViolation> violations)
    {
        var containers = DetailText.ContainerNames(violations);
        var ports = DetailText.Values(violations);
        return $"{DetailText.Named("container", "containers", containers)} {DetailText.Plural(containers.Count, "uses", "use")} "
            + $"{DetailText.Plural(ports.Count, "hostPort", "hostPorts")} {string.Join(", ", ports)}";
    }

    protected override void Find(Workload workload, WorkloadContainer container, ViolationList violations)
    {
        var ports = EffectiveSetting.Of(container.Map["ports"], SettingOrigin.Container);
        if (ports.Node is not ListNode list)
        {
            if (!ports.IsUnset)
            {
                violations.MarkUnknown();
            }

            return;
        }

        // The API server sets no defaults for ephemeral containers: they may have no ports.
        var hostNetwork = container.Kind == ContainerKind.Ephemeral ? default : EffectiveSetting.Of(workload.PodSpec["hostNetwork"], SettingOrigin.Pod);
        foreach (var item in list.Items)
        {
            if (item is MapNode port)
            {
                Find(container, port, hostNetwork, violations);
            }
            else
            {
                violations.MarkUnknown();
            }
        }
    }

    private static void Find(WorkloadContainer container, MapNode port, EffectiveSetting hostNetwork, ViolationList violations)
    {
        var hostPort = EffectiveSetting.Of(port["hostPort"], SettingOrigin.Container);
        if (hostPort.IsUnset || hostPort.AsInteger == 0)
        {
            FindDefaulted(container, EffectiveSetting.Of(port["containerPort"], SettingOrigin.Container), hostNetwork, violations);
        }
        else if (hostPort.AsInteger is { } number)
        {
            violations.AddBadValue(container, hostPort.Node!, "hostPort", Text(number));
        }
        else
        {
            violations.MarkUnknown();
        }
    }

    private static void FindDefaulted(WorkloadContainer container, EffectiveSetting containerPort, EffectiveSetting hostNetwork, ViolationList violations)
    {
        if (containerPort.IsUnset || containerPort.AsInteger == 0 || hostNetwork.IsUnset || hostNetwork.AsBoolean == false)
        {
            return;
        }

        if (hostNetwork.AsBoolean == true && containerPort.AsInteger is { } number)
        {
            violations.AddBadValue(container, hostNetwork.Node!, "hostNetwork", Text(number));
        }
        else
        {
            violations.MarkUnknown();
        }
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
