using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Policy;

// The DSL types of the same names are in an enclosing namespace.
using ManifestDsl.Engine.PodPolicies;

/// <summary>Objects that are deployed together, and what one rule says about them.</summary>
/// <param name="Name">What is special about them.</param>
/// <param name="Objects">The objects.</param>
/// <param name="Verdict">Pass, Fail, or Unknown where something that matters cannot be known.</param>
/// <param name="Message">The message of the one finding.</param>
internal sealed record SetRuleExample(string Name, ImmutableArray<KubernetesObject> Objects, Verdict Verdict, string? Message)
{
    /// <summary>The policies that are declared with them.</summary>
    public ImmutableArray<PodPolicy> Policies { get; init; } = [];

    /// <summary>What the project says about its policy.</summary>
    public PolicyOptions Options { get; init; } = PolicyOptions.Default;
}

/// <summary>The examples of one rule about several objects. A class that implements it is found by itself.</summary>
internal interface ISetRuleExamples
{
    string RuleId { get; }

    IEnumerable<SetRuleExample> All { get; }
}

/// <summary>The examples of one rule about several objects.</summary>
/// <param name="ruleId">Its id.</param>
internal abstract class SetRuleExamples(string ruleId) : ISetRuleExamples
{
    public string RuleId => ruleId;

    public abstract IEnumerable<SetRuleExample> All { get; }

    protected static SetRuleExample Passes(string name, params string[] objects) => new(name, Read(objects), Verdict.Pass, null);

    protected static SetRuleExample Fails(string name, string message, params string[] objects) => new(name, Read(objects), Verdict.Fail, message);

    protected static SetRuleExample CannotBeKnown(string name, params string[] objects) => new(name, Read(objects), Verdict.Unknown, null);

    protected static string Deployment(string name = "shop", string labels = "app: shop", string spec = "replicas: 2", string pod = "", string space = "demo") =>
        Workload("Deployment", name, labels, spec, pod, space);

    protected static string Workload(string kind, string name, string labels, string spec, string pod, string space = "demo") =>
        Manifest.Text(
            "apps/v1",
            kind,
            $"spec: {{{(spec.Length > 0 ? spec + ", " : "")}selector: {{matchLabels: {{{labels}}}}}, template: {{metadata: {{labels: {{{labels}}}}}, spec: {{{pod}}}}}}}",
            $"name: {name}{(space.Length > 0 ? ", namespace: " + space : "")}");

    protected static string Service(string spec, string name = "shop") => Manifest.Text("v1", "Service", $"spec: {{{spec}}}", $"name: {name}, namespace: demo");

    private static ImmutableArray<KubernetesObject> Read(string[] objects) => [.. objects.Select(static text => Manifest.Of(text))];
}
