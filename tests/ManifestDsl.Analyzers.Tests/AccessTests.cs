using ManifestDsl.Testing;
using static ManifestDsl.Analyzers.Tests.AnalyzerVerifier;

namespace ManifestDsl.Analyzers.Tests;

/// <summary>MDSL4001–: what is reported of RBAC, where, and in which words.</summary>
public class AccessTests
{
    [Fact]
    public Task VerbsAndResourcesOfARole() => VerifyAsync(
        Focus.On("MDSL4001", "MDSL4006", "MDSL4012"),
        [("App.cs", Source.Class("""
            public static V1Role Operator => new()
            {
                Metadata = new() { Name = "operator" },
                Rules =
                [
                    new() { ApiGroups = ["*"], Resources = ["*"], Verbs = [{|#0:"*"|}] },
                    new() { ApiGroups = [""], Resources = ["pods", {|#1:"secrets"|}], Verbs = ["get", "list"] },
                    new() { ApiGroups = ["rbac.authorization.k8s.io"], Resources = ["roles"], Verbs = ["get", {|#2:"escalate"|}] },
                    new() { ApiGroups = [""], Resources = ["secrets"], Verbs = ["get"], ResourceNames = ["tls"] },
                ],
            };
            """))],
        Diagnostic("MDSL4001", 0, "Role 'demo/operator' allows every verb on every resource of every API group: name the verbs and resources that are needed"),
        Diagnostic("MDSL4006", 1, "Role 'demo/operator' allows get, list on secrets: it reaches every Secret of the namespace; name the Secrets in resourceNames"),
        Diagnostic("MDSL4012", 2, "Role 'demo/operator' allows get, escalate on roles: its holder writes itself any right; leave escalate out"));

    [Fact]
    public Task AWorkloadWithTheTokenOfAnAdministrator() => VerifyAsync(
        Focus.On("MDSL4016", "MDSL4022", "MDSL4040"),
        [("App.cs", Source.Class("""
            public static V1ClusterRoleBinding Admin => new()
            {
                Metadata = new() { Name = "admin" },
                RoleRef = new() { ApiGroup = "rbac.authorization.k8s.io", Kind = "ClusterRole", Name = {|#0:"cluster-admin"|} },
                Subjects = [new() { Kind = "ServiceAccount", Name = "shop", NamespaceProperty = "demo" }, new() { Kind = "ServiceAccount", Name = {|#1:"default"|}, NamespaceProperty = "demo" }],
            };

            public static Deployment Shop => new("shop")
            {
                ServiceAccountToken = true,
                ServiceAccount = {|#2:"shop"|},
                Containers = [new("web", "nginx:1.29")],
            };

            public static Deployment Harmless => new("harmless") { ServiceAccount = "shop", Containers = [new("web", "nginx:1.29")] };
            """))],
        Diagnostic("MDSL4016", 0, "ClusterRoleBinding 'admin' gives 'cluster-admin' to its subjects in every namespace: write a role with the verbs and resources that are needed"),
        Diagnostic("MDSL4022", 1, "ClusterRoleBinding 'admin' gives role 'cluster-admin' to ServiceAccount 'default': every pod of the namespace that names no service account gets it; make a service account for the workload that needs it"),
        Diagnostic("MDSL4040", 2, "The pods of Deployment 'demo/shop' have the token of service account 'shop', to which ClusterRoleBinding 'admin' gives the role 'cluster-admin': give it a role with no more than it needs, or set automountServiceAccountToken to false"));

    [Fact]
    public Task TheDefaultServiceAccountIsHardenedInTheDsl() => VerifyAsync(
        Focus.On("MDSL4034"),
        [("App.cs", Source.Class("""
            public static ServiceAccount Dsl => new("default");

            public static V1ServiceAccount Raw => {|MDSL4034:new|}() { Metadata = new() { Name = "default", NamespaceProperty = "other" } };
            """))]);

    [Fact]
    public Task RightsThatTakeEffectTogether() => VerifyAsync(
        Focus.On("MDSL4007", "MDSL4038", "MDSL4039", "MDSL4040"),
        [("App.cs", Source.Class("""
            public static Deployment Shop => new({|#0:"shop"|}) { ServiceAccountToken = true, Containers = [new("web", "nginx:1.29")] };

            public static Role Binder => new("binder") { Rules = [new([Verb.Bind], Resource.ClusterRoles)] };

            public static Role Writer => new("writer") { Rules = [Allow.Create(Resource.RoleBindings), Allow.Read({|#1:Resource.Nodes|}, {|#2:"Widget"|})] };

            public static ClusterRole Runner => new("runner") { Rules = [Allow.Create(Resource.Pods)] };

            public static RoleBinding First => new("first") { Role = Binder, Subjects = [Shop] };

            public static RoleBinding Second => new("second") { Role = Writer, Subjects = [Subject.Group("system:serviceaccounts:demo")] };

            public static RoleBinding Third => new("third") { Role = Runner, Subjects = [Shop] };
            """))],
        Diagnostic("MDSL4040", 0, "The pods of Deployment 'demo/shop' have the token of service account 'shop', to which RoleBinding 'demo/first' and RoleBinding 'demo/second' together give what takes over the namespace ('binder' and 'writer'): give it a role with no more than it needs, or set automountServiceAccountToken to false"),
        Diagnostic("MDSL4038", 1, "Role 'demo/writer' allows get, list, watch on nodes, which are in no namespace, so that it gives nothing: write a ClusterRole and bind it with a ClusterRoleBinding"),
        Diagnostic("MDSL4039", 2, "Role 'demo/writer' names 'Widget', which is no resource: write it in lower case and in the plural, 'widgets'"));

    [Fact]
    public Task ACustomResourceIsNamedAsItIs() => VerifyAsync(
        Focus.On("MDSL4039"),
        [("App.cs", Source.Class("""
            public static CustomResource Gateway => new("networking.istio.io/v1", "Gateway", "shop");

            public static Role Reader => new("reader") { Rules = [Allow.Get(Gateway)] };
            """))]);
}
