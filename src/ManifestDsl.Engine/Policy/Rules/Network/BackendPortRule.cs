using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Network;

/// <summary>MDSL5025: an Ingress leads to a port that its Service, which is among the objects, does not have.</summary>
internal sealed class BackendPortRule() : KindSetRule(IngressRule.Group, "Ingress")
{
    public override RuleMetadata Metadata { get; } = new(
        "MDSL5025",
        "Ingresses must lead to a port that the Service has",
        RuleCategories.Networking,
        RuleSeverity.Warning,
        "Requests to a port that the Service does not have are answered with an error.")
    {
        Preset = RulePreset.Baseline,
        References = ["W92"],
    };

    protected override void Check(ManifestSet set, PolicyContext context, FindingSink findings)
    {
        foreach (var backend in Backend.OfIngress(context))
        {
            if (backend.Port is { } port
                && set.Named("", "Service").Find(backend.Space, backend.Service.Text) is { } service
                && service.Object.Root.Read("spec", "type").AsText() != "ExternalName"
                && service.Object.Root.Read("spec", "ports") is ListNode ports
                && !MayHave(ports, port))
            {
                findings.AddBadValue(Metadata, port, $"{context.Facts.Title} leads to port '{port}' of {service.Facts.Title}, which has {Ports(ports)}: use one of its ports");
            }
        }
    }

    private static bool MayHave(ListNode ports, ScalarNode wanted)
    {
        foreach (var item in ports.Items)
        {
            if (item is not MapNode port)
            {
                return true;
            }

            var own = wanted.AsText is null ? port.Read("port") : port.Read("name");
            if (own is not (null or ScalarNode) || (own is ScalarNode scalar && scalar.Text == wanted.Text))
            {
                return true;
            }
        }

        return false;
    }

    private static string Ports(ListNode ports)
    {
        var texts = new List<string>();
        foreach (var item in ports.Items)
        {
            if (item is MapNode port && port.Scalar("port") is { } number)
            {
                texts.Add(port.Text("name") is { } name ? $"{number} ('{name}')" : number.Text);
            }
        }

        return texts.Count > 0 ? string.Join(", ", texts) : "no port";
    }
}
