using CsCheck;
using ManifestDsl.Engine.Hardening;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Policy.PodSecurity;
using ManifestDsl.Engine.Tests.Hardening;

namespace ManifestDsl.Engine.Tests.Policy.PodSecurity;

// The DSL types of the same names are in an enclosing namespace.
using PodSecurityLevel = ManifestDsl.Engine.Policy.PodSecurityLevel;
using Workload = ManifestDsl.Engine.Policy.Workload;

/// <summary>Random pods get the verdicts of a checker that was written apart from the engine, for the fields that it knows.</summary>
public class IndependentCheckTests
{
    private static readonly (string Violation, string Check)[] Names =
    [
        ("runAsNonRoot", "runAsNonRoot"), ("runAsUser", "runAsUser"), ("privileged", "privileged"), ("seccompProfile", "seccompProfile_restricted"),
        ("allowPrivilegeEscalation", "allowPrivilegeEscalation"), ("unrestricted capabilities", "capabilities_restricted"),
    ];

    [Fact]
    public void Known_pods_fail_the_same_checks() => RandomPods.Any.Sample(random =>
    {
        var source = random with { Root = (MapNode)WithoutUnknowns(random.Root) };
        Assert.Equal(Expected(source), Failed(source));
        Assert.Equal(Expected(Hardener.Harden(source)), Failed(Hardener.Harden(source)));
    });

    [Fact]
    public void What_fails_names_its_places_and_says_why_and_nothing_else_does() => RandomPods.Any.Sample(source =>
    {
        var report = PodSecurityStandards.Evaluate(Workload.From(source)!, PodSecurityLevel.Restricted, KubernetesVersion.Latest);
        Assert.All(report.Results, result => Assert.Equal(result.Verdict == Verdict.Fail, result.Violations.Length > 0 && result.Reason.Length > 0 && result.Detail.Length > 0));
        Assert.Equal(report.Verdict == Verdict.Fail, report.Text.Length > 0);
    });

    [Fact]
    public void What_is_hardened_meets_restricted_at_every_version() => RandomPods.WithoutInsecureValues.Sample(source =>
    {
        for (var version = 25; version <= KubernetesVersion.Latest.Minor; version++)
        {
            Assert.Equal(PodSecurityLevel.Restricted, PodSecurityStandards.LevelOf(Hardener.Harden(source), new KubernetesVersion(version)));
        }
    });

    private static ManifestNode WithoutUnknowns(ManifestNode node) => node switch
    {
        UnknownNode => Tree.Null,
        ListNode list => new ListNode([.. list.Items.Where(static item => item is not UnknownNode).Select(WithoutUnknowns)], list.Provenance),
        MapNode map => new MapNode([.. map.Entries.Select(static entry => entry with { Value = WithoutUnknowns(entry.Value) })], map.Provenance),
        _ => node,
    };

    private static IEnumerable<string> Expected(KubernetesObject source)
    {
        var violations = Restricted.Violations(Workload.From(source)!.PodSpec).ToList();
        return Names.Where(name => violations.Any(violation => violation.Contains(name.Violation, StringComparison.Ordinal))).Select(static name => name.Check).Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Failed(KubernetesObject source) => PodSecurityStandards
        .Evaluate(Workload.From(source)!, PodSecurityLevel.Restricted, KubernetesVersion.Latest).Results
        .Where(static result => result.Verdict == Verdict.Fail).Select(static result => result.Check.Id)
        .Where(static id => Names.Any(name => name.Check == id)).Order(StringComparer.Ordinal);
}
