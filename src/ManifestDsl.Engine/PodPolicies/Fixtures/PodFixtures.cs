using System.Collections.Immutable;
using System.Text;
using ManifestDsl.Engine.PodPolicies.Fixtures.Controls;

namespace ManifestDsl.Engine.PodPolicies.Fixtures;

/// <summary>A policy → Pods that it accepts and refuses, for tests in a real cluster. A pure function.</summary>
public static class PodFixtures
{
    private const string PlainName = "accepted-plain";

    private static readonly ImmutableArray<ControlFixtures> Controls =
    [
        new LevelFixtures(),
        new PrivilegedFixtures(),
        new EscalationFixtures(),
        new UserFixtures(),
        GroupFixtures.RunAsGroup,
        GroupFixtures.FsGroup,
        GroupFixtures.SupplementalGroups,
        new RootFilesystemFixtures(),
        new DropFixtures(),
        new AddFixtures(),
        new VolumeFixtures(),
        new HostNamespaceFixtures(PodControls.HostNetwork, static policy => policy.HostNetwork, static (pod, value) => pod with { HostNetwork = value }),
        new HostNamespaceFixtures(PodControls.HostPID, static policy => policy.HostPID, static (pod, value) => pod with { HostPID = value }),
        new HostNamespaceFixtures(PodControls.HostIPC, static policy => policy.HostIPC, static (pod, value) => pod with { HostIPC = value }),
        new HostPortFixtures(),
        new HostPathFixtures(),
        new SeccompFixtures(),
        new AppArmorFixtures(),
        new SeLinuxFixtures(),
        new SysctlFixtures(),
        new ProcMountFixtures(),
        new RegistryFixtures(),
    ];

    /// <summary>
    /// The fixtures: a plain Pod that meets all, and for each control one at its limit and those that it refuses. None when no Pod satisfies the policy.
    /// </summary>
    /// <param name="policy">The policy.</param>
    public static ImmutableArray<PodFixture> Of(PodPolicy policy)
    {
        var context = new FixtureContext(policy, BasePod.Of(policy));
        if (!PolicyContradictions.In(context).IsEmpty)
        {
            return [];
        }

        var writer = new PodDraftWriter(context.Version);
        var fixtures = ImmutableArray.CreateBuilder<PodFixture>();
        fixtures.Add(Fixture(policy, new FixtureCase(null, true, "", context.Base), writer));
        foreach (var control in Controls)
        {
            fixtures.AddRange(control.Of(context).Select(made => Fixture(policy, made, writer)));
        }

        return fixtures.ToImmutable();
    }

    /// <summary>Why no Pod satisfies a policy; nothing when one does.</summary>
    internal static ImmutableArray<PolicyContradiction> Contradictions(PodPolicy policy) => PolicyContradictions.In(new FixtureContext(policy, BasePod.Of(policy)));

    private static PodFixture Fixture(PodPolicy policy, FixtureCase made, PodDraftWriter writer)
    {
        var name = made.Control is { } control ? (made.IsAccepted ? "accepted-" : "refused-") + Dashed(control) + made.Suffix : PlainName;
        return new PodFixture(name, made.Control, made.IsAccepted, writer.Write(name, made.Pod))
        {
            AlsoRefusedBy = made.AlsoRefusedBy,
            Expectation = Expectation(policy, made),
        };
    }

    private static string Expectation(PodPolicy policy, FixtureCase made)
    {
        var about = made.Control is null ? "it meets every control" : made.IsAccepted ? "at the limit of " + made.Control : "for " + made.Control;
        var also = made.AlsoRefusedBy.IsEmpty ? "" : " (and " + string.Join(", ", made.AlsoRefusedBy) + ")";
        var mode = made.IsAccepted || policy.Mode == PolicyMode.Enforce
            ? ""
            : policy.Mode == PolicyMode.Warn ? "; in mode Warn the cluster only warns" : "; in mode Audit the cluster only writes it down";
        return $"PodPolicy '{policy.Name}' {(made.IsAccepted ? "accepts" : "refuses")} this pod: {about}{also}{mode}.";
    }

    private static string Dashed(string control)
    {
        var text = new StringBuilder(control.Length + 4);
        for (var i = 0; i < control.Length; i++)
        {
            // hostPID is host-pid.
            if (i > 0 && char.IsUpper(control[i]) && !char.IsUpper(control[i - 1]))
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(control[i]));
        }

        return text.ToString();
    }
}
