using static ManifestDsl.Engine.Tests.Lowering.LoweringAssert;

namespace ManifestDsl.Engine.Tests.Lowering;

/// <summary>What pods and jobs say beyond single fields.</summary>
public class PodSettingTests
{
    private const string Pod = "spec.template.spec.";
    private static readonly Container Web = new("web", "example.org/web:1");

    [Fact]
    public void Maps_become_the_lists_of_the_api()
    {
        var root = Root(Hello(Web) with
        {
            Sysctls = new() { ["net.ipv4.tcp_syncookies"] = "1" },
            Dns = new() { Nameservers = ["192.0.2.1"], Options = new() { ["ndots"] = "2", ["rotate"] = "" } },
            ReadinessGates = ["example.org/ready"],
            SchedulingGates = ["example.org/quota"],
            HostAliases = [new("192.0.2.1", ["a", "b"])],
            ImagePullSecrets = ["registry"],
        });
        Assert.Equal("[{name: net.ipv4.tcp_syncookies, value: '1'}]", root.TextAt(Pod + "securityContext.sysctls"));
        Assert.Equal("{nameservers: ['192.0.2.1'], options: [{name: ndots, value: '2'}, {name: rotate}]}", root.TextAt(Pod + "dnsConfig"));
        Assert.Equal("[{conditionType: example.org/ready}]", root.TextAt(Pod + "readinessGates"));
        Assert.Equal("[{name: example.org/quota}]", root.TextAt(Pod + "schedulingGates"));
        Assert.Equal("[{ip: '192.0.2.1', hostnames: [a, b]}]", root.TextAt(Pod + "hostAliases"));
        Assert.Equal("[{name: registry}]", root.TextAt(Pod + "imagePullSecrets"));
    }

    [Fact]
    public void A_failure_policy_wants_pods_that_are_not_restarted()
    {
        var job = new Job("job")
        {
            Containers = [Web],
            PodFailurePolicy =
            [
                new(PodFailureAction.Ignore) { Conditions = ["DisruptionTarget"] },
                new(PodFailureAction.FailJob) { ExitCodes = [42], ContainerName = "web" },
                new(PodFailureAction.Count) { ExitCodes = [1], ExitCodeOperator = ExitCodeOperator.NotIn },
            ],
        };
        var root = Root(job);
        Assert.Equal("Never", root.TextAt(Pod + "restartPolicy"));
        Assert.Equal(
            "[{action: Ignore, onPodConditions: [{type: DisruptionTarget, status: True}]}, "
            + "{action: FailJob, onExitCodes: {values: [42], containerName: web, operator: In}}, "
            + "{action: Count, onExitCodes: {values: [1], operator: NotIn}}]",
            root.TextAt("spec.podFailurePolicy.rules"));
        Assert.Equal("OnFailure", Root(job with { PodFailurePolicy = null }).TextAt(Pod + "restartPolicy"));
        Assert.Equal("Always", Root(job with { RestartPolicy = RestartPolicy.Always }).TextAt(Pod + "restartPolicy"));
        Assert.Equal(
            "Never",
            Root(new CronJob("cron") { Schedule = "0 3 * * *", Containers = [Web], PodFailurePolicy = job.PodFailurePolicy }).TextAt("spec.jobTemplate.spec.template.spec.restartPolicy"));
    }

    [Fact]
    public void Claims_that_are_made_for_a_pod_are_for_one_node()
    {
        var root = Root(Hello(Web with { Mounts = [new("/a", Volume.Ephemeral("a", "1Gi")), new("/b", Volume.Ephemeral("b", "1Gi") with { AccessModes = [AccessMode.ReadWriteOncePod] })] }));
        Assert.Equal("[ReadWriteOnce]", root.TextAt(Pod + "volumes.0.ephemeral.volumeClaimTemplate.spec.accessModes"));
        Assert.Equal("[ReadWriteOncePod]", root.TextAt(Pod + "volumes.1.ephemeral.volumeClaimTemplate.spec.accessModes"));
    }

    [Fact]
    public void Every_further_kind_of_volume()
    {
        var volumes = Root(Hello(Web with
        {
            Mounts =
            [
                new("/a", Volume.Csi("a", "secrets-store.csi.k8s.io") with { Attributes = new() { ["secretProviderClass"] = "shop" }, NodePublishSecret = "creds", ReadOnly = true }),
                new("/b", Volume.Image("b", "example.org/model:1") with { PullPolicy = ImagePullPolicy.IfNotPresent }),
                new("/c", Volume.Nfs("c", "nfs.example.org", "/exports")),
                new("/d", Volume.DownwardApi("d", [new("labels") { FieldPath = "metadata.labels" }, new("memory") { ResourceName = "limits.memory", ContainerName = "web", Divisor = "1Mi" }])),
                new("/e", Volume.Projected("e",
                [
                    Projection.ConfigMap(new ConfigMap("settings"), [new("a.json", "b/a.json")]),
                    Projection.Secret("token") with { Optional = true },
                    Projection.DownwardApi([new("name") { FieldPath = "metadata.name" }]),
                    Projection.ServiceAccountToken("token", "vault", 600),
                    Projection.ClusterTrustBundle("ca.pem") with { SignerName = "example.org/ca", MatchLabels = new() { ["a"] = "b" } },
                ])),
                new("/f", Volume.Secret("f", "keys") with { Items = [new("tls.key", "key") { Mode = 256 }], DefaultMode = 288 }),
            ],
        })).At(Pod + "volumes");
        Assert.Equal("{csi: {driver: secrets-store.csi.k8s.io, volumeAttributes: {secretProviderClass: shop}, nodePublishSecretRef: {name: creds}, readOnly: true}, name: a}", volumes.TextAt("0"));
        Assert.Equal("{image: {reference: example.org/model:1, pullPolicy: IfNotPresent}, name: b}", volumes.TextAt("1"));
        Assert.Equal("{nfs: {server: nfs.example.org, path: /exports}, name: c}", volumes.TextAt("2"));
        Assert.Equal(
            "[{path: labels, fieldRef: {fieldPath: metadata.labels}}, {path: memory, resourceFieldRef: {resource: limits.memory, containerName: web, divisor: '1Mi'}}]",
            volumes.TextAt("3.downwardAPI.items"));
        Assert.Equal(
            "[{configMap: {name: settings, items: [{key: a.json, path: b/a.json}]}}, {secret: {name: token, optional: true}}, "
            + "{downwardAPI: {items: [{path: name, fieldRef: {fieldPath: metadata.name}}]}}, "
            + "{serviceAccountToken: {path: token, audience: vault, expirationSeconds: 600}}, "
            + "{clusterTrustBundle: {path: ca.pem, signerName: example.org/ca, labelSelector: {matchLabels: {a: b}}}}]",
            volumes.TextAt("4.projected.sources"));
        Assert.Equal("{secretName: keys, items: [{key: tls.key, path: key, mode: 256}], defaultMode: 288}", volumes.TextAt("5.secret"));
    }
}
