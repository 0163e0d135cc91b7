using System.Collections.Generic;
using k8s.Models;
using ManifestDsl;

// The same kind of operator as models, with roles that are put together from others.
[Manifests(Namespace = "gadgets")]
public static partial class OperatorModels
{
    private const string Rbac = "rbac.authorization.k8s.io";

    private static Rbacv1Subject Account => new() { Kind = "ServiceAccount", Name = "gadget-operator", NamespaceProperty = "gadgets" };

    public static V1ServiceAccount ServiceAccount => new() { Metadata = new() { Name = "gadget-operator" }, AutomountServiceAccountToken = false };

    public static V1Deployment Manager => Shared.Deployment("gadget-operator", 2, new()
    {
        ServiceAccountName = "gadget-operator",
        AutomountServiceAccountToken = true,
        SecurityContext = Shared.Pod,
        Containers =
        [
            new()
            {
                Name = "manager",
                Image = "ghcr.io/acme/gadget-operator:0.31.0",
                Args = ["--leader-elect", "--health-probe-bind-address=:8081"],
                Ports = [new() { Name = "health", ContainerPort = 8081 }],
                Env = [new() { Name = "WATCH_NAMESPACE", ValueFrom = new() { FieldRef = new() { FieldPath = "metadata.namespace" } } }],
                Resources = Shared.Resources("50m", "64Mi", "128Mi"),
                LivenessProbe = Shared.Http("/healthz", "health"),
                ReadinessProbe = Shared.Http("/readyz", "health"),
                SecurityContext = Shared.Locked,
            },
        ],
    });

    public static V1ClusterRole Watch => new()
    {
        Metadata = new() { Name = "gadget-watch", Labels = Part },
        Rules =
        [
            new() { ApiGroups = ["gadgets.acme.example"], Resources = ["gadgets"], Verbs = ["get", "list", "watch"] },
            new() { ApiGroups = ["", "apps"], Resources = ["pods", "deployments"], Verbs = ["get", "list", "watch"] },
        ],
    };

    public static V1ClusterRole Write => new()
    {
        Metadata = new() { Name = "gadget-write", Labels = Part },
        Rules =
        [
            new() { ApiGroups = ["gadgets.acme.example"], Resources = ["gadgets", "gadgets/status", "gadgets/finalizers"], Verbs = ["create", "update", "patch", "delete"] },
            new() { ApiGroups = ["apps"], Resources = ["deployments/scale"], Verbs = ["get", "update", "patch"] },
            new() { ApiGroups = ["", "events.k8s.io"], Resources = ["events"], Verbs = ["create", "patch"] },
            new() { ApiGroups = ["certificates.k8s.io"], Resources = ["certificatesigningrequests"], Verbs = ["create", "get", "watch"] },
        ],
    };

    // The cluster fills its rules from the two above.
    public static V1ClusterRole Operator => new()
    {
        Metadata = new() { Name = "gadget-operator" },
        AggregationRule = new() { ClusterRoleSelectors = [new() { MatchLabels = Part }] },
        Rules = [],
    };

    public static V1ClusterRoleBinding OperatorBinding => new()
    {
        Metadata = new() { Name = "gadget-operator" },
        RoleRef = new() { ApiGroup = Rbac, Kind = "ClusterRole", Name = "gadget-operator" },
        Subjects = [Account],
    };

    // Certificates for gadgets, by their own signer.
    public static V1ClusterRole Approver => new()
    {
        Metadata = new() { Name = "gadget-approver" },
        Rules =
        [
            new() { ApiGroups = ["certificates.k8s.io"], Resources = ["certificatesigningrequests/approval"], Verbs = ["update"] },
            new() { ApiGroups = ["certificates.k8s.io"], Resources = ["signers"], ResourceNames = ["gadgets.acme.example/serving"], Verbs = ["approve", "sign"] },
        ],
    };

    public static V1ClusterRoleBinding ApproverBinding => new()
    {
        Metadata = new() { Name = "gadget-approver" },
        RoleRef = new() { ApiGroup = Rbac, Kind = "ClusterRole", Name = "gadget-approver" },
        Subjects = [Account],
    };

    public static V1Role Election => new()
    {
        Metadata = new() { Name = "gadget-election" },
        Rules =
        [
            new() { ApiGroups = ["coordination.k8s.io"], Resources = ["leases"], Verbs = ["create"] },
            new() { ApiGroups = ["coordination.k8s.io"], Resources = ["leases"], ResourceNames = ["gadget-operator"], Verbs = ["get", "update", "patch"] },
            new() { ApiGroups = [""], Resources = ["configmaps"], ResourceNames = ["gadget-settings"], Verbs = ["get", "list", "watch"] },
            new() { ApiGroups = [""], Resources = ["secrets"], ResourceNames = ["gadget-tls"], Verbs = ["get"] },
        ],
    };

    public static V1RoleBinding ElectionBinding => new()
    {
        Metadata = new() { Name = "gadget-election" },
        RoleRef = new() { ApiGroup = Rbac, Kind = "Role", Name = "gadget-election" },
        Subjects = [Account],
    };

    // The keys by which others verify the tokens of the cluster: made for everybody.
    public static V1ClusterRoleBinding Discovery => new()
    {
        Metadata = new() { Name = "oidc-reviewer" },
        RoleRef = new() { ApiGroup = Rbac, Kind = "ClusterRole", Name = "system:service-account-issuer-discovery" },
        Subjects = [new() { ApiGroup = Rbac, Kind = "Group", Name = "system:unauthenticated" }],
    };

    private static IDictionary<string, string> Part => new Dictionary<string, string> { ["gadgets.acme.example/aggregate-to-operator"] = "true" };
}
