using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.Tests.Lowering.LoweringAssert;

namespace ManifestDsl.Engine.Tests.Lowering;

/// <summary>Roles by the resources that they name, and who gets them.</summary>
public class AccessTests
{
    private static readonly Deployment App = Hello(new("web", "example.org/web:1"));

    [Fact]
    public void The_group_follows_from_the_resource()
    {
        Assert.Equal(
            "[{apiGroups: [''], resources: [configmaps, pods/log], verbs: [get, list, watch]}, {apiGroups: [apps], resources: [deployments/scale], verbs: [get, list, watch]}]",
            Rules(Allow.Read(Resource.ConfigMaps, Resource.DeploymentScales, Resource.PodLogs)));
        Assert.Equal("[{apiGroups: [example.org], resources: [widgets], verbs: [use]}]", Rules(new Allow([Verb.Use], "widgets.example.org")));
        Assert.Equal("[{apiGroups: [*], resources: [*], verbs: [*]}]", Rules(new Allow([Verb.All], Resource.Everything)));
        Assert.Equal("[{nonResourceURLs: [/metrics], verbs: [get]}]", Rules(Allow.GetUrl("/metrics")));
    }

    [Fact]
    public void A_declared_object_is_a_resource_with_its_name()
    {
        var settings = new ConfigMap("settings");
        Assert.Equal(
            "[{apiGroups: [''], resources: [configmaps], resourceNames: [settings, other], verbs: [get]}, "
            + "{apiGroups: [networking.k8s.io], resources: [networkpolicies], resourceNames: [deny], verbs: [get]}, {apiGroups: [''], resources: [pods], verbs: [get]}]",
            Rules(Allow.Get(settings, new NetworkPolicy("deny"), Resource.Pods, new ConfigMap("other"))));
        Assert.Equal("[{apiGroups: [''], resources: [secrets], resourceNames: [a, settings], verbs: [update, patch]}]", Rules(Allow.Update(Resource.Secrets) with { Names = ["a", settings] }));
    }

    [Theory]
    [InlineData(nameof(Allow.Get), "get")]
    [InlineData(nameof(Allow.Read), "get, list, watch")]
    [InlineData(nameof(Allow.Create), "create")]
    [InlineData(nameof(Allow.Update), "update, patch")]
    [InlineData(nameof(Allow.Delete), "delete")]
    [InlineData(nameof(Allow.Write), "create, update, patch, delete")]
    [InlineData(nameof(Allow.ReadWrite), "get, list, watch, create, update, patch, delete")]
    public void Verbs(string factory, string verbs)
    {
        var allow = (Allow)typeof(Allow).GetMethod(factory)!.Invoke(null, [new ApiResource[] { Resource.Pods }])!;
        Assert.Equal($"[{verbs}]", Root(new Role("r") { Rules = [allow] }).TextAt("rules.0.verbs"));
    }

    [Fact]
    public void A_binding_gives_a_role_to_accounts_users_and_groups()
    {
        var root = Root(
            new RoleBinding("b")
            {
                Role = new Role("reader"),
                Subjects = [App, new ServiceAccount("declared") { Namespace = "own" }, Subject.Account("named"), Subject.Account("named", "far"), Subject.User("ann"), Subject.Group("ops")],
            },
            "demo");
        Assert.Equal("{apiGroup: rbac.authorization.k8s.io, kind: Role, name: reader}", root.TextAt("roleRef"));
        Assert.Equal(
            "[{kind: ServiceAccount, name: hello, namespace: demo}, {kind: ServiceAccount, name: declared, namespace: own}, {kind: ServiceAccount, name: named, namespace: demo}, "
            + "{kind: ServiceAccount, name: named, namespace: far}, {kind: User, apiGroup: rbac.authorization.k8s.io, name: ann}, {kind: Group, apiGroup: rbac.authorization.k8s.io, name: ops}]",
            root.TextAt("subjects"));
    }

    [Fact]
    public void The_account_of_a_workload_is_the_one_that_it_runs_under()
    {
        var root = Root(new ClusterRoleBinding("b") { Role = "view", Subjects = [App with { ServiceAccount = "robot", Namespace = "own" }] }, "demo");
        Assert.Equal("[{kind: ServiceAccount, name: robot, namespace: own}]", root.TextAt("subjects"));
        Assert.Equal("{apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}", root.TextAt("roleRef"));
        Assert.Equal("(nothing)", root.TextAt("metadata.namespace"));
        Assert.Equal("(nothing)", root.TextAt("metadata.labels"));
    }

    [Fact]
    public void Roles_of_all_sorts()
    {
        Assert.Equal("{apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: edit}", Root(new RoleBinding("b") { Role = BoundRole.OfCluster("edit") }).TextAt("roleRef"));
        Assert.Equal("{apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: own}", Root(new RoleBinding("b") { Role = new ClusterRole("own") }).TextAt("roleRef"));
        Assert.Equal("{apiGroup: rbac.authorization.k8s.io, kind: Role, name: named}", Root(new RoleBinding("b") { Role = "named" }).TextAt("roleRef"));
    }

    [Fact]
    public void What_is_incomplete()
    {
        Problem(new RoleBinding("b"), "MDSL0008");
        Problem(new ClusterRoleBinding("b") { Role = "a", Subjects = [new Subject()] }, "MDSL0008");
        Problem(new Role("r") { Rules = [new Allow([Verb.Get])] }, "MDSL0008");
        Problem(new Role("r") { Rules = [new Allow([], Resource.Pods)] }, "MDSL0008");
    }

    [Fact]
    public void What_is_unknown_stays()
    {
        foreach (var declaration in new object[]
        {
            new Role("r") { Rules = [Allow.Get(Resource.Pods, new ConfigMap("c")) with { Names = ["a"] }] },
            new RoleBinding("b") { Role = new Role("reader"), Subjects = [App, new ServiceAccount("x"), Subject.User("ann")] },
        })
        {
            var tree = DslTree.Of(declaration);
            foreach (var node in Nodes.All(tree).Skip(1).ToArray())
            {
                Lower((MapNode)Nodes.Replace(tree, node, new UnknownNode("x", Provenance.None)));
            }

            foreach (var place in declaration is Role ? new[] { "Rules", "Rules.0", "Rules.0.Resources", "Rules.0.Resources.0", "Rules.0.Names" } : ["Role", "Role.Role", "Subjects", "Subjects.0", "Subjects.0.Workload"])
            {
                var result = Lower((MapNode)Nodes.Replace(tree, tree.At(place)!, new UnknownNode("x", Provenance.None)));
                Assert.False(Unknowns.In(result.Objects[0].Root).IsEmpty, place);
            }
        }
    }

    private static string Rules(Allow allow) => Root(new Role("r") { Rules = [allow] }).TextAt("rules");
}
