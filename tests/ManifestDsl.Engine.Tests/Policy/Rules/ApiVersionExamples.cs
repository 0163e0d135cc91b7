using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using static ManifestDsl.Engine.Tests.Policy.RuleExample;

namespace ManifestDsl.Engine.Tests.Policy.Rules;

internal abstract class ApiVersionExamples(string id) : RuleExamples(id)
{
    protected static KubernetesObject With(string apiVersion, string kind) => Manifest.Of(Manifest.Text(apiVersion, kind, "spec: {}"));

    protected static RuleExample On(int minor, RuleExample example) => example with { Options = PolicyOptions.Default with { KubernetesVersion = new KubernetesVersion(minor) } };
}

internal sealed class RemovedVersionExamples() : ApiVersionExamples("MDSL7010")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("stable", With("apps/v1", "Deployment")),
        Passes("a custom kind", With("acme.example/v1beta1", "Deployment")),
        On(24, Passes("before its removal", With("batch/v1beta1", "CronJob"))),
        On(25, Fails("at its removal", With("batch/v1beta1", "CronJob"))),
        Fails("long after", With("extensions/v1beta1", "Ingress")),
        CannotBeKnown("unknown", With("UNKNOWN", "Deployment")),
    ];
}

internal sealed class DeprecatedVersionExamples() : ApiVersionExamples("MDSL7011")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("stable", With("apps/v1", "Deployment")),
        Passes("removed is another rule's matter", With("batch/v1beta1", "CronJob")),
        On(20, Passes("not yet", With("batch/v1beta1", "CronJob"))),
        On(21, Fails("since then", With("batch/v1beta1", "CronJob"))),
        Fails("still served", With("v1", "Endpoints")),
        CannotBeKnown("kind unknown", With("v1", "UNKNOWN")),
    ];
}
