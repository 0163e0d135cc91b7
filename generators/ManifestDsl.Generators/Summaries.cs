using System.Collections.Immutable;
using ManifestDsl.Evaluation;
using ManifestDsl.Generators.Model;

namespace ManifestDsl.Generators;

/// <summary>All declarations → what the build needs to know of them together.</summary>
internal static class Summaries
{
    public static SummaryModel Of(ImmutableArray<ManifestModel> manifests)
    {
        var count = 0;
        var failed = ImmutableArray.CreateBuilder<string>();
        for (var start = 0; start < manifests.Length;)
        {
            // The environments of one declaration come one after the other.
            var next = start + 1;
            while (next < manifests.Length && IsSameDeclaration(manifests[start], manifests[next]))
            {
                next++;
            }

            count++;
            AddFailures(manifests, start, next, failed);
            start = next;
        }

        return new SummaryModel(count, new(failed.ToImmutable()));
    }

    private static bool IsSameDeclaration(ManifestModel one, ManifestModel other) =>
        one.Environment is not null && other.Environment is not null && one.Member == other.Member && one.Class.Equals(other.Class);

    /// <summary>Each reason once, with the environments that it holds in unless those are all.</summary>
    private static void AddFailures(ImmutableArray<ManifestModel> manifests, int start, int end, ImmutableArray<string>.Builder failed)
    {
        var all = new List<string>();
        var reasons = new List<(string Reason, List<string> Environments)>();
        for (var i = start; i < end; i++)
        {
            var environment = manifests[i].Environment?.Name;
            if (environment is not null)
            {
                all.Add(environment);
            }

            if (manifests[i].Failure is { } reason)
            {
                var known = reasons.FindIndex(r => r.Reason == reason);
                if (known < 0)
                {
                    known = reasons.Count;
                    reasons.Add((reason, []));
                }

                if (environment is not null)
                {
                    reasons[known].Environments.Add(environment);
                }
            }
        }

        foreach (var (reason, environments) in reasons)
        {
            failed.Add((all.Count == 0 ? manifests[start].FullName : manifests[start].DeclaredName) + ": " + reason + TargetEnvironment.Remark(environments, all));
        }
    }
}
