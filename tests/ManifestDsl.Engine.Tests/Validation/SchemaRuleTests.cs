using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Tests.Policy;
using ManifestDsl.Engine.Validation;

namespace ManifestDsl.Engine.Tests.Validation;

/// <summary>Each validity rule: what passes, what fails, and where the boundary is.</summary>
public class SchemaRuleTests
{
    private const string Good = "apiVersion: v1, kind: Pod, metadata: {name: shop}";

    [Theory]
    // MDSL7004
    [InlineData("{apiVersion: apps/v1, kind: Deployment, metadata: {name: shop}}", "MDSL7004 Deployment 'shop' has no spec, which the API server requires: set it to a map")]
    [InlineData("{apiVersion: v1, kind: Service, metadata: {name: shop}, spec: {ports: [{name: a}]}}", "MDSL7004 Service 'shop' has no spec.ports[0].port, which the API server requires: set it to a whole number")]
    [InlineData("{apiVersion: v1, kind: Service, metadata: {name: shop}, spec: {ports: [{port: null}]}}", "MDSL7004 Service 'shop' has no spec.ports[0].port, which the API server requires: set it to a whole number")]
    [InlineData("{apiVersion: v1, kind: Service, metadata: {name: shop}, spec: {ports: [{port: UNKNOWN}]}}", "")]
    [InlineData("{apiVersion: v1, kind: Pod, metadata: {name: shop}, spec: {containers: []}}", "MDSL7004 Pod 'shop': spec.containers is an empty list, and the API server requires an item: add a map")]
    [InlineData("{apiVersion: v1, kind: Pod, metadata: {name: shop}, spec: {containers: [{name: a}]}}", "MDSL7004 Pod 'shop' has no spec.containers[0].image, which the API server requires: set it to a string")]
    [InlineData("{apiVersion: v1, kind: Pod, metadata: {name: shop}, spec: {containers: [{name: a, image: i, startupProbe: UNKNOWN}]}, status: {conditions: [{}]}}", "")]
    // MDSL7005
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {name: shop}, datta: {a: b}}", "MDSL7005 ConfigMap 'shop': the API has no field datta: write data")]
    [InlineData("{apiVersion: v1, kind: Pod, metadata: {name: shop}, spec: {containers: [{name: a, image: i, livenessprobe: {exec: {}}}]}}", "MDSL7005 Pod 'shop': the API has no field spec.containers[0].livenessprobe: write livenessProbe")]
    [InlineData("{apiVersion: v1, kind: Pod, metadata: {name: shop}, spec: {containers: [{name: a, image: i}], replicas: 2}}", "MDSL7005 Pod 'shop': the API has no field spec.replicas: remove it, or write it where it belongs")]
    [InlineData("{apiVersion: example.org/v1, kind: Shop, metadata: {name: shop}, anything: 1}", "")]
    // MDSL7006
    [InlineData("{apiVersion: v1, kind: Pod, metadata: {name: shop}, spec: {containers: [{name: a, image: i, env: [{name: A, value: 8080}]}]}}", "MDSL7006 Pod 'shop': spec.containers[0].env[0].value is 8080: write a string")]
    [InlineData("{apiVersion: v1, kind: Pod, metadata: {name: shop}, spec: {containers: [{name: a, image: i}], hostNetwork: 'true'}}", "MDSL7006 Pod 'shop': spec.hostNetwork is 'true': write true or false")]
    [InlineData("{apiVersion: v1, kind: Pod, metadata: {name: shop}, spec: {containers: {name: a}}}", "MDSL7006 Pod 'shop': spec.containers is a map: write a list")]
    [InlineData("{apiVersion: v1, kind: Pod, metadata: {name: shop}, spec: {containers: [a]}}", "MDSL7006 Pod 'shop': spec.containers[0] is 'a': write a map")]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {name: shop}, data: {a: 1.5}}", "MDSL7006 ConfigMap 'shop': data.a is 1.5: write a string")]
    [InlineData("{apiVersion: apps/v1, kind: ReplicaSet, metadata: {name: shop}, spec: {selector: {}, replicas: '2'}}", "MDSL7006 ReplicaSet 'shop': spec.replicas is '2': write a whole number")]
    [InlineData("{apiVersion: coordination.k8s.io/v1, kind: Lease, metadata: {name: shop}, spec: {renewTime: '2030-01-31'}}", "MDSL7006 Lease 'shop': spec.renewTime is '2030-01-31': write a time such as 2030-01-31T12:00:00Z")]
    [InlineData("{apiVersion: coordination.k8s.io/v1, kind: Lease, metadata: {name: shop}, spec: {renewTime: '2030-01-31T12:00:00.000000Z'}}", "")]
    [InlineData("{apiVersion: coordination.k8s.io/v1, kind: Lease, metadata: {name: shop}, spec: {renewTime: '2030-01-31T12:00:00+02:00'}}", "")]
    // MDSL7007
    [InlineData("{apiVersion: v1, kind: Service, metadata: {name: shop}, spec: {ports: [{port: 1, protocol: tcp}]}}", "MDSL7007 Service 'shop': spec.ports[0].protocol is 'tcp': write SCTP, TCP or UDP")]
    [InlineData("{apiVersion: v1, kind: Service, metadata: {name: shop}, spec: {ports: [{port: 1, protocol: ''}], ipFamilies: [IPv5]}}", "MDSL7007 Service 'shop': spec.ipFamilies[0] is 'IPv5': write IPv4 or IPv6")]
    [InlineData("{apiVersion: v1, kind: Service, metadata: {name: shop}, spec: {ports: [{port: 1, protocol: UNKNOWN}], type: NodePort}}", "")]
    // MDSL7008
    [InlineData("{apiVersion: apps/v1, kind: ReplicaSet, metadata: {name: shop}, spec: {selector: {}, replicas: -1}}", "MDSL7008 ReplicaSet 'shop': spec.replicas is -1: write a whole number from 0")]
    [InlineData("{apiVersion: apps/v1, kind: ReplicaSet, metadata: {name: shop}, spec: {selector: {}, replicas: 0}}", "")]
    [InlineData("{apiVersion: apps/v1, kind: ReplicaSet, metadata: {name: shop}, spec: {selector: {}, replicas: 2147483648}}", "MDSL7008 ReplicaSet 'shop': spec.replicas is 2147483648: write a whole number from 0")]
    [InlineData("{apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {name: shop}, spec: {maxReplicas: 2, scaleTargetRef: {kind: Deployment, name: a}, behavior: {scaleDown: {stabilizationWindowSeconds: 3600}, scaleUp: {stabilizationWindowSeconds: 3601}}}}", "MDSL7008 HorizontalPodAutoscaler 'shop': spec.behavior.scaleUp.stabilizationWindowSeconds is 3601: write a whole number from 0 to 3600")]
    [InlineData("{apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {name: shop}, spec: {minAvailable: '50'}}", "MDSL7008 PodDisruptionBudget 'shop': spec.minAvailable is '50': write a whole number from 0, or a percentage such as \"25%\"")]
    [InlineData("{apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {name: shop}, spec: {minAvailable: '50%'}}", "")]
    [InlineData("{apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {name: shop}, spec: {maxUnavailable: -1}}", "MDSL7008 PodDisruptionBudget 'shop': spec.maxUnavailable is -1: write a whole number from 0, or a percentage such as \"25%\"")]
    // MDSL7009
    [InlineData("{apiVersion: v1, kind: Service, metadata: {name: shop}, spec: {ports: [{name: a, port: 1}, {name: b, port: 1, protocol: TCP}]}}", "MDSL7009 Service 'shop': spec.ports has port 1, protocol TCP twice, in items 0 and 1: remove one, or give it another port")]
    [InlineData("{apiVersion: v1, kind: Service, metadata: {name: shop}, spec: {ports: [{name: a, port: 1}, {name: b, port: 1, protocol: UDP}]}}", "")]
    [InlineData("{apiVersion: v1, kind: Service, metadata: {name: shop}, spec: {ports: [{name: a, port: 1}, {name: a, port: 2}]}}", "MDSL7009 Service 'shop': spec.ports has the name 'a' twice, in items 0 and 1: give one of them another name")]
    [InlineData("{apiVersion: v1, kind: Service, metadata: {name: shop}, spec: {ports: [{name: a, port: 1}, {name: b, port: UNKNOWN}]}}", "")]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {name: shop, finalizers: [a.b/c, a.b/d, a.b/c]}}", "MDSL7009 ConfigMap 'shop': metadata.finalizers has the value 'a.b/c' twice, in items 0 and 2: remove one, or give it another value")]
    // MDSL7012
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {name: shop, labels: {a.b/c_D-1.e: 'x_Y.1-z', d: ''}, annotations: {e: ' any text '}}}", "")]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {name: shop, labels: {app: a b}}}", "MDSL7012 ConfigMap 'shop': metadata.labels.app is 'a b': write at most 63 letters, digits, '-', '_' and '.', beginning and ending with a letter or digit")]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {name: shop, annotations: {a/b/c: x}}}", "MDSL7012 ConfigMap 'shop': the key of metadata.annotations['a/b/c'] cannot be used: write a name of at most 63 letters, digits, '-', '_' and '.', beginning and ending with a letter or digit, with or without the domain of its owner and '/' in front")]
    [InlineData("{apiVersion: example.org/v1, kind: Shop, metadata: {name: shop, labels: {app: 1}}}", "MDSL7012 Shop 'shop': metadata.labels.app is 1: write at most 63 letters, digits, '-', '_' and '.', beginning and ending with a letter or digit")]
    // MDSL7020
    [InlineData("{apiVersion: v1, kind: ResourceQuota, metadata: {name: shop}, spec: {hard: {cpu: '-1'}}}", "MDSL7020 ResourceQuota 'shop': spec.hard.cpu is '-1': write an amount from 0")]
    [InlineData("{apiVersion: v1, kind: ResourceQuota, metadata: {name: shop}, spec: {hard: {cpu: '-0'}}}", "")]
    public void Rules(string yaml, string expected) => Assert.Equal(expected, Found(yaml));

    [Fact]
    public void A_label_has_at_most_63_characters()
    {
        var x63 = new string('x', 63);
        Assert.Equal("", Found($"{{apiVersion: v1, kind: ConfigMap, metadata: {{name: shop, labels: {{a.b/{x63}: {x63}}}}}}}"));
        Assert.StartsWith("MDSL7012", Found($"{{apiVersion: v1, kind: ConfigMap, metadata: {{name: shop, labels: {{a: {x63}x}}}}}}"));
        Assert.StartsWith("MDSL7012", Found($"{{apiVersion: v1, kind: ConfigMap, metadata: {{name: shop, labels: {{{x63}x: a}}}}}}"));
    }

    [Fact]
    public void Annotations_have_at_most_256_KiB()
    {
        Assert.Equal("", Found($"{{apiVersion: v1, kind: ConfigMap, metadata: {{name: shop, annotations: {{a: {new string('x', 262143)}}}}}}}"));
        Assert.Equal(
            "MDSL7012 ConfigMap 'shop': metadata.annotations has 262145 bytes: write at most 262144, for example with the text in a ConfigMap",
            Found($"{{apiVersion: v1, kind: ConfigMap, metadata: {{name: shop, annotations: {{a: {new string('x', 262144)}}}}}}}"));
        Assert.StartsWith("MDSL7012", Found($"{{apiVersion: v1, kind: ConfigMap, metadata: {{name: shop, annotations: {{a: {new string('€', 90000)}}}}}}}"));
    }

    [Fact]
    public void The_finding_is_in_its_container()
    {
        var findings = ApiValidator.Check(PolicyContext.Of(Manifest.Of($"{{{Good}, spec: {{containers: [{{name: web, image: i, imagePullPolicy: always}}], dnsPolicy: x}}}}"), PolicyOptions.Default));
        Assert.Equal(["web", null], findings.Select(finding => finding.Container));
    }

    [Fact]
    public void Of_an_open_object_nothing_is_missing()
    {
        var open = new MapNode([.. Tree.Map(("apiVersion", "v1"), ("kind", "Service"), ("spec", new MapNode([], Tree.Written, isOpen: true))).Entries], Tree.Written, isOpen: true);
        Assert.Empty(ApiValidator.Check(PolicyContext.Of(new KubernetesObject(open, ManifestTier.Raw), PolicyOptions.Default)));
    }

    [Fact]
    public void A_map_that_was_written_as_a_type_has_only_its_fields() =>
        Assert.Empty(ApiValidator.Check(PolicyContext.Of(
            new KubernetesObject(new MapNode([.. Tree.Map(("apiVersion", "v1"), ("kind", "ConfigMap"), ("metadata", Tree.Map(("name", "a"))), ("newer", "x")).Entries], Tree.Written, Typed), ManifestTier.Raw),
            PolicyOptions.Default)));

    [Fact]
    public void A_version_that_is_gone_has_pods_all_the_same() =>
        Assert.Equal(
            "MDSL7002 Deployment 'shop': spec.template.spec.containers[0].ports[0].containerPort is 0: write a port from 1 to 65535",
            Found("{apiVersion: apps/v1beta2, kind: Deployment, metadata: {name: shop}, spec: {template: {spec: {containers: [{name: a, image: i, ports: [{containerPort: 0}]}]}}}}"));

    private static ManifestType Typed { get; } = new("V1ConfigMap", ManifestTier.Raw, "v1", "ConfigMap", System.Collections.Immutable.ImmutableDictionary<string, DslField>.Empty);

    // The examples of these kinds say nothing about the rest.
    internal static string Found(string yaml) => string.Join('\n', ApiValidator.Check(PolicyContext.Of(Manifest.Of(yaml), PolicyOptions.Default)).Select(static finding => $"{finding.Rule.Id} {finding.Message}"));
}
