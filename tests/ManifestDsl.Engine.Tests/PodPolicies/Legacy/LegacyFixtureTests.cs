using CsCheck;
using ManifestDsl.Engine.Lowering;
using ManifestDsl.Engine.PodPolicies.Fixtures;
using ManifestDsl.Engine.PodPolicies.Legacy;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Tests.Lowering;
using ManifestDsl.Engine.Tests.PodPolicies.Fixtures;

namespace ManifestDsl.Engine.Tests.PodPolicies.Legacy;

using PodPolicy = ManifestDsl.Engine.PodPolicies.PodPolicy;

/// <summary>A PodSecurityPolicy accepts and refuses the fixtures as the policy that it was made from does, and for the same control.</summary>
public class LegacyFixtureTests
{
    public static TheoryData<string> Samples => [.. SamplePolicies.All.Keys];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Each_is_accepted_or_refused_as_it_says(string sample) => Assert.Empty(Problems(SamplePolicies.All[sample]));

    [Fact]
    public void Each_of_a_random_policy_is_too() => SamplePolicies.Random.Sample(
        static policy => Problems(policy).ToList() is { Count: > 0 } problems ? throw new InvalidOperationException(string.Join("\n", problems)) : true,
        iter: 400);

    private static IEnumerable<string> Problems(PodPolicy sample)
    {
        // A declaration that both demands to drop a capability and allows it is an error: nothing is made of it.
        if ((sample.AllowedCapabilities ?? []).AddRange(sample.DefaultAddCapabilities).Any(sample.RequiredDropCapabilities.Remove("ALL").Contains))
        {
            yield break;
        }

        var declaration = DslTree.Of(new ManifestDsl.PodPolicy("sample"));
        var context = new LoweringContext(declaration, null, null, new KubernetesVersion(24));
        var policy = sample with { Declaration = declaration, ClusterVersion = new(24) };
        var root = LegacyObjects.Of(policy, context)[0].Root;

        // What it cannot say is reported; then it is stricter or looser.
        var limits = context.Problems.Select(static problem => problem.Message.Split(' ')[0]).ToHashSet();
        foreach (var fixture in PodFixtures.Of(policy))
        {
            var refusals = new PodSecurityPolicyAdmission(root, fixture.Root).Refusals();
            var control = fixture.Control is "sysctls" ? "ForbiddenSysctls" : fixture.Control is { } name ? char.ToUpperInvariant(name[0]) + name[1..] : "";
            if (limits.Contains(control))
            {
                continue;
            }

            if (fixture.IsAccepted ? refusals.Count > 0 && !limits.Overlaps(["SeccompProfiles", "AppArmorProfiles"]) : refusals.Count == 0)
            {
                yield return $"{fixture.Name} is refused for [{string.Join(", ", refusals)}]:\n{fixture.ToYaml()}";
            }
            else if (!fixture.IsAccepted && fixture.Control != PodFixture.LevelControl && !refusals.Contains(fixture.Control!))
            {
                yield return $"{fixture.Name} is refused for [{string.Join(", ", refusals)}] instead";
            }
        }
    }
}
