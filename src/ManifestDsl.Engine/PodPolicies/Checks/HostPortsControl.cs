using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.PodPolicies.Checks;

/// <summary>Each port of the node that a container takes is allowed.</summary>
/// <remarks>With hostNetwork the API server copies containerPort to each unset hostPort before it asks any policy.</remarks>
internal sealed class HostPortsControl() : ContainerControl(PodControls.HostPorts)
{
    protected override bool IsControlled(PodPolicy policy) => policy.HostPorts is not null;

    protected override void Check(PodPolicy policy, Workload workload, WorkloadContainer container, ControlFindings found)
    {
        // The API server sets no defaults for ephemeral containers: they may have no ports.
        var hostNetwork = container.Kind == ContainerKind.Ephemeral ? default : EffectiveSetting.Of(workload.PodSpec["hostNetwork"], SettingOrigin.Pod);
        var allowed = policy.HostPorts!.Value;
        var ports = container.Map.Items("ports");
        foreach (var port in ports)
        {
            Check(allowed, container, port, hostNetwork, found);
        }

        if (ports.IsUnknown)
        {
            found.MarkUnknown();
        }
    }

    private static void Check(ImmutableArray<IdRange> allowed, WorkloadContainer container, MapNode port, EffectiveSetting hostNetwork, ControlFindings found)
    {
        switch (port.Read("hostPort"))
        {
            case null or ScalarNode { AsInteger: 0 }:
                if (!hostNetwork.IsUnset && hostNetwork.AsBoolean != false)
                {
                    CheckDefaulted(allowed, container, port.Read("containerPort"), hostNetwork, found);
                }

                break;
            case ScalarNode { AsInteger: { } number } node:
                if (!Allows(allowed, number))
                {
                    found.Bad(
                        container,
                        node,
                        $"takes port {Ids.Text(number)} of its node",
                        "remove hostPort and reach the pod through a Service" + Others(allowed),
                        FieldEdit.Remove("hostPort") with { NeedsReview = true });
                }

                break;
            default:
                found.MarkUnknown();
                break;
        }
    }

    private static void CheckDefaulted(ImmutableArray<IdRange> allowed, WorkloadContainer container, ManifestNode? containerPort, EffectiveSetting hostNetwork, ControlFindings found)
    {
        if (containerPort is null or ScalarNode { AsInteger: 0 })
        {
            return;
        }

        if (hostNetwork.AsBoolean is null || containerPort is not ScalarNode { AsInteger: { } number })
        {
            found.MarkUnknown();
        }
        else if (!Allows(allowed, number))
        {
            found.Bad(container, containerPort, $"takes port {Ids.Text(number)} of its node, as hostNetwork is true", "remove hostNetwork and reach the pod through a Service" + Others(allowed));
        }
    }

    private static bool Allows(ImmutableArray<IdRange> allowed, long port)
    {
        foreach (var range in allowed)
        {
            if (port >= range.Min && port <= range.Max)
            {
                return true;
            }
        }

        return false;
    }

    private static string Others(ImmutableArray<IdRange> allowed) => allowed.IsEmpty ? "" : $", or take one of {Ids.Describe(allowed)}";
}
