using System.Collections.Generic;
using k8s.Models;
using ManifestDsl;

// An operator with all that it needs of the API: its resources, leader election, events, the Secrets and webhooks that it owns, metrics behind a proxy.
[Manifests(Namespace = "widgets")]
public static partial class Operators
{
    public static Deployment Manager => new("widget-operator")
    {
        Replicas = 2,
        ServiceAccountToken = true,
        Containers =
        [
            new("manager", "ghcr.io/acme/widget-operator:1.9.0")
            {
                User = 65532,
                Args = ["--leader-elect", "--webhook-cert-dir=/certs", "--metrics-bind-address=:8443", "--metrics-secure", "--token-audience=widgets"],
                Ports = [new("webhook", 9443), new("metrics", 8443), new("health", 8081)],
                Env = new() { ["TOKEN_TTL"] = "10m", ["WEBHOOK_SECRET"] = "widget-webhook-tls", ["SECRET_NAMESPACE"] = "widgets" },
                Resources = new() { Cpu = "50m", Memory = "64Mi", MemoryLimit = "128Mi" },
                Liveness = Probe.Http("/healthz", "health"),
                Readiness = Probe.Http("/readyz", "health"),
                Mounts = [new("/certs", Volume.Secret("certs", "widget-webhook-tls")) { ReadOnly = true }],
            },
        ],
    };

    public static Service Webhook => new("widget-webhook") { For = Manager, Ports = [new("https", 443) { TargetPort = "webhook" }] };

    public static ClusterRole ManagerRole => new("widget-operator")
    {
        Rules =
        [
            Allow.ReadWrite("widgets.acme.example"),
            Allow.Update("widgets.acme.example/status", "widgets.acme.example/finalizers"),
            Allow.Read(Resource.Namespaces, Resource.Nodes, Resource.Deployments, Resource.ConfigMaps),
            Allow.ReadWrite(Resource.Services),
            new([Verb.Create, Verb.Patch], Resource.Events),
            new([Verb.Get, Verb.Patch], Resource.ValidatingWebhookConfigurations, Resource.MutatingWebhookConfigurations) { Names = ["widget-operator"] },
            new([Verb.Get, Verb.Patch], Resource.CustomResourceDefinitions) { Names = ["widgets.acme.example"] },
            new([Verb.Create], Resource.TokenReviews, Resource.SubjectAccessReviews),
        ],
    };

    public static ClusterRoleBinding ManagerBinding => new("widget-operator") { Role = ManagerRole, Subjects = [Manager] };

    public static Role Election => new("widget-election")
    {
        Rules =
        [
            new([Verb.Create], Resource.Leases),
            new([Verb.Get, Verb.Update, Verb.Patch], Resource.Leases) { Names = ["widget-operator"] },
            new([Verb.Create, Verb.Patch], Resource.Events),
        ],
    };

    public static RoleBinding ElectionBinding => new("widget-election") { Role = Election, Subjects = [Manager] };

    // The certificate of the webhook, which the operator makes and renews.
    public static Role Certificate => new("widget-certificate")
    {
        Rules = [Allow.Create(Resource.Secrets), new([Verb.Get, Verb.Update, Verb.Patch], Resource.Secrets) { Names = ["widget-webhook-tls"] }],
    };

    public static RoleBinding CertificateBinding => new("widget-certificate") { Role = Certificate, Subjects = [Manager] };

    // One ClusterRole, given in one namespace only: there it is what a Role would be.
    public static ClusterRole Runner => new("widget-runner") { Rules = [Allow.ReadWrite(Resource.Jobs), Allow.Read(Resource.Pods, Resource.PodLogs)] };

    public static RoleBinding RunnerBinding => new("widget-runner") { Role = Runner, Subjects = [Manager] };

    public static ClusterRole Viewer => new("widget-viewer")
    {
        Labels = new() { ["rbac.authorization.k8s.io/aggregate-to-view"] = "true" },
        Rules = [Allow.Read("widgets.acme.example", "widgets.acme.example/status")],
    };

    public static ClusterRole Editor => new("widget-editor")
    {
        Labels = new() { ["rbac.authorization.k8s.io/aggregate-to-edit"] = "true", ["rbac.authorization.k8s.io/aggregate-to-admin"] = "true" },
        Rules = [Allow.ReadWrite("widgets.acme.example")],
    };

    public static ClusterRole MetricsReader => new("widget-metrics-reader") { Rules = [Allow.GetUrl("/metrics")] };

    public static RoleBinding Team => new("widget-team") { Role = BoundRole.OfCluster("edit"), Subjects = [Subject.Group("acme:widget-team")] };
}
