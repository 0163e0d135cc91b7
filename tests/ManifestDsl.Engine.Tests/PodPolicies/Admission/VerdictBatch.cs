using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.PodPolicies.Checks;
using ManifestDsl.Engine.PodPolicies.Fixtures;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.PodPolicies.Admission;

// The DSL type of the same name is in an enclosing namespace.
using Workload = ManifestDsl.Engine.Policy.Workload;

/// <summary>One policy, asked about one object: what CEL and what the check in C# say.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Name">The case.</param>
/// <param name="Source">The object.</param>
/// <param name="Cel">What the expressions say.</param>
internal sealed record VerdictCase(Lowered Policy, string Name, KubernetesObject Source, CelResult? Cel)
{
    /// <summary>The case in the message of a test.</summary>
    public string Title => $"{Policy.Model.Name}, {Source.Kind}: {Name}";

    /// <summary>What the check in C# says.</summary>
    public IEnumerable<ControlResult> Checks => PodPolicyChecker.Evaluate(Policy.Model, Workload.From(Source)!).Where(result => Policy.Controls.Contains(result.Control));
}

/// <summary>All sample policies on all sample pods, evaluated in one process.</summary>
internal static class VerdictBatch
{
    /// <summary>Begins the name of a case that is a fixture of its policy: <c>accepted-…</c> or <c>refused-…</c>.</summary>
    public const string FixturePrefix = "fixture ";

    private static readonly Lazy<(IReadOnlyList<VerdictCase> Cases, int Evaluations)> Run = new(Evaluate);

    public static IReadOnlyList<VerdictCase> Cases => Run.Value.Cases;

    /// <summary>How many expressions were evaluated.</summary>
    public static int Evaluations => Run.Value.Evaluations;

    private static (IReadOnlyList<VerdictCase> Cases, int Evaluations) Evaluate()
    {
        // Each policy sees each pod as a Pod. Those with all controls see it as one of each form, too, and the written ones as all that makes pods.
        PodCase[] written = [.. PodCase.Written];
        PodCase[] pods = [.. written, .. PodCase.OfStandards];
        List<(string Name, KubernetesObject Source)> objects = [.. pods.Select(static pod => (pod.Name, pod.As("Pod")))];
        int[] asPods = [.. Enumerable.Range(0, objects.Count)];
        foreach (var kind in PodSpecLocation.All.Select(static location => location.Kind).Where(static kind => kind != "Pod"))
        {
            objects.AddRange((kind is "PodTemplate" or "Deployment" or "CronJob" ? pods : written).Select(pod => (pod.Name, pod.As(kind))));
        }

        int[] all = [.. Enumerable.Range(0, objects.Count)];

        List<(Lowered Policy, int[] Requests)> policies =
        [
            .. SamplePolicies.Single.Select(policy => WithFixtures(policy, asPods, objects)),
            .. SamplePolicies.Whole.Select(policy => WithFixtures(policy, all, objects)),
        ];
        var batch = CelEngine.Evaluate(policies.Select(static policy => (policy.Policy.Spec, policy.Requests)), objects.Select(static item => AdmissionRequest.Create(item.Source)));
        var cases = policies.SelectMany((policy, i) => policy.Requests.Select((request, j) =>
            new VerdictCase(policy.Policy, objects[request].Name, objects[request].Source, batch.Results[i][j])));
        return ([.. cases], batch.Evaluations);
    }

    /// <summary>A policy with the objects that it sees: those of all, and the fixtures that are written for it.</summary>
    private static (Lowered Policy, int[] Requests) WithFixtures(PodPolicy policy, int[] requests, List<(string Name, KubernetesObject Source)> objects)
    {
        var lowered = Lowered.Of(policy);
        var first = objects.Count;
        objects.AddRange(PodFixtures.Of(lowered.Model).Select(static fixture => (FixturePrefix + fixture.Name, new KubernetesObject(fixture.Root, ManifestTier.Raw))));
        return (lowered, [.. requests, .. Enumerable.Range(first, objects.Count - first)]);
    }
}
