using static ManifestDsl.Engine.Tests.Validation.SchemaRuleTests;

namespace ManifestDsl.Engine.Tests.Validation;

/// <summary>MDSL7017, 7018 and 7019: fields that are a choice, that go together, and names that get longer.</summary>
public class FitTests
{
    [Theory]
    [InlineData("volumes: [{name: a, emptyDir: {}}]", "")]
    [InlineData("volumes: [{name: a}]", "has none of")]
    [InlineData("volumes: [{name: a, emptyDir: {}, hostPath: {path: /a}}]", "MDSL7017 Pod 'shop': spec.volumes[0] has both emptyDir and hostPath: keep one of them")]
    [InlineData("volumes: [{name: a, emptyDir: UNKNOWN}]", "")]
    [InlineData("tolerations: [{key: a, operator: Exists}, {operator: Exists}, {key: a, value: b}]", "")]
    [InlineData("tolerations: [{key: a, operator: Exists, value: b}]", "MDSL7018 Pod 'shop': spec.tolerations[0] has the operator Exists, which takes no value: remove value, or write the operator Equal")]
    [InlineData("tolerations: [{value: b}]", "MDSL7018 Pod 'shop': spec.tolerations[0] has no key and does not tolerate every taint: set key, or the operator Exists")]
    [InlineData("tolerations: [{key: a, operator: Exists, tolerationSeconds: 5}]", "MDSL7018 Pod 'shop': spec.tolerations[0] has tolerationSeconds and the effect of every taint: write the effect NoExecute")]
    [InlineData("tolerations: [{key: a, operator: Exists, tolerationSeconds: 5, effect: NoExecute}]", "")]
    [InlineData("affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [{matchExpressions: [{key: a, operator: In}]}]}}}", "MDSL7018 Pod 'shop': spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0] has the operator In and no values: add a value")]
    [InlineData("affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [{matchExpressions: [{key: a, operator: Exists, values: [b]}]}]}}}", "has the operator Exists, which takes no values: remove values, or write the operator In")]
    [InlineData("affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [{matchExpressions: [{key: a, operator: Gt, values: ['4']}]}]}}}", "")]
    [InlineData("affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [{matchExpressions: [{key: a, operator: Gt, values: [x]}]}]}}}", "has the operator Gt: write one value, a whole number in quotes")]
    public void Pods(string spec, string expected) => Check($"{{apiVersion: v1, kind: Pod, metadata: {{name: shop}}, spec: {{containers: [{{name: c, image: i}}], {spec}}}}}", expected);

    [Theory]
    [InlineData("env: [{name: A, valueFrom: {fieldRef: {fieldPath: metadata.name}}}]", "")]
    [InlineData("env: [{name: A, valueFrom: {}}]", "MDSL7017 Pod 'shop': spec.containers[0].env[0].valueFrom has none of configMapKeyRef, fieldRef, fileKeyRef, resourceFieldRef and secretKeyRef: set one of them")]
    [InlineData("envFrom: [{configMapRef: {name: a}, secretRef: {name: b}}]", "MDSL7017 Pod 'shop': spec.containers[0].envFrom[0] has both configMapRef and secretRef: keep one of them")]
    [InlineData("volumeMounts: [{name: a, mountPath: /a, subPath: '', subPathExpr: $(A)}]", "")]
    [InlineData("volumeMounts: [{name: a, mountPath: /a, subPath: x, subPathExpr: $(A)}]", "MDSL7017 Pod 'shop': spec.containers[0].volumeMounts[0] has both subPath and subPathExpr: keep one of them")]
    [InlineData("lifecycle: {preStop: {}}", "MDSL7017 Pod 'shop': spec.containers[0].lifecycle.preStop has none of exec, httpGet, sleep and tcpSocket: set one of them")]
    public void Containers(string container, string expected) => Check($"{{apiVersion: v1, kind: Pod, metadata: {{name: shop}}, spec: {{containers: [{{name: c, image: i, {container}}}]}}}}", expected);

    [Theory]
    [InlineData("ports: [{port: 80}]", "")]
    [InlineData("selector: {a: b}", "MDSL7018 Service 'shop': spec.ports is not set: add a port")]
    [InlineData("clusterIP: None", "")]
    [InlineData("type: ExternalName, externalName: db.example.org", "")]
    [InlineData("type: ExternalName", "MDSL7018 Service 'shop': spec.type is ExternalName and spec.externalName is not set: set it to the name of the host")]
    [InlineData("type: ExternalName, externalName: a.org, clusterIP: 10.0.0.1", "MDSL7018 Service 'shop': spec.type is ExternalName, which has no address: remove spec.clusterIP")]
    [InlineData("type: NodePort, clusterIP: None, ports: [{port: 80}]", "MDSL7018 Service 'shop': spec.clusterIP is None and spec.type is NodePort, which needs an address: remove one of the two")]
    [InlineData("ports: [{port: 80}, {name: b, port: 81}]", "MDSL7018 Service 'shop': spec.ports[0] has no name, and of several ports each needs one: set name")]
    [InlineData("ports: [{port: 80, nodePort: 30080}]", "MDSL7018 Service 'shop': spec.ports[0].nodePort is 30080 and spec.type is ClusterIP, which opens no port of the nodes: remove it, or write the type NodePort")]
    [InlineData("type: NodePort, ports: [{port: 80, nodePort: 30080}]", "")]
    [InlineData("type: UNKNOWN", "")]
    public void Services(string spec, string expected) => Check($"{{apiVersion: v1, kind: Service, metadata: {{name: shop}}, spec: {{{spec}}}}}", expected);

    [Theory]
    [InlineData("defaultBackend: {service: {name: a, port: {number: 80}}}", "")]
    [InlineData("ingressClassName: nginx", "MDSL7018 Ingress 'shop': spec has neither rules nor defaultBackend: set one of them")]
    [InlineData("rules: [{http: {paths: [{pathType: ImplementationSpecific, backend: {service: {name: a, port: {name: http}}}}]}}]", "")]
    [InlineData("rules: [{http: {paths: [{pathType: Prefix, backend: {service: {name: a, port: {name: http}}}}]}}]", "MDSL7018 Ingress 'shop': spec.rules[0].http.paths[0] has the pathType Prefix and no path: set it, for example to \"/\"")]
    [InlineData("defaultBackend: {service: {name: a, port: {number: 80, name: http}}}", "MDSL7017 Ingress 'shop': spec.defaultBackend.service.port has both name and number: keep one of them")]
    public void Ingresses(string spec, string expected) => Check($"{{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {{name: shop}}, spec: {{{spec}}}}}", expected);

    [Theory]
    [InlineData("from: [{podSelector: {}, namespaceSelector: {}}]", "")]
    [InlineData("from: [{ipBlock: {cidr: 10.0.0.0/8}}]", "")]
    [InlineData("from: [{ipBlock: {cidr: 10.0.0.0/8}, podSelector: {}}]", "MDSL7018 NetworkPolicy 'shop': spec.ingress[0].from[0] has both ipBlock and a selector: write two peers")]
    [InlineData("from: [{}]", "MDSL7018 NetworkPolicy 'shop': spec.ingress[0].from[0] names no peer: set podSelector, namespaceSelector or ipBlock")]
    [InlineData("ports: [{port: 80, endPort: 80}]", "")]
    [InlineData("ports: [{port: 80, endPort: 79}]", "MDSL7018 NetworkPolicy 'shop': spec.ingress[0].ports[0] has the endPort 79 below its port 80: write the greatest port of the range")]
    [InlineData("ports: [{port: http, endPort: 80}]", "MDSL7018 NetworkPolicy 'shop': spec.ingress[0].ports[0] has endPort and no number in port: set port to the first port of the range")]
    public void Network_policies(string rule, string expected) => Check($"{{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {{name: shop}}, spec: {{podSelector: {{}}, ingress: [{{{rule}}}]}}}}", expected);

    [Theory]
    [InlineData("{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 80}}}", "")]
    [InlineData("{type: Resource}", "MDSL7018 HorizontalPodAutoscaler 'shop': spec.metrics[0] is of the type Resource and has no resource: set it")]
    [InlineData("{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 80}}, pods: {metric: {name: a}, target: {type: AverageValue, averageValue: 1}}}", "MDSL7018 HorizontalPodAutoscaler 'shop': spec.metrics[0] is of the type Resource and has pods: remove it, or write the type Pods")]
    [InlineData("{type: Resource, resource: {name: cpu, target: {type: Utilization, averageValue: 1}}}", "MDSL7018 HorizontalPodAutoscaler 'shop': spec.metrics[0].resource.target is of the type Utilization and has no averageUtilization: set it")]
    public void Metrics(string metric, string expected) =>
        Check($"{{apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {{name: shop}}, spec: {{maxReplicas: 3, scaleTargetRef: {{kind: Deployment, name: a}}, metrics: [{metric}]}}}}", expected);

    [Theory]
    [InlineData("completionMode: Indexed, completions: 3, backoffLimitPerIndex: 1, maxFailedIndexes: 1", "")]
    [InlineData("completionMode: Indexed", "MDSL7018 Job 'shop': spec has the completionMode Indexed and no completions: set it to the number of indexes")]
    [InlineData("backoffLimitPerIndex: 1", "MDSL7018 Job 'shop': spec has backoffLimitPerIndex and is not Indexed: write the completionMode Indexed, or remove it")]
    [InlineData("completionMode: Indexed, completions: 3, maxFailedIndexes: 1", "MDSL7018 Job 'shop': spec has maxFailedIndexes and no backoffLimitPerIndex: set both")]
    [InlineData("selector: {matchLabels: {a: b}}", "MDSL7018 Job 'shop': spec has a selector, which the API server makes itself: remove it, or set manualSelector to true")]
    [InlineData("selector: {matchLabels: {a: b}}, manualSelector: true", "")]
    [InlineData("podFailurePolicy: {rules: [{action: Ignore, onPodConditions: [{type: a, status: 'True'}]}]}", "MDSL7018 Job 'shop': spec has a podFailurePolicy and its pods the restartPolicy OnFailure: write the restartPolicy Never")]
    public void Jobs(string spec, string expected) =>
        Check($"{{apiVersion: batch/v1, kind: Job, metadata: {{name: shop}}, spec: {{{spec}, template: {{spec: {{restartPolicy: OnFailure, containers: [{{name: c, image: i}}]}}}}}}}}", expected);

    [Theory]
    [InlineData("{kind: ServiceAccount, name: a, namespace: b}", "")]
    [InlineData("{kind: User, name: a, apiGroup: rbac.authorization.k8s.io}", "")]
    [InlineData("{kind: Group, name: a}", "")]
    [InlineData("{kind: ServiceAccount, name: a}", "MDSL7018 RoleBinding 'shop': subjects[0] is a ServiceAccount without a namespace: set namespace")]
    [InlineData("{kind: ServiceAccount, name: a, namespace: b, apiGroup: rbac.authorization.k8s.io}", "MDSL7018 RoleBinding 'shop': subjects[0] is a ServiceAccount, which is in the core group: remove apiGroup")]
    [InlineData("{kind: User, name: a, apiGroup: v1}", "MDSL7018 RoleBinding 'shop': subjects[0] has the apiGroup 'v1': write rbac.authorization.k8s.io, or remove it")]
    [InlineData("{kind: serviceaccount, name: a}", "MDSL7007 RoleBinding 'shop': subjects[0].kind is 'serviceaccount': write Group, ServiceAccount or User")]
    public void Subjects(string subject, string expected) =>
        Check($"{{apiVersion: rbac.authorization.k8s.io/v1, kind: RoleBinding, metadata: {{name: shop}}, roleRef: {{apiGroup: rbac.authorization.k8s.io, kind: Role, name: a}}, subjects: [{subject}]}}", expected);

    [Theory]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {name: shop}, data: {a: x}, binaryData: {b: eA==}}", "")]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {name: shop}, data: {a: x}, binaryData: {a: eA==}}", "MDSL7018 ConfigMap 'shop': the key 'a' is in both data and binaryData: keep one of them")]
    [InlineData("{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: shop}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}", "")]
    [InlineData("{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: shop}, spec: {accessModes: [ReadWriteOnce], resources: {}}}", "MDSL7018 PersistentVolumeClaim 'shop': spec does not say how much storage it wants: set resources.requests.storage, for example to \"10Gi\"")]
    [InlineData("{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: shop}, spec: {accessModes: [], resources: {requests: {storage: 1Gi}}}}", "MDSL7004 PersistentVolumeClaim 'shop': spec.accessModes is an empty list, and the API server requires an item: add ReadOnlyMany, ReadWriteMany, ReadWriteOnce or ReadWriteOncePod")]
    [InlineData("{apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {name: shop}, spec: {minAvailable: 1, maxUnavailable: 1}}", "MDSL7017 PodDisruptionBudget 'shop': spec has both maxUnavailable and minAvailable: keep one of them")]
    public void Others(string yaml, string expected) => Check(yaml, expected);

    [Theory]
    [InlineData("apps/v1", "StatefulSet", 52, "")]
    [InlineData("apps/v1", "StatefulSet", 53, "MDSL7019")]
    [InlineData("apps/v1", "Deployment", 242, "")]
    [InlineData("apps/v1", "Deployment", 243, "MDSL7019")]
    [InlineData("apps/v1", "DaemonSet", 253, "")]
    [InlineData("batch/v1", "Job", 63, "")]
    [InlineData("batch/v1", "Job", 64, "MDSL7019")]
    [InlineData("apps/v1", "Deployment", 254, "MDSL7001")]
    public void Names_leave_room(string apiVersion, string kind, int length, string expected) =>
        Assert.Equal(expected, SampleObject.Of(apiVersion, kind, new string('x', length)).Ids());

    [Fact]
    public void Indexed_jobs_leave_room_for_their_indexes()
    {
        var job = SampleObject.Of("batch/v1", "Job", new string('x', 61)).With("spec.completionMode", "Indexed");
        Assert.Equal("", job.With("spec.completions", 10).Ids());
        Assert.Equal(
            $"Job '{new string('x', 61)}': metadata.name has 61 characters: write at most 60, since its pods have the name in a label, and an indexed Job its indexes in their host names",
            Assert.Single(job.With("spec.completions", 11).Findings()).Message);
    }

    private static void Check(string yaml, string expected)
    {
        if (expected.StartsWith("MDSL", StringComparison.Ordinal) || expected.Length == 0)
        {
            Assert.Equal(expected, Found(yaml));
        }
        else
        {
            Assert.Contains(expected, Assert.Single(Found(yaml).Split('\n')), StringComparison.Ordinal);
        }
    }
}
