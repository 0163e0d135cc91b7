using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Policy;

/// <summary>An object and what one rule says about it.</summary>
internal sealed record RuleExample(string Name, KubernetesObject Object, Verdict Verdict)
{
    /// <summary>What the project says about its policy.</summary>
    public PolicyOptions Options { get; init; } = PolicyOptions.Default;

    public static RuleExample Passes(string name, KubernetesObject source) => new(name, source, Verdict.Pass);

    public static RuleExample Fails(string name, KubernetesObject source) => new(name, source, Verdict.Fail);

    public static RuleExample CannotBeKnown(string name, KubernetesObject source) => new(name, source, Verdict.Unknown);

    public static RuleExample DoesNotApply(string name, KubernetesObject source) => new(name, source, Verdict.NotApplicable);

    public static RuleExample Passes(string name, SamplePod pod, ManifestTier tier = ManifestTier.Raw) =>
        new(name, pod.As(tier: tier), Verdict.Pass);

    public static RuleExample Fails(string name, SamplePod pod, ManifestTier tier = ManifestTier.Raw) =>
        new(name, pod.As(tier: tier), Verdict.Fail);

    public static RuleExample CannotBeKnown(string name, SamplePod pod, ManifestTier tier = ManifestTier.Raw) =>
        new(name, pod.As(tier: tier), Verdict.Unknown);

    public static RuleExample DoesNotApply(string name, SamplePod pod, ManifestTier tier = ManifestTier.Raw) =>
        new(name, pod.As(tier: tier), Verdict.NotApplicable);
}

/// <summary>The examples of one rule. A class that implements it is found by itself.</summary>
internal interface IRuleExamples
{
    string RuleId { get; }

    IEnumerable<RuleExample> All { get; }
}

/// <summary>The examples of one rule.</summary>
/// <param name="ruleId">Its id.</param>
internal abstract class RuleExamples(string ruleId) : IRuleExamples
{
    protected static readonly SamplePod Secure = SamplePod.Secure;

    public string RuleId => ruleId;

    public abstract IEnumerable<RuleExample> All { get; }
}
