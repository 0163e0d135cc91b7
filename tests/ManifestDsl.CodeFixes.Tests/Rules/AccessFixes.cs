using static ManifestDsl.CodeFixes.Tests.Rules.FixCase;

namespace ManifestDsl.CodeFixes.Tests.Rules;

/// <summary>MDSL4001–: roles and service accounts.</summary>
internal static class AccessFixes
{
    private const string Rbac = "rbac.authorization.k8s.io";

    public static readonly FixCase[] All =
    [
        Verb("MDSL4002", "", "secrets", "*"),
        Resource("MDSL4005", "", "secrets", "get"),
        Resource("MDSL4006", "", "secrets", "get", "V1Role"),
        Resource("MDSL4007", "", "pods", "create"),
        Resource("MDSL4008", "", "pods", "create", "V1Role"),
        Resource("MDSL4009", "", "pods/exec", "create"),
        Resource("MDSL4010", "", "pods/attach", "create"),
        Resource("MDSL4011", "", "pods/portforward", "create"),
        Verb("MDSL4012", Rbac, "clusterroles", "escalate"),
        Verb("MDSL4013", Rbac, "clusterroles", "bind"),
        Verb("MDSL4014", "", "users", "impersonate"),
        Resource("MDSL4015", Rbac, "rolebindings", "patch"),
        Resource("MDSL4023", "", "nodes/proxy", "get"),
        Resource("MDSL4024", "", "persistentvolumes", "create"),
        Resource("MDSL4025", "certificates.k8s.io", "certificatesigningrequests/approval", "update"),
        Resource("MDSL4026", "admissionregistration.k8s.io", "validatingwebhookconfigurations", "update"),
        Resource("MDSL4027", "", "serviceaccounts/token", "create"),
        Resource("MDSL4029", "", "configmaps", "update"),
        Resource("MDSL4030", "", "services/status", "update"),
        Resource("MDSL4031", "", "services", "update"),
        Resource("MDSL4032", "", "events", "delete"),
        Resource("MDSL4033", "", "pods", "delete"),
        Resource("MDSL4035", "", "pods/ephemeralcontainers", "update"),
        Resource("MDSL4044", "", "namespaces", "update"),
        Object(
            "MDSL4034",
            "V1ServiceAccount",
            """new() { Metadata = new() { Name = "default" } }""",
            """new() { Metadata = new() { Name = "default" }, AutomountServiceAccountToken = false }"""),
        Object("MDSL4034", "ServiceAccount", """new("default") { AutomountToken = true }""", """new("default") { AutomountToken = false }"""),
    ];

    /// <summary>A role that allows something on two resources, of which one is bad.</summary>
    private static FixCase Resource(string id, string group, string resource, string verb, string type = "V1ClusterRole") => Object(
        id, type, Role(group, $"\"shops\", \"{resource}\"", $"\"{verb}\""), Role(group, "\"shops\"", $"\"{verb}\""));

    /// <summary>A role that allows two things on a resource, of which one is bad.</summary>
    private static FixCase Verb(string id, string group, string resource, string verb) => Object(
        id, "V1ClusterRole", Role(group, $"\"{resource}\"", $"\"{verb}\", \"list\""), Role(group, $"\"{resource}\"", "\"list\""));

    private static string Role(string group, string resources, string verbs) =>
        $$"""new() { Rules = [new() { ApiGroups = ["{{group}}"], Resources = [{{resources}}], Verbs = [{{verbs}}] }] }""";
}
