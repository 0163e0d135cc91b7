using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.Tests.Policy.RuleExample;

namespace ManifestDsl.Engine.Tests.Policy.Rules.Configuration;

internal abstract class ClusterExamples(string id, string apiVersion, string kind) : RuleExamples(id)
{
    protected KubernetesObject With(string fields) => Manifest.Of(Manifest.Text(apiVersion, kind, fields));
}

internal sealed class LimitRangeExamples() : ClusterExamples("MDSL6010", "v1", "LimitRange")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("defaults", With("spec: {limits: [{type: Container, default: {cpu: 1}, defaultRequest: {cpu: 1}}]}")),
        Fails("no requests", With("spec: {limits: [{type: Container, default: {cpu: 1}}]}")),
        Fails("no containers", With("spec: {limits: [{type: Pod}]}")),
        CannotBeKnown("a type unknown", With("spec: {limits: [{type: UNKNOWN}]}")),
        CannotBeKnown("unknown", With("spec: UNKNOWN")),
    ];
}

internal sealed class ResourceQuotaExamples() : ClusterExamples("MDSL6011", "v1", "ResourceQuota")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("all", With("spec: {hard: {cpu: 1, requests.memory: 1Gi, limits.cpu: 1, limits.memory: 1Gi}}")),
        Fails("no limits", With("spec: {hard: {cpu: 1, memory: 1Gi}}")),
        Fails("nothing", With("spec: {}")),
        CannotBeKnown("unknown", With("spec: {hard: UNKNOWN}")),
    ];
}

internal sealed class StorageEncryptionExamples() : ClusterExamples("MDSL6014", "storage.k8s.io/v1", "StorageClass")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("encrypted", With("provisioner: ebs.csi.aws.com, parameters: {encrypted: 'true'}")),
        Fails("unset", With("provisioner: ebs.csi.aws.com")),
        Fails("false", With("provisioner: kubernetes.io/aws-ebs, parameters: {encrypted: 'false'}")),
        DoesNotApply("encrypts by itself", With("provisioner: disk.csi.azure.com")),
        CannotBeKnown("unknown", With("provisioner: ebs.csi.aws.com, parameters: UNKNOWN")),
        CannotBeKnown("provisioner unknown", With("provisioner: UNKNOWN")),
    ];
}

internal sealed class SecurityContextConstraintsExamples() : ClusterExamples("MDSL6015", "security.openshift.io/v1", "SecurityContextConstraints")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("false", With("allowPrivilegedContainer: false")),
        Fails("true", With("allowPrivilegedContainer: true")),
        CannotBeKnown("unknown", With("allowPrivilegedContainer: UNKNOWN")),
    ];
}

internal sealed class HostPathVolumeExamples() : ClusterExamples("MDSL6016", "v1", "PersistentVolume")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("a driver", With("spec: {csi: {driver: a}}")),
        Fails("a directory", With("spec: {hostPath: {path: /data}}")),
        CannotBeKnown("unknown", With("spec: {hostPath: UNKNOWN}")),
    ];
}

internal sealed class AllowedReposExamples() : ClusterExamples("MDSL6017", "constraints.gatekeeper.sh/v1beta1", "K8sAllowedRepos")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("a folder", With("spec: {parameters: {repos: [ghcr.io/acme/]}}")),
        Passes("an image", With("spec: {parameters: {repos: ['ghcr.io/acme/app:1.0']}}")),
        Fails("a prefix", With("spec: {parameters: {repos: [ghcr.io/acme]}}")),
        Fails("a host with a port", With("spec: {parameters: {repos: ['localhost:5000/acme']}}")),
        CannotBeKnown("unknown", With("spec: {parameters: {repos: UNKNOWN}}")),
    ];
}
