namespace ManifestDsl.Tests.Landing;

/// <content>Roles and bindings.</content>
internal static partial class HandledFields
{
    private const string ReaderRole = "{apiGroup: rbac.authorization.k8s.io, kind: Role, name: reader}";

    private const string ReaderClusterRole = "{apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: reader}";

    private static Dictionary<string, HandledField> AccessFields() => new()
    {
        ["Role.Rules"] = Rules(),
        ["ClusterRole.Rules"] = Rules(),
        ["RoleBinding.Role"] = new(
            ("\"reader\"", "roleRef", ReaderRole),
            ("""new global::ManifestDsl.Role("reader")""", "roleRef", ReaderRole),
            ("""new global::ManifestDsl.ClusterRole("reader")""", "roleRef", ReaderClusterRole)) { Part = "roleRef" },
        ["ClusterRoleBinding.Role"] = new(
            ("\"reader\"", "roleRef", ReaderClusterRole),
            ("""new global::ManifestDsl.ClusterRole("reader")""", "roleRef", ReaderClusterRole)),
        ["RoleBinding.Subjects"] = Subjects(),
        ["ClusterRoleBinding.Subjects"] = Subjects(),
        ["BoundRole.Name"] = new(("\"reader\"", "name", "reader")),
        ["BoundRole.ClusterRoleName"] = new(("\"reader\"", "name", "reader"), ("\"reader\"", "kind", "ClusterRole")),
        ["BoundRole.Role"] = new(("""new global::ManifestDsl.Role("reader")""", "name", "reader")),
        ["BoundRole.ClusterRole"] = new(("""new global::ManifestDsl.ClusterRole("reader")""", "name", "reader")),
        ["Subject.Workload"] = new(("""new global::ManifestDsl.Deployment("web")""", "name", "web")),
        ["Subject.ServiceAccount"] = new(("\"robot\"", "name", "robot"), ("""new global::ManifestDsl.ServiceAccount("robot")""", "name", "robot")),
        ["Subject.Namespace"] = new(("\"data\"", "namespace", "data"), ("""new global::ManifestDsl.Namespace("data")""", "namespace", "data")),
        ["Subject.UserName"] = new(("\"ann\"", "name", "ann"), ("\"ann\"", "kind", "User")),
        ["Subject.GroupName"] = new(("\"ops\"", "name", "ops"), ("\"ops\"", "kind", "Group")),
        ["Allow.Resources"] = new(("[global::ManifestDsl.Resource.Deployments]", "resources", "[deployments]")) { Part = "" },
        ["Allow.Names"] = new(("""["one", new global::ManifestDsl.ConfigMap("two")]""", "resourceNames", "[one, two]")),
        ["ApiResource.Known"] = new(("global::ManifestDsl.Resource.DeploymentScales", "resources", "[deployments/scale]"), ("global::ManifestDsl.Resource.DeploymentScales", "apiGroups", "[apps]")),
        ["ApiResource.Text"] = new(("\"widgets.example.org/status\"", "resources", "[widgets/status]"), ("\"widgets.example.org/status\"", "apiGroups", "[example.org]")),
        ["ApiResource.Object"] = new(("""new global::ManifestDsl.NetworkPolicy("deny")""", "resources", "[networkpolicies]"), ("""new global::ManifestDsl.NetworkPolicy("deny")""", "resourceNames", "[deny]")),
    };

    private static HandledField Rules() => new(
        ("[global::ManifestDsl.Allow.Get(global::ManifestDsl.Resource.ConfigMaps)]", "rules", "[{apiGroups: [''], resources: [configmaps], verbs: [get]}]")) { Part = "rules.0" };

    private static HandledField Subjects() => new(
        ("""[global::ManifestDsl.Subject.User("ann")]""", "subjects", "[{kind: User, apiGroup: rbac.authorization.k8s.io, name: ann}]")) { Part = "subjects.0" };
}
