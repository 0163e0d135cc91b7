using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.Tests.Policy.RuleExample;

namespace ManifestDsl.Engine.Tests.Policy.Rules.Network;

internal abstract class ServiceExamples(string id) : RuleExamples(id)
{
    protected static KubernetesObject Service(string spec, ManifestTier tier = ManifestTier.Raw) => Manifest.Of(Manifest.Text("v1", "Service", $"spec: {{{spec}}}"), tier);
}

internal sealed class NodePortExamples() : ServiceExamples("MDSL5001")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("unset", Service("")),
        Passes("another", Service("type: LoadBalancer")),
        Fails("node port", Service("type: NodePort")),
        Fails("node port in the DSL tier", Service("type: NodePort", ManifestTier.Dsl)),
        DoesNotApply("a custom kind of that name", Manifest.Of(Manifest.Text("serving.knative.dev/v1", "Service", "spec: {type: NodePort}"))),
        CannotBeKnown("unknown", Service("type: UNKNOWN")),
    ];
}

internal sealed class LoadBalancerExamples() : ServiceExamples("MDSL5002")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("cluster", Service("type: ClusterIP")),
        Fails("load balancer", Service("type: LoadBalancer")),
        CannotBeKnown("unknown", Manifest.Of(Manifest.Text("v1", "Service", "spec: UNKNOWN"))),
    ];
}

internal sealed class ExternalAddressExamples() : ServiceExamples("MDSL5003")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("unset", Service("")),
        Passes("empty", Service("externalIPs: []")),
        Fails("an address", Service("externalIPs: [192.0.2.1]")),
        CannotBeKnown("unknown", Service("externalIPs: UNKNOWN")),
    ];
}

internal sealed class LocalNameExamples() : ServiceExamples("MDSL5004")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("no name", Service("type: ClusterIP")),
        Passes("a name that is not looked at", Service("type: ClusterIP, externalName: localhost")),
        Passes("a host", Service("type: ExternalName, externalName: db.example.org")),
        Fails("localhost", Service("type: ExternalName, externalName: localhost")),
        Fails("its address", Service("type: ExternalName, externalName: 127.0.0.1")),
        Fails("its domain", Service("type: ExternalName, externalName: a.localhost")),
        CannotBeKnown("host unknown", Service("type: ExternalName, externalName: UNKNOWN")),
        CannotBeKnown("type unknown", Service("type: UNKNOWN, externalName: localhost")),
    ];
}

internal sealed class ExternalNameExamples() : ServiceExamples("MDSL5005")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("no name", Service("")),
        Fails("a host", Service("type: ExternalName, externalName: db.example.org")),
        CannotBeKnown("unknown", Service("type: ExternalName, externalName: UNKNOWN")),
    ];
}

internal sealed class SourceRangeExamples() : ServiceExamples("MDSL5006")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("no load balancer", Service("type: ClusterIP")),
        Passes("ranges", Service("type: LoadBalancer, loadBalancerSourceRanges: [192.0.2.0/24]")),
        Fails("unset", Service("type: LoadBalancer")),
        Fails("empty", Service("type: LoadBalancer, loadBalancerSourceRanges: []")),
        Fails("every address", Service("type: LoadBalancer, loadBalancerSourceRanges: [0.0.0.0/0]")),
        CannotBeKnown("ranges unknown", Service("type: LoadBalancer, loadBalancerSourceRanges: UNKNOWN")),
        CannotBeKnown("type unknown", Service("type: UNKNOWN")),
    ];
}
