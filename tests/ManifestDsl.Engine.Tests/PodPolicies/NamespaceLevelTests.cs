using ManifestDsl.Engine.Lowering;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Tests.Lowering;
using ManifestDsl.Engine.Validation;

namespace ManifestDsl.Engine.Tests.PodPolicies;

/// <summary>The labels that a Namespace gets from its policy.</summary>
public class NamespaceLevelTests
{
    private static readonly PodPolicy Restricted = new("strict") { Level = PodSecurityLevel.Restricted };

    [Theory]
    [InlineData(null, "enforce: restricted, audit: restricted, warn: restricted")]
    [InlineData(PolicyMode.Enforce, "enforce: restricted, audit: restricted, warn: restricted")]
    [InlineData(PolicyMode.Warn, "audit: restricted, warn: restricted")]
    [InlineData(PolicyMode.Audit, "audit: restricted")]
    public void The_mode_decides_which(PolicyMode? mode, string labels) =>
        Assert.Equal(labels, Labels(new Namespace("shop") { Policy = Restricted with { Mode = mode } }));

    [Fact]
    public void The_version_goes_with_each_level() => Assert.Equal(
        "audit: baseline, audit-version: v1.30, warn: baseline, warn-version: v1.30",
        Labels(new Namespace("shop") { Policy = new("p") { Level = PodSecurityLevel.Baseline, LevelVersion = "v1.30", Mode = PolicyMode.Warn } }));

    [Fact]
    public void What_the_namespace_says_itself_stays()
    {
        Assert.Equal(
            "enforce: baseline, audit: restricted, audit-version: v1.30, warn: restricted, warn-version: v1.30",
            Labels(new Namespace("shop") { Enforce = PodSecurityLevel.Baseline, Policy = Restricted with { LevelVersion = "v1.30" } }));
        Assert.Equal(
            "warn: privileged, enforce: restricted, audit: restricted",
            Labels(new Namespace("shop") { Labels = new() { ["pod-security.kubernetes.io/warn"] = "privileged" }, Policy = Restricted }));
        Assert.Equal(
            "enforce: baseline, audit: restricted, warn: restricted",
            Labels(new Namespace("shop")
            {
                Policy = Restricted,
                Overrides = new() { Metadata = new() { Labels = new Dictionary<string, string> { ["pod-security.kubernetes.io/enforce"] = "baseline" } } },
            }));
    }

    [Fact]
    public void Clusters_that_do_not_know_the_labels_get_none()
    {
        Assert.Equal("", Labels(new Namespace("shop") { Policy = Restricted }, 22));
        Assert.Equal("enforce: restricted, audit: restricted, warn: restricted", Labels(new Namespace("shop") { Policy = Restricted }, 23));
    }

    [Fact]
    public void A_policy_without_a_level_is_a_mistake()
    {
        var problem = LoweringAssert.Problem(new Namespace("shop") { Policy = new("p") { Privileged = false } }, "MDSL0062");
        Assert.Equal("Namespace 'shop' gets no Pod Security labels from PodPolicy 'p', which has no Level: set Level of the policy, or remove Policy", problem.Message);
    }

    [Fact]
    public void A_level_that_cannot_be_known_is_no_finding()
    {
        var tree = DslTree.Of(new Namespace("shop") { Policy = Restricted });
        var unknown = (MapNode)Nodes.Replace(tree, tree.At("Policy.Level")!, new UnknownNode("It is not a constant.", tree.Provenance));
        var lowered = ManifestPipeline.Lower(unknown, null);
        Assert.Empty(lowered.Problems);
        Assert.DoesNotContain(ManifestPipeline.Check(PolicyContext.Of(lowered.Objects[0], PolicyOptions.Default)), static finding => finding.Rule.Id == "MDSL6012");
    }

    [Fact]
    public void The_namespace_is_seen_to_enforce_a_level()
    {
        Assert.False(IsFound(new Namespace("shop") { Policy = Restricted }, KubernetesVersion.Latest.Minor));
        Assert.True(IsFound(new Namespace("shop") { Policy = Restricted with { Mode = PolicyMode.Audit } }, KubernetesVersion.Latest.Minor));
        Assert.False(IsFound(new Namespace("shop") { Policy = Restricted }, 22));

        static bool IsFound(Namespace declared, int version)
        {
            var options = PolicyOptions.Default with { KubernetesVersion = new(version) };
            var lowered = ManifestPipeline.Lower(DslTree.Of(declared), null, version: options.KubernetesVersion);
            return ManifestPipeline.Check(PolicyContext.Of(lowered.Objects[0], options)).Any(static finding => finding.Rule.Id == "MDSL6012");
        }
    }

    [Fact]
    public void The_policy_must_be_declared_whatever_it_becomes()
    {
        var shop = ManifestPipeline.Lower(DslTree.Of(new Namespace("shop") { Policy = Restricted }), null);
        Assert.Equal("MDSL0040", Assert.Single(Findings(shop)).Finding.Rule.Id);
        Assert.Empty(Findings(shop, ManifestPipeline.Lower(DslTree.Of(Restricted), null)));

        static IEnumerable<(Engine.Model.ObjectReference Reference, Finding Finding)> Findings(LoweredDeclaration declared, params LoweredDeclaration[] others)
        {
            var check = new ReferenceCheck();
            check.Add(declared);
            foreach (var other in others)
            {
                check.Add(other);
            }

            return check.Check(declared);
        }
    }

    private static string Labels(Namespace declared, int? version = null)
    {
        var lowered = Engine.Lowering.Lowering.Lower(DslTree.Of(declared), null, version: version is { } minor ? new KubernetesVersion(minor) : null);
        Assert.Empty(lowered.Problems);
        var labels = lowered.Objects[0].Root.Map("metadata")!.Map("labels");
        return string.Join(", ", labels?.Entries.Select(static entry => entry.Key["pod-security.kubernetes.io/".Length..] + ": " + entry.Value) ?? []);
    }
}
