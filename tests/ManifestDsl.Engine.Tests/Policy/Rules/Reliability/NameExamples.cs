using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.Tests.Policy.RuleExample;

namespace ManifestDsl.Engine.Tests.Policy.Rules.Reliability;

internal abstract class NameExamples(string id) : RuleExamples(id)
{
    protected static SamplePod WithEnv(params (TreeValue Name, TreeValue Value)[] env) =>
        Secure.With("containers.0.env", Tree.List([.. env.Select(item => (TreeValue)Tree.Map(("name", item.Name), ("value", item.Value)))]));

    protected static MapNode Port(TreeValue number, TreeValue? name = null, TreeValue? protocol = null)
    {
        var port = Tree.Map(("containerPort", number));
        port = name is { } text ? port.With("name", text.Node) : port;
        return protocol is { } kind ? port.With("protocol", kind.Node) : port;
    }

    protected static SamplePod WithPorts(params TreeValue[] ports) => Secure.With("containers.0.ports", Tree.List(ports));

    protected static SamplePod WithTwo(TreeValue first, TreeValue second, string list = "containers.1") =>
        WithPorts(first).With(list, Tree.Map(("name", "proxy"), ("ports", Tree.List(second))));
}

internal sealed class DuplicateEnvExamples() : NameExamples("MDSL3020")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("no variables", Secure),
        Passes("different ones", WithEnv(("A", "1"), ("B", "1"))),
        Passes("many different ones", WithEnv([.. Enumerable.Range(0, 40).Select(i => ((TreeValue)$"A{i}", (TreeValue)"1"))])),
        Fails("one twice", WithEnv(("A", "1"), ("B", "1"), ("A", "2"))),
        Fails("one twice among many", WithEnv([.. Enumerable.Range(0, 40).Select(i => ((TreeValue)$"A{i % 39}", (TreeValue)"1"))])),
        CannotBeKnown("a name unknown", WithEnv(("A", "1"), (Tree.Unknown, "1"))),
        CannotBeKnown("unknown", Secure.With("containers.0.env", Tree.Unknown)),
    ];
}

internal sealed class EnvValueExamples() : NameExamples("MDSL3021")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("a value", WithEnv(("A", "1"))),
        Passes("an empty value beside a source", With("", Source)),
        Fails("both", With("1", Source)),
        CannotBeKnown("a value unknown", With(Tree.Unknown, Source)),
        CannotBeKnown("unknown", Secure.With("containers.0.env", Tree.Unknown)),
    ];

    private static MapNode Source => Tree.Map(("fieldRef", Tree.Map(("fieldPath", "metadata.name"))));

    private static SamplePod With(TreeValue value, TreeValue source) => WithEnv(("A", value)).With("containers.0.env.0.valueFrom", source);
}

internal sealed class EnvOrderExamples() : NameExamples("MDSL3022")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("set before", WithEnv(("HOST", "db"), ("URL", "http://$(HOST)/"))),
        Passes("set elsewhere", WithEnv(("URL", "http://$(HOST)/"))),
        Passes("escaped", WithEnv(("URL", "http://$$(HOST)/"), ("HOST", "db"))),
        Passes("set before and again after", WithEnv(("HOST", "a"), ("URL", "$(HOST)"), ("HOST", "b"))),
        Passes("no end", WithEnv(("URL", "http://$(HOST"), ("HOST", "db"))),
        Fails("set after", WithEnv(("URL", "http://$(HOST)/"), ("HOST", "db"))),
        Fails("the second reference", WithEnv(("USER", "me"), ("URL", "$(USER)@$(HOST)"), ("HOST", "db"))),
        CannotBeKnown("a value unknown", WithEnv(("A", Tree.Unknown))),
        CannotBeKnown("unknown", Secure.With("containers.0.env", Tree.Unknown)),
    ];
}

internal sealed class ContainerNameExamples() : NameExamples("MDSL3023")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("one", Secure),
        Passes("two", Secure.With("containers.1.name", "proxy")),
        Fails("two of one name", Secure.With("containers.1.name", "app")),
        Fails("an init container of the same name", Secure.With("initContainers.0.name", "app")),
        CannotBeKnown("a name unknown", Secure.With("containers.1.name", Tree.Unknown)),
        CannotBeKnown("a container unknown", Secure.With("containers.1", Tree.Unknown)),
    ];
}

internal sealed class PortNameExamples() : NameExamples("MDSL3024")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("different names", WithPorts(Port(80, "http"), Port(443, "https"))),
        Passes("no names", WithPorts(Port(80), Port(443))),
        Fails("one name twice", WithPorts(Port(80, "http"), Port(443, "http"))),
        CannotBeKnown("a name unknown", WithPorts(Port(80, "http"), Port(443, Tree.Unknown))),
    ];
}

internal sealed class SamePortExamples() : NameExamples("MDSL3025")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("different numbers", WithPorts(Port(8080), Port(8443))),
        Passes("different protocols", WithPorts(Port(53, "dns", "UDP"), Port(53, "dns-tcp"))),
        Passes("different addresses of the node", WithPorts(Port(53).With("hostIP", ((TreeValue)"10.0.0.1").Node), Port(53).With("hostIP", ((TreeValue)"10.0.0.2").Node))),
        Passes("an init container has ended", WithTwo(Port(8080), Port(8080), "initContainers.0")),
        Fails("one port twice", WithPorts(Port(8080, "http"), Port(8080, "metrics"))),
        Fails("TCP is the default", WithPorts(Port(8080), Port(8080, null, "TCP"))),
        Fails("two containers", WithTwo(Port(8080), Port(8080))),
        CannotBeKnown("a number unknown", WithPorts(Port(8080), Port(Tree.Unknown))),
        CannotBeKnown("ports unknown", Secure.With("containers.0.ports", Tree.Unknown)),
    ];
}

internal sealed class PodPortNameExamples() : NameExamples("MDSL3026")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("different names", WithTwo(Port(8080, "http"), Port(9090, "metrics"))),
        Passes("twice in one container is another rule", WithPorts(Port(80, "http"), Port(443, "http"))),
        Fails("one name in two containers", WithTwo(Port(8080, "http"), Port(9090, "http"))),
        CannotBeKnown("a name unknown", WithTwo(Port(8080, "http"), Port(9090, Tree.Unknown))),
    ];
}
