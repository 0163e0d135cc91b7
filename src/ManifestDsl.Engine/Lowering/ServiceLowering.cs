using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Lowers a Service: what it leaves out follows from the workload that it is for.</summary>
internal static class ServiceLowering
{
    public static MapNode Lower(MapNode declaration, LoweringContext context)
    {
        var target = WorkloadTarget.Of(declaration, "For", context);
        var root = ObjectHead.StartFor(declaration, target, context);
        WorkloadTarget.Select(declaration, target, root, ["spec", "selector"]);
        PartLowering.Fill(declaration, root, [], context);
        if (PartLowering.Property(declaration, "Ports") is ListNode ports)
        {
            root.At(["spec"])?.Set("ports", Ports(ports, target, context), ports.Provenance);
        }

        Headless(declaration, root);
        return ObjectHead.Finish(declaration, root, context);
    }

    private static ListNode Ports(ListNode ports, WorkloadTarget? target, LoweringContext context)
    {
        var items = ImmutableArray.CreateBuilder<ManifestNode>(ports.Items.Length);
        foreach (var item in ports.Items)
        {
            var lowered = PartLowering.Lower(item, context);
            if (target is not null && lowered is MapNode port)
            {
                var wanted = port["targetPort"] ?? port["name"];
                if (wanted is ScalarNode { AsText: { } name } && !target.MayHavePort(name))
                {
                    context.Report(DeclarationRules.DanglingReference, FindingCause.BadValue, wanted, target.NoSuchPort(name, context.Subject + " leads to", "use one of its ports, or set TargetPort to a number"));
                }

                lowered = wanted is null ? port : port.With("targetPort", wanted);
            }

            items.Add(lowered);
        }

        return new ListNode(items.MoveToImmutable(), ports.Provenance);
    }

    private static void Headless(MapNode declaration, MapBuilder root)
    {
        switch (PartLowering.Property(declaration, "Headless"))
        {
            case UnknownNode unknown:
                root.At(["spec"])?.Set("clusterIP", unknown);
                break;
            case ScalarNode { AsBoolean: true } value:
                root.At(["spec"])?.Set("clusterIP", ScalarNode.FromText("None", value.Provenance));
                break;
        }
    }
}
