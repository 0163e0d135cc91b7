using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.Tests.Policy.RuleExample;

namespace ManifestDsl.Engine.Tests.Policy.Rules.Reliability;

internal abstract class MissingResourceExamples(string id, string section, string resource) : RuleExamples(id)
{
    private readonly string _setting = $"containers.0.resources.{section}.{resource}";

    public override IEnumerable<RuleExample> All =>
    [
        Passes("stated", Secure.With(_setting, Tree.Quantity("1Gi"))),
        Passes("the limit stands for the request", Secure.With($"containers.0.resources.limits.{resource}", Tree.Quantity("1Gi"))),
        Passes("stated for the pod as a whole", Secure.With($"resources.limits.{resource}", Tree.Quantity("1Gi"))),
        Fails("no resources", Secure),
        Fails("no resources in the DSL tier", Secure, ManifestTier.Dsl),
        Fails("resources of another kind only", Secure.With($"containers.0.resources.{section}.example-gpu", 1)),
        Fails("null", Secure.With(_setting, Tree.Null)),
        Fails("an init container", Secure.With(_setting, Tree.Quantity("1Gi")).With("initContainers.0.name", "migrate")),
        CannotBeKnown("unknown", Secure.With(_setting, Tree.Unknown)),
        CannotBeKnown("resources unknown", Secure.With("containers.0.resources", Tree.Unknown)),
        CannotBeKnown("resources of the pod unknown", Secure.With("resources", Tree.Unknown)),
        .. section == "limits" ? new[] { Fails("a request is no limit", Secure.With($"containers.0.resources.requests.{resource}", Tree.Quantity("1Gi"))) } : [],
    ];
}

internal sealed class CpuRequestExamples() : MissingResourceExamples("MDSL3001", "requests", "cpu");

internal sealed class MemoryRequestExamples() : MissingResourceExamples("MDSL3002", "requests", "memory");

internal sealed class MemoryLimitExamples() : MissingResourceExamples("MDSL3003", "limits", "memory");

internal sealed class CpuLimitExamples() : MissingResourceExamples("MDSL3004", "limits", "cpu");

internal sealed class EphemeralStorageExamples() : RuleExamples("MDSL3005")
{
    private const string Request = "containers.0.resources.requests.ephemeral-storage";
    private const string Limit = "containers.0.resources.limits.ephemeral-storage";

    public override IEnumerable<RuleExample> All =>
    [
        Passes("both", Secure.With(Request, Tree.Quantity("1Gi")).With(Limit, Tree.Quantity("2Gi"))),
        Passes("a limit stands for the request", Secure.With(Limit, Tree.Quantity("2Gi"))),
        Fails("neither", Secure),
        Fails("no limit", Secure.With(Request, Tree.Quantity("1Gi"))),
        CannotBeKnown("unknown", Secure.With(Limit, Tree.Unknown)),
    ];
}

internal abstract class TwoAmountExamples(string id) : RuleExamples(id)
{
    protected static SamplePod With(TreeValue request, TreeValue limit, string resource = "memory") =>
        Secure.With("containers.0.resources.requests." + resource, request).With("containers.0.resources.limits." + resource, limit);

    protected static IEnumerable<RuleExample> Common =>
    [
        Passes("no resources", Secure),
        Passes("the same amount in other units", With(Tree.Quantity("1Gi"), Tree.Quantity("1024Mi"))),
        Passes("no amounts", With("much", "more")),
        CannotBeKnown("request unknown", With(Tree.Unknown, Tree.Quantity("1Gi"))),
        CannotBeKnown("limit unknown", With(Tree.Quantity("1Gi"), Tree.Unknown)),
    ];
}

internal sealed class GuaranteedResourcesExamples() : TwoAmountExamples("MDSL3006")
{
    public override IEnumerable<RuleExample> All =>
    [
        .. Common,
        Passes("a limit only", Secure.With("containers.0.resources.limits.cpu", Tree.Quantity("1"))),
        Fails("less memory requested", With(Tree.Quantity("1Gi"), Tree.Quantity("2Gi"))),
        Fails("less CPU requested", With(Tree.Quantity("100m"), Tree.Quantity("1"), "cpu")),
    ];
}

internal sealed class RequestAboveLimitExamples() : TwoAmountExamples("MDSL3007")
{
    public override IEnumerable<RuleExample> All =>
    [
        .. Common,
        Passes("less requested", With(Tree.Quantity("1Gi"), Tree.Quantity("2Gi"))),
        Fails("more memory requested", With(Tree.Quantity("2Gi"), Tree.Quantity("1Gi"))),
        Fails("more CPU requested", With(Tree.Quantity("1"), Tree.Quantity("100m"), "cpu")),
    ];
}

internal sealed class MemoryUnitExamples() : TwoAmountExamples("MDSL3008")
{
    public override IEnumerable<RuleExample> All =>
    [
        .. Common,
        Passes("thousandths of a CPU", With(Tree.Quantity("100m"), Tree.Quantity("500m"), "cpu")),
        Passes("bytes in full", With(Tree.Quantity("134217728"), Tree.Quantity("268435456"))),
        Passes("none requested", With(Tree.Quantity("0"), Tree.Quantity("1Gi"))),
        Fails("the unit of CPU", With(Tree.Quantity("128m"), Tree.Quantity("256m"))),
        Fails("no unit", With(Tree.Quantity("512"), Tree.Quantity("1Gi"))),
        Fails("no unit of storage", With(Tree.Quantity("1Gi"), Tree.Quantity("2"), "ephemeral-storage")),
    ];
}
