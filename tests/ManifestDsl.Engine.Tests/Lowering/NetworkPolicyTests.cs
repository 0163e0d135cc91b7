using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.Tests.Lowering.LoweringAssert;

namespace ManifestDsl.Engine.Tests.Lowering;

/// <summary>Network policies: default deny, explicit peers, and those that follow from links.</summary>
public class NetworkPolicyTests
{
    private const string Selector = "{matchLabels: {app.kubernetes.io/name: web}}";

    private static readonly Deployment Web = new("web")
    {
        Containers = [new("web", "example.org/web:1") { Ports = [new("http", 8080), new("metrics", 9090), new("dns", 53) { Protocol = Protocol.Udp }] }],
    };

    private static readonly Deployment Gateway = new("gateway") { Containers = [new("gateway", "example.org/gateway:1") { Ports = [new("https", 8443)] }] };

    [Fact]
    public void Deny()
    {
        Assert.Equal("{podSelector: {}, policyTypes: [Ingress, Egress]}", Spec(NetworkPolicy.DenyAll("deny")));
        Assert.Equal("{podSelector: {}, policyTypes: [Ingress]}", Spec(NetworkPolicy.DenyAll("deny", NetworkDirections.Ingress)));
        Assert.Equal("{podSelector: {}, policyTypes: [Egress]}", Spec(NetworkPolicy.DenyAll("deny", NetworkDirections.Egress)));
        Assert.Equal("{podSelector: {}, policyTypes: [Ingress]}", Spec(new NetworkPolicy("deny")));
    }

    [Fact]
    public void A_link_opens_the_ports_of_the_workload_to_its_peers()
    {
        var root = Root(Web.AllowFrom(Gateway), "shop");
        Assert.Equal("{name: web-ingress, namespace: shop, labels: {app.kubernetes.io/name: web}}", root.TextAt("metadata"));
        Assert.Equal(
            $"{{podSelector: {Selector}, policyTypes: [Ingress], ingress: [{{from: [{{podSelector: {{matchLabels: {{app.kubernetes.io/name: gateway}}}}}}], "
            + "ports: [{port: 8080}, {port: 9090}, {port: 53, protocol: UDP}]}]}",
            root.TextAt("spec"));
    }

    [Fact]
    public void A_link_in_the_other_direction_opens_the_ports_of_the_peers()
    {
        var root = Root(Gateway.AllowTo(Web, new Deployment("auth") { Containers = [new("a", "i:1") { Ports = [new("http", 80)] }] }) with { AllowDns = true });
        Assert.Equal("gateway-egress", root.TextAt("metadata.name"));
        Assert.Equal("[Egress]", root.TextAt("spec.policyTypes"));
        Assert.Equal("[{port: 8080}, {port: 9090}, {port: 53, protocol: UDP}]", root.TextAt("spec.egress.0.ports"));
        Assert.Equal("[{podSelector: {matchLabels: {app.kubernetes.io/name: web}}}]", root.TextAt("spec.egress.0.to"));
        Assert.Equal("[{port: 80}]", root.TextAt("spec.egress.1.ports"));
        Assert.Equal(
            "{to: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: kube-system}}, podSelector: {matchLabels: {k8s-app: kube-dns}}}], "
            + "ports: [{port: 53, protocol: UDP}, {port: 53, protocol: TCP}]}",
            root.TextAt("spec.egress.2"));
        Assert.Equal("(nothing)", root.TextAt("spec.ingress"));
    }

    [Fact]
    public void Both_directions_in_one_policy()
    {
        var root = Root(Web.Allow(from: [Gateway], to: []));
        Assert.Equal("web-network", root.TextAt("metadata.name"));
        Assert.Equal("[Ingress, Egress]", root.TextAt("spec.policyTypes"));
        Assert.Equal("[]", root.TextAt("spec.egress"));
    }

    [Fact]
    public void Dns_for_a_whole_namespace()
    {
        var root = Root(new NetworkPolicy("dns") { AllowDns = true });
        Assert.Equal("{}", root.TextAt("spec.podSelector"));
        Assert.Equal("[Egress]", root.TextAt("spec.policyTypes"));
        Assert.Equal("53", ((ScalarNode)root.At("spec.egress.0.ports.0.port")!).Text);
        Assert.Equal("(nothing)", Root(new NetworkPolicy("dns") { AllowDns = false }).TextAt("spec.egress"));
    }

    [Fact]
    public void Whoever_it_is()
    {
        Assert.Equal("[{ports: [{port: 8080}]}]", Root(Web.AllowFrom(NetworkPeer.Anyone()) with { Ports = [8080] }).TextAt("spec.ingress"));
        Assert.Equal("[{}]", Root(new NetworkPolicy("open") { From = [NetworkPeer.Anyone()] }).TextAt("spec.ingress"));
    }

    [Fact]
    public void Peers_of_all_sorts()
    {
        var policy = Web.AllowFrom(
            new Namespace("monitoring"),
            NetworkPeer.InNamespace("edge"),
            NetworkPeer.Pods(new() { ["app"] = "x" }),
            NetworkPeer.Pods(new() { ["app"] = "y" }, "other"),
            NetworkPeer.Cidr("10.0.0.0/8"),
            NetworkPeer.Cidr("0.0.0.0/0", except: ["10.0.0.0/8"]),
            Gateway with { Namespace = "edge" }) with { Ports = ["http"] };
        Assert.Equal(
            "[{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: monitoring}}}, "
            + "{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: edge}}}, "
            + "{podSelector: {matchLabels: {app: x}}}, "
            + "{podSelector: {matchLabels: {app: y}}, namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: other}}}, "
            + "{ipBlock: {cidr: '10.0.0.0/8'}}, {ipBlock: {cidr: '0.0.0.0/0', except: ['10.0.0.0/8']}}, "
            + "{podSelector: {matchLabels: {app.kubernetes.io/name: gateway}}, namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: edge}}}]",
            Root(policy, "shop").TextAt("spec.ingress.0.from"));
        Assert.Equal("[{port: 8080}]", Root(policy, "shop").TextAt("spec.ingress.0.ports"));
    }

    [Fact]
    public void A_peer_with_ports_has_a_rule_of_its_own()
    {
        var root = Root(Web.AllowFrom(Gateway, NetworkPeer.InNamespace("monitoring") with { Ports = ["metrics"] }) with { Ports = ["http"] });
        Assert.Equal("[{port: 8080}]", root.TextAt("spec.ingress.0.ports"));
        Assert.Equal("[{port: 9090}]", root.TextAt("spec.ingress.1.ports"));
        var egress = Root(Web.AllowTo(NetworkPeer.Cidr("10.0.0.0/8") with { Ports = [5432, new NetworkPort { Number = 6000, EndPort = 6010, Protocol = Protocol.Udp }] }));
        Assert.Equal("[{port: 5432}, {port: 6000, endPort: 6010, protocol: UDP}]", egress.TextAt("spec.egress.0.ports"));
    }

    [Fact]
    public void Names_of_ports_are_checked()
    {
        var problem = Problem(Web.AllowFrom(Gateway) with { Ports = ["https"] }, "MDSL0006");
        Assert.Equal(
            "NetworkPolicy 'web-ingress' allows connections to port 'https', and Deployment 'web' has the ports 'http', 'metrics', 'dns': use one of its ports, or a number",
            problem.Message);
        Assert.Equal("https", ((ScalarNode)problem.Node).Text);
        Problem(Gateway.AllowTo(new NetworkPeer { Workload = Web, Ports = ["https"] }), "MDSL0006");

        // Nobody knows the ports of others.
        Assert.Equal("[{port: pg}]", Root(Gateway.AllowTo(NetworkPeer.InNamespace("db") with { Ports = ["pg"] })).TextAt("spec.egress.0.ports"));
    }

    [Fact]
    public void A_link_to_a_workload_without_ports_leads_nowhere()
    {
        var silent = Hello(new("c", "example.org/c:1"));
        Assert.Equal(
            "NetworkPolicy 'hello-ingress' allows connections to Deployment 'hello', which declares no port: give its container Ports, or set Ports here",
            Problem(silent.AllowFrom(Gateway), "MDSL0006").Message);
        Problem(Gateway.AllowTo(silent), "MDSL0006");
        Root(silent.AllowFrom(Gateway) with { Ports = [80] });
        Root(silent.AllowFrom());
    }

    [Fact]
    public void A_peer_or_port_that_says_nothing_is_incomplete()
    {
        Problem(Web.AllowFrom(new NetworkPeer()), "MDSL0008");
        Problem(Web.AllowFrom(Gateway) with { Ports = [new NetworkPort()] }, "MDSL0008");
    }

    [Fact]
    public void Unknown_parts_stay_and_are_no_problem()
    {
        var tree = DslTree.Of(Web.AllowFrom(Gateway));
        foreach (var place in new[] { "For", "For.Workload", "For.Workload.Containers", "For.Workload.Containers.0.Ports", "For.Workload.Containers.0.Ports.0", "From", "From.0", "From.0.Workload" })
        {
            var replaced = (MapNode)Nodes.Replace(tree, tree.At(place)!, new UnknownNode("x", Provenance.None));
            var result = Lower(replaced);
            Assert.DoesNotContain(result.Problems, problem => problem.Rule.Id == "MDSL0006");
            Assert.False(Unknowns.In(result.Objects[0].Root).IsEmpty, place);
        }
    }

    private static string Spec(NetworkPolicy policy) => Root(policy).TextAt("spec");
}
