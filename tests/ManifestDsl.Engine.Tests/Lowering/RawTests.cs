using System.Reflection;
using k8s;
using k8s.Models;
using ManifestDsl.ApiFacts;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Tests.Policy.Documentation;
using static ManifestDsl.Engine.Tests.Lowering.LoweringAssert;

namespace ManifestDsl.Engine.Tests.Lowering;

public class RawTests
{
    [Fact]
    public void Api_version_and_kind_come_first()
    {
        var result = Lower(new V1ConfigMap { Data = new Dictionary<string, string> { ["a"] = "b" } }, "demo");
        Assert.Equal("{apiVersion: v1, kind: ConfigMap, data: {a: b}, metadata: {namespace: demo}}", Nodes.Text(result.Objects[0].Root));
        Assert.Equal(ManifestTier.Raw, Assert.Single(result.Objects).Tier);
    }

    [Fact]
    public void What_is_written_is_kept()
    {
        var map = new V1ConfigMap { ApiVersion = "v2", Kind = "Other", Metadata = new() { Name = "n", NamespaceProperty = "own" } };
        Assert.Equal("{apiVersion: v2, kind: Other, metadata: {name: n, namespace: own}}", Nodes.Text(Root(map, "demo")));
    }

    [Fact]
    public void Fields_that_are_null_are_unset_but_keys_are_kept()
    {
        var tree = DslTree.Of(new V1ConfigMap { Immutable = true, Data = new Dictionary<string, string> { ["a"] = "b" } });
        var none = ScalarNode.Null(Provenance.None);
        tree = (MapNode)Nodes.Replace(tree, tree.At("immutable")!, none);
        tree = (MapNode)Nodes.Replace(tree, tree.At("data.a")!, none);
        Assert.Equal("{apiVersion: v1, kind: ConfigMap, data: {a: null}}", Nodes.Text(Root(tree)));
    }

    [Fact]
    public void Every_kind_gets_a_namespace_just_when_it_lives_in_one()
    {
        var (namespaced, cluster, none) = ScopeFacts.Derive();
        Assert.True(namespaced.Count > 40 && cluster.Count > 25 && none.Count > 60, "kinds got lost");
        Assert.Empty(namespaced.Intersect(cluster));
        Assert.Empty(namespaced.Intersect(none));
        Assert.Empty(cluster.Intersect(none));

        var kinds = 0;
        foreach (var type in typeof(V1Pod).Assembly.GetTypes().Where(t => t.GetCustomAttribute<KubernetesEntityAttribute>() is not null))
        {
            var manifestType = DslTree.TypeOf(type);
            var result = Lower(new MapNode([], Provenance.None, manifestType), "demo").Objects[0];
            var name = result.Group.Length == 0 ? result.Kind : $"{result.Kind}.{result.Group}";
            Assert.Equal(namespaced.Contains(name), result.Namespace == "demo");
            Assert.Equal(namespaced.Contains(name), result.Root["metadata"] is not null);
            kinds++;
        }

        Assert.Equal(206, kinds);
    }

    [Theory]
    [InlineData("Pod", true)]
    [InlineData("Role.rbac.authorization.k8s.io", true)]
    [InlineData("Ingress.networking.k8s.io", true)]
    [InlineData("ClusterRole.rbac.authorization.k8s.io", false)]
    [InlineData("CustomResourceDefinition.apiextensions.k8s.io", false)]
    [InlineData("Namespace", false)]
    [InlineData("Node", false)]
    [InlineData("PersistentVolume", false)]
    [InlineData("StorageClass.storage.k8s.io", false)]
    public void Well_known_scopes(string kind, bool isNamespaced) => Assert.Equal(isNamespaced, ScopeFacts.Derive().Namespaced.Contains(kind));

    [Fact]
    public void The_data_file_is_what_the_tool_writes() =>
        Repository.Verify(Repository.PathOf("src", "ManifestDsl.Engine", "Lowering", "ResourceScopes.Data.cs"), ScopeFacts.Render());

    [Fact]
    public void Custom_resources_count_as_namespaced()
    {
        var type = new ManifestType("Widget", ManifestTier.Raw, "example.org/v1", "Widget", DslTree.TypeOf(typeof(V1Pod)).Fields);
        Assert.Equal("demo", Lower(new MapNode([], Provenance.None, type), "demo").Objects[0].Namespace);
    }
}
