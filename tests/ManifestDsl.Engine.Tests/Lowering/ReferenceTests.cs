using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.Tests.Lowering.LoweringAssert;

namespace ManifestDsl.Engine.Tests.Lowering;

/// <summary>Which declared objects a declaration says that it refers to.</summary>
public class ReferenceTests
{
    private static readonly Deployment App = Hello(new("web", "example.org/web:1") { Ports = [new("http", 80)] });

    [Fact]
    public void A_name_refers_to_nothing_that_is_declared() =>
        Assert.Empty(Lower(App with { ServiceAccount = "other" }).References);

    [Fact]
    public void A_declared_object_is_a_reference_with_its_identity()
    {
        var reference = Assert.Single(Lower(App with { ServiceAccount = new ServiceAccount("own") { Namespace = "there" } }, "demo").References);
        Assert.Equal(("", "ServiceAccount", "there", "own", true), (reference.Group, reference.Kind, reference.Namespace, reference.Name, reference.IsLocal));
        Assert.Equal("own", ((ScalarNode)reference.StandsFor!).Text);
        Assert.Equal("ServiceAccount 'there/own'", reference.Title);
    }

    [Fact]
    public void Overrides_may_change_the_identity()
    {
        var account = new ServiceAccount("own") { Overrides = new() { Metadata = new() { Name = "renamed", NamespaceProperty = "moved" } } };
        var result = Lower(App with { ServiceAccount = account }, "demo");
        Assert.Equal("ServiceAccount 'moved/renamed'", Assert.Single(result.References).Title);
        Assert.Equal("renamed", result.Objects[0].Root.TextAt("spec.template.spec.serviceAccountName"));
    }

    [Fact]
    public void Workloads_and_objects_of_the_cluster()
    {
        Assert.Equal("Deployment 'demo/hello'", Assert.Single(Lower(new Service("s") { For = App, Ports = [new("http", 80)] }, "demo").References).Title);
        Assert.Equal("StorageClass 'fast'", Assert.Single(Lower(new PersistentVolumeClaim("d", "1Gi") { StorageClass = new StorageClass("fast", "x") }, "demo").References).Title);
        Assert.Equal(
            ["Deployment 'demo/hello'", "Deployment 'edge/gateway'", "Namespace 'monitoring'"],
            Lower(App.AllowFrom(new Deployment("gateway") { Namespace = "edge" }, new Namespace("monitoring")), "demo").References.Select(r => r.Title));
    }

    [Fact]
    public void A_reference_to_nothing_is_incomplete()
    {
        var problem = Problem(App with { ServiceAccount = new ServiceAccountReference() }, "MDSL0008");
        Assert.Equal("A reference of Deployment 'hello' names no ServiceAccount: give the name of one", problem.Message);
    }

    [Fact]
    public void An_unknown_object_is_no_reference_and_stays_unknown()
    {
        var tree = DslTree.Of(App with { ServiceAccount = new ServiceAccount("own") });
        foreach (var place in new[] { "ServiceAccount", "ServiceAccount.Account", "ServiceAccount.Account.Name" })
        {
            var result = Lower((MapNode)Nodes.Replace(tree, tree.At(place)!, new UnknownNode("x", Provenance.None)));
            Assert.Empty(result.References);
            Assert.IsType<UnknownNode>(result.Objects[0].Root.At("spec.template.spec.serviceAccountName"));
        }
    }
}
