using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.Tests.Policy.RuleExample;

namespace ManifestDsl.Engine.Tests.Policy.Rules.Network;

internal abstract class NetworkPolicyExamples(string id) : RuleExamples(id)
{
    protected static KubernetesObject Policy(string spec) => Manifest.Of(Manifest.Text("networking.k8s.io/v1", "NetworkPolicy", $"spec: {{podSelector: {{}}, {spec}}}"));
}

internal sealed class AllowAllIngressExamples() : NetworkPolicyExamples("MDSL5015")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("nothing in", Policy("ingress: []")),
        Passes("a port for all", Policy("ingress: [{ports: [{port: 80}]}]")),
        Passes("a peer", Policy("ingress: [{from: [{podSelector: {}}]}]")),
        Fails("everything", Policy("ingress: [{}]")),
        Fails("an empty list of peers", Policy("ingress: [{from: []}]")),
        CannotBeKnown("peers unknown", Policy("ingress: [{from: UNKNOWN}]")),
        CannotBeKnown("a rule unknown", Policy("ingress: [UNKNOWN]")),
    ];
}

internal sealed class AllowAllEgressExamples() : NetworkPolicyExamples("MDSL5016")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("DNS", Policy("egress: [{ports: [{port: 53}]}]")),
        Fails("everything", Policy("egress: [{}]")),
        CannotBeKnown("unknown", Policy("egress: UNKNOWN")),
    ];
}

internal sealed class OpenBlockExamples() : NetworkPolicyExamples("MDSL5017")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("a block", Policy("ingress: [{from: [{ipBlock: {cidr: 192.0.2.0/24}}]}]")),
        Passes("with exceptions", Policy("ingress: [{from: [{ipBlock: {cidr: 0.0.0.0/0, except: [10.0.0.0/8]}}]}]")),
        Passes("pods", Policy("ingress: [{from: [{podSelector: {}}]}]")),
        Fails("every address", Policy("ingress: [{from: [{ipBlock: {cidr: 0.0.0.0/0}}]}]")),
        CannotBeKnown("unknown", Policy("ingress: [{from: [{ipBlock: {cidr: UNKNOWN}}]}]")),
        CannotBeKnown("peers unknown", Policy("ingress: [{from: UNKNOWN}]")),
    ];
}

internal sealed class PolicyTypeExamples() : NetworkPolicyExamples("MDSL5018")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("unset", Policy("egress: [{}]")),
        Passes("listed", Policy("policyTypes: [Ingress, Egress], ingress: [{}], egress: [{}]")),
        Passes("no rules", Policy("policyTypes: [Ingress], egress: []")),
        Fails("egress left out", Policy("policyTypes: [Ingress], egress: [{}]")),
        Fails("ingress left out", Policy("policyTypes: [Egress], ingress: [{}]")),
        CannotBeKnown("types unknown", Policy("policyTypes: UNKNOWN, egress: [{}]")),
        CannotBeKnown("rules unknown", Policy("policyTypes: [Ingress], egress: UNKNOWN")),
    ];
}
