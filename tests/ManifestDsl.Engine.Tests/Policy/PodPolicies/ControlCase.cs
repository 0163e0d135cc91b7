using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Policy.PodPolicies;

// The DSL types of the same names are in an enclosing namespace.
using ManifestDsl.Engine.PodPolicies;

/// <summary>A policy, a pod, and what one control says about it.</summary>
/// <param name="Control">The control.</param>
/// <param name="Name">What is special about it.</param>
/// <param name="Policy">The policy.</param>
/// <param name="Pod">The pod spec in YAML's flow form; UNKNOWN stands for what cannot be known.</param>
/// <param name="Verdict">What the control says.</param>
/// <param name="Says">Of a failing one: what the policy refuses, and what to write.</param>
internal sealed record ControlCase(string Control, string Name, PodPolicy Policy, string Pod, Verdict Verdict, string? Says = null)
{
    /// <summary>A policy that controls nothing yet.</summary>
    public static PodPolicy Strict => new("strict", Tree.Map());

    public string Yaml => Manifest.Text(
        "apps/v1", "Deployment", $"spec: {{selector: {{matchLabels: {{app: shop}}}}, template: {{metadata: {{labels: {{app: shop}}}}, spec: {Pod}}}}}");

    /// <summary>A pod of one container.</summary>
    /// <param name="container">Further fields of the container.</param>
    /// <param name="pod">Further fields of the pod.</param>
    public static string Of(string container = "", string pod = "") =>
        $"{{containers: [{{name: app, image: 'ghcr.io/acme/app:1'{(container.Length > 0 ? ", " + container : "")}}}]{(pod.Length > 0 ? ", " + pod : "")}}}";

    /// <summary>A pod of one container with a security context, and perhaps one of the pod.</summary>
    public static string Secured(string container, string pod = "") =>
        Of($"securityContext: {{{container}}}", pod.Length > 0 ? $"securityContext: {{{pod}}}" : "");

    /// <summary>The pod on Windows.</summary>
    public ControlCase OnWindows(Verdict verdict = Verdict.NotApplicable) => this with
    {
        Name = Name + " on Windows",
        Pod = Pod.Insert(Pod.Length - 1, ", os: {name: windows}"),
        Verdict = verdict,
        Says = null,
    };
}

/// <summary>The cases of one control.</summary>
/// <param name="control">The control.</param>
internal sealed class ControlCases(string control)
{
    private readonly List<ControlCase> _all = [];

    public IReadOnlyList<ControlCase> All => _all;

    public ControlCases Passes(string name, PodPolicy policy, string pod) => Add(new(control, name, policy, pod, Verdict.Pass));

    public ControlCases Fails(string name, PodPolicy policy, string pod, string says) => Add(new(control, name, policy, pod, Verdict.Fail, says));

    public ControlCases CannotBeKnown(string name, PodPolicy policy, string pod) => Add(new(control, name, policy, pod, Verdict.Unknown));

    public ControlCases DoesNotApply(string name, PodPolicy policy, string pod) => Add(new(control, name, policy, pod, Verdict.NotApplicable));

    /// <summary>The last case again, on Windows, where it is not asked for, and on a system that is not known.</summary>
    public ControlCases NotOnWindows()
    {
        var last = _all[^1];
        Add(last.OnWindows());
        return Add(last.OnWindows(Verdict.Unknown) with { Name = last.Name + " on an unknown system", Pod = last.Pod.Insert(last.Pod.Length - 1, ", os: {name: UNKNOWN}") });
    }

    private ControlCases Add(ControlCase added)
    {
        _all.Add(added);
        return this;
    }
}
