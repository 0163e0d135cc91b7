using k8s.Models;
using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.Tests.Lowering.LoweringAssert;

namespace ManifestDsl.Engine.Tests.Lowering;

public class WorkloadTests
{
    private static readonly Container Web = new("web", "example.org/web:1");

    [Fact]
    public void A_deployment_is_whole()
    {
        var result = Lower(Hello(Web with { Ports = [new("http", 8080)], Env = new() { ["A"] = "1", ["B"] = "2" } }), "demo");
        Assert.Empty(result.Problems);
        Assert.Equal(2, result.Objects.Length);
        Assert.Equal(
            "{apiVersion: apps/v1, kind: Deployment, "
            + "metadata: {name: hello, namespace: demo, labels: {app.kubernetes.io/name: hello}}, "
            + "spec: {selector: {matchLabels: {app.kubernetes.io/name: hello}}, "
            + "template: {metadata: {labels: {app.kubernetes.io/name: hello}}, "
            + "spec: {containers: [{name: web, image: example.org/web:1, ports: [{name: http, containerPort: 8080}], "
            + "env: [{name: A, value: '1'}, {name: B, value: '2'}]}], serviceAccountName: hello}}}}",
            Nodes.Text(result.Objects[0].Root));
        Assert.Equal(
            "{apiVersion: v1, kind: ServiceAccount, "
            + "metadata: {name: hello, namespace: demo, labels: {app.kubernetes.io/name: hello}}, automountServiceAccountToken: false}",
            Nodes.Text(result.Objects[1].Root));
        Assert.False(result.Objects[0].IsDerived);
        Assert.True(result.Objects[1].IsDerived);
        Assert.All(result.Objects, o => Assert.Equal(ManifestTier.Dsl, o.Tier));
    }

    [Theory]
    [InlineData(typeof(Deployment), "spec.template", true)]
    [InlineData(typeof(StatefulSet), "spec.template", true)]
    [InlineData(typeof(DaemonSet), "spec.template", true)]
    [InlineData(typeof(Job), "spec.template", false)]
    [InlineData(typeof(CronJob), "spec.jobTemplate.spec.template", false)]
    [InlineData(typeof(Pod), "", false)]
    public void Labels_and_selector(Type type, string template, bool hasSelector)
    {
        var declaration = Samples.Instance(type);
        Samples.Set(declaration, "Labels", new Dictionary<string, string> { ["team"] = "a" });
        var root = Root(declaration);
        const string labels = "{app.kubernetes.io/name: sample, team: a}";
        Assert.Equal(labels, root.TextAt("metadata.labels"));
        Assert.Equal(labels, root.TextAt(template + ".metadata.labels"));
        Assert.Equal(
            hasSelector ? "{matchLabels: {app.kubernetes.io/name: sample}}" : "(nothing)",
            root.TextAt("spec.selector"));
    }

    [Fact]
    public void A_name_label_of_the_user_is_selected_by()
    {
        var root = Root(Hello(Web) with { Labels = new() { ["app.kubernetes.io/name"] = "mine" } });
        Assert.Equal("{app.kubernetes.io/name: mine}", Nodes.Text(root.Find("spec", "selector", "matchLabels")));
        Assert.Equal("{app.kubernetes.io/name: mine}", Nodes.Text(root.Find("spec", "template", "metadata", "labels")));
    }

    [Fact]
    public void Jobs_restart_on_failure_unless_told_otherwise()
    {
        Assert.Equal("OnFailure", Root(new Job("j") { Containers = [Web] }).TextAt("spec.template.spec.restartPolicy"));
        Assert.Equal("Never", Root(new Job("j") { Containers = [Web], RestartPolicy = RestartPolicy.Never }).TextAt("spec.template.spec.restartPolicy"));
        Assert.Equal(
            "OnFailure",
            Root(new CronJob("j") { Containers = [Web], Schedule = "0 3 * * *" }).TextAt("spec.jobTemplate.spec.template.spec.restartPolicy"));
        Assert.Equal("(nothing)", Root(Hello(Web)).TextAt("spec.template.spec.restartPolicy"));
    }

    [Fact]
    public void A_stateful_set_has_a_service_name_and_claims()
    {
        var store = new StatefulSet("store")
        {
            Containers = [Web with { Mounts = [new("/data", Volume.ClaimTemplate("data"))] }],
            VolumeClaimTemplates = [new("data", "10Gi")],
        };
        var root = Root(store);
        Assert.Equal("store", root.TextAt("spec.serviceName"));
        Assert.Equal(
            "[{metadata: {name: data}, spec: {resources: {requests: {storage: '10Gi'}}, accessModes: [ReadWriteOnce]}}]",
            root.TextAt("spec.volumeClaimTemplates"));
        Assert.Equal("[{mountPath: /data, name: data}]", root.TextAt("spec.template.spec.containers.0.volumeMounts"));
        Assert.Equal("(nothing)", root.TextAt("spec.template.spec.volumes"));
        Assert.Equal("mine", Root(store with { ServiceName = "mine" }).TextAt("spec.serviceName"));
    }

    [Fact]
    public void A_claim_that_is_not_there_is_a_problem()
    {
        var mounts = Web with { Mounts = [new("/data", Volume.ClaimTemplate("data"))] };
        Assert.Contains("'data'", Problem(Hello(mounts), "MDSL0006").Message);
        Problem(new StatefulSet("s") { Containers = [mounts], VolumeClaimTemplates = [new("other", "1Gi")] }, "MDSL0006");
    }

    [Fact]
    public void A_service_account_of_its_own_follows_the_workload()
    {
        var account = Lower(Hello(Web) with { Namespace = "own", ServiceAccountToken = true }, "demo").Objects[1];
        Assert.Equal("ServiceAccount own/hello", account.Identity);
        Assert.Equal("true", account.Root.TextAt("automountServiceAccountToken"));
    }

    [Fact]
    public void A_named_or_declared_service_account_is_used()
    {
        var byName = Lower(Hello(Web) with { ServiceAccount = "shared" });
        Assert.Equal("shared", Assert.Single(byName.Objects).Root.TextAt("spec.template.spec.serviceAccountName"));
        var declared = Lower(Hello(Web) with { ServiceAccount = new ServiceAccount("declared") });
        Assert.Equal("declared", Assert.Single(declared.Objects).Root.TextAt("spec.template.spec.serviceAccountName"));
        var overridden = Lower(Hello(Web) with
        {
            Overrides = new() { Spec = new() { Template = new() { Spec = new() { ServiceAccountName = "raw" } } } },
        });
        Assert.Equal("raw", Assert.Single(overridden.Objects).Root.TextAt("spec.template.spec.serviceAccountName"));
    }

    [Fact]
    public void Capabilities_and_pull_secrets()
    {
        var root = Root(Hello(Web with { AddCapabilities = ["NET_BIND_SERVICE"], DropCapabilities = ["ALL"] }) with { ImagePullSecrets = ["a", "b"] });
        Assert.Equal(
            "{capabilities: {add: [NET_BIND_SERVICE], drop: [ALL]}}",
            root.TextAt("spec.template.spec.containers.0.securityContext"));
        Assert.Equal("[{name: a}, {name: b}]", root.TextAt("spec.template.spec.imagePullSecrets"));
    }

    [Fact]
    public void Http_headers_become_a_list()
    {
        var probe = Probe.Http("/live", "http") with { Headers = new() { ["Accept"] = "text/plain" } };
        Assert.Equal(
            "{httpGet: {path: /live, port: http, httpHeaders: [{name: Accept, value: text/plain}]}}",
            Root(Hello(Web with { Liveness = probe })).TextAt("spec.template.spec.containers.0.livenessProbe"));
    }

    [Fact]
    public void What_is_missing_is_a_problem()
    {
        Assert.Contains("no name", Problem(Hello(Web) with { Name = "" }, "MDSL0008").Message);
        Assert.Contains("no image", Problem(Hello(Web with { Image = "" }), "MDSL0008").Message);
        Assert.Contains("no container", Problem(new Deployment("hello"), "MDSL0008").Message);
        Assert.Contains("no container", Problem(new Pod("hello") { Containers = [] }, "MDSL0008").Message);
        Assert.Contains("no schedule", Problem(new CronJob("hello") { Containers = [Web] }, "MDSL0008").Message);
        Assert.Contains("only a part", Problem(Web, "MDSL0008").Message);
    }

    [Fact]
    public void No_security_setting_is_made_up()
    {
        var pod = Root(Hello(Web)).At("spec.template.spec") as MapNode;
        Assert.Null(pod!["securityContext"]);
        Assert.Null(pod["automountServiceAccountToken"]);
        Assert.Null(pod.At("containers.0.securityContext"));
    }

    [Fact]
    public void A_namespace_has_none_itself()
    {
        var root = Root(new Namespace("demo") { Labels = new() { ["a"] = "b" }, Enforce = PodSecurityLevel.Restricted }, "default");
        Assert.Equal("{name: demo, labels: {a: b, pod-security.kubernetes.io/enforce: restricted}}", root.TextAt("metadata"));
        Assert.Equal("{name: demo}", Root(new Namespace("demo"), "default").TextAt("metadata"));
    }

    [Fact]
    public void A_config_map_keeps_its_keys()
    {
        var root = Root(new ConfigMap("c") { Data = new() { ["a.b"] = "x" }, Immutable = true }, "demo");
        Assert.Equal(
            "{apiVersion: v1, kind: ConfigMap, metadata: {name: c, namespace: demo, labels: {app.kubernetes.io/name: c}}, data: {a.b: x}, immutable: true}",
            Nodes.Text(root));
    }
}
