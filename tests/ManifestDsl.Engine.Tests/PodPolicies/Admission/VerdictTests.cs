using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.PodPolicies.Admission;

/// <summary>The expressions of the cluster say of each pod what the check in the IDE says: an independent CEL engine evaluates them.</summary>
public class VerdictTests
{
    private const int Shown = 20;

    [Fact]
    public void No_expression_fails_to_evaluate() => AssertNone(VerdictBatch.Cases
        .Where(static item => item.Cel is not { Errors.Length: 0 })
        .Select(static item => $"{item.Title}: {(item.Cel is null ? "excluded" : string.Join("; ", item.Cel.Errors))}"));

    [Fact]
    public void Each_control_has_the_verdict_of_the_check() => AssertNone(
        from item in VerdictBatch.Cases
        from check in item.Checks
        where check.Verdict != Verdict.Unknown
        let isRefused = item.Cel!.Failed.ContainsKey(item.Policy.PlaceOf(check.Control))
        where isRefused != (check.Verdict == Verdict.Fail)
        select $"{item.Title}: {check.Control} is {check.Verdict} in C#, and the cluster {(isRefused ? "refuses" : "allows")} it");

    [Fact]
    public void Fixtures_are_accepted_and_refused_as_they_say()
    {
        var fixtures = VerdictBatch.Cases.Where(static item => item.Name.StartsWith(VerdictBatch.FixturePrefix, StringComparison.Ordinal)).ToList();
        AssertNone(
            from item in fixtures
            let isAccepted = item.Name.StartsWith(VerdictBatch.FixturePrefix + "accepted-", StringComparison.Ordinal)
            where isAccepted != (item.Cel!.Failed.Count == 0)
            select $"{item.Title}: {string.Join("; ", item.Cel!.Failed.Values)}");
        Assert.True(fixtures.Count > 200, $"{fixtures.Count} fixtures");
    }

    [Fact]
    public void A_message_names_the_policy_the_control_the_object_and_the_containers() => AssertNone(
        from item in VerdictBatch.Cases
        from failed in item.Cel!.Failed
        let control = item.Policy.Controls[failed.Key]
        let start = $"PodPolicy '{item.Policy.Model.Name}' ({control}): {item.Source.Kind} {item.Source.Name}"
        let names = item.Policy.ContainerControls.Contains(control)
            ? item.Checks.Single(check => check.Control == control).Violations.Select(static violation => violation.Container?.Name).OfType<string>()
            : []
        where !failed.Value.StartsWith(start, StringComparison.Ordinal) || failed.Value.Any(char.IsControl) || !names.All(name => failed.Value.Contains(name, StringComparison.Ordinal))
        select $"{item.Title}: {failed.Value}");

    [Fact]
    public void Every_control_is_passed_and_failed_by_many_policies_and_pods()
    {
        var verdicts = VerdictBatch.Cases.SelectMany(static item => item.Checks).ToLookup(static check => check.Control, static check => check.Verdict);
        Assert.True(SamplePolicies.Single.Count >= 40, $"{SamplePolicies.Single.Count} policies");
        Assert.Equal(21, verdicts.Count);
        Assert.All(verdicts, static control =>
        {
            Assert.Contains(Verdict.Pass, control);
            Assert.Contains(Verdict.Fail, control);
        });
        Assert.True(VerdictBatch.Evaluations > 900_000, $"{VerdictBatch.Evaluations} expressions evaluated, {VerdictBatch.Cases.Count} cases");
    }

    private static void AssertNone(IEnumerable<string> problems)
    {
        var all = problems.ToList();
        Assert.True(all.Count == 0, $"{all.Count} problems:\n{string.Join("\n", all.Take(Shown))}");
    }
}
