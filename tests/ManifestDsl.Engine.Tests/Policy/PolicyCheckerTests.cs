using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Policy;

public class PolicyCheckerTests
{
    private const string Setting = "containers.0.securityContext.runAsNonRoot";

    [Theory]
    [MemberData(nameof(SamplePod.Kinds), MemberType = typeof(SamplePod))]
    public void Every_kind_of_workload_is_checked(string kind)
    {
        var findings = Check(SamplePod.Bare.With("containers.0.securityContext.privileged", true).As(kind));
        Assert.Equal(["MDSL1001", "MDSL1002", "MDSL1003"], findings.Select(finding => finding.Rule.Id));
        Assert.All(findings, finding => Assert.Contains($"of {kind} 'shop'", finding.Message));
    }

    [Fact]
    public void Every_kind_of_container_is_checked_in_visit_order()
    {
        var pod = SamplePod.Secure
            .With("containers.0.securityContext.privileged", true)
            .With("ephemeralContainers.0", Tree.Map(("name", "debug"), ("securityContext", Tree.Map(("privileged", true)))))
            .With("initContainers.0", Tree.Map(("name", "migrate"), ("securityContext", Tree.Map(("privileged", true)))));

        var messages = Check(pod.As()).Where(finding => finding.Rule.Id == "MDSL1003").Select(finding => finding.Message.Split(" of ")[0]);

        Assert.Equal(["Init container 'migrate'", "Container 'app'", "Ephemeral container 'debug'"], messages);
    }

    [Fact]
    public void A_bad_value_is_reported_at_the_value_with_the_value_to_write()
    {
        var source = SamplePod.Secure.With(Setting, false).As();
        var finding = Assert.Single(Check(source));

        Assert.Equal(FindingCause.BadValue, finding.Cause);
        Assert.Same(Tree.At(SamplePod.SpecOf(source), Setting), finding.Node);
        Assert.Equal("Container 'app' of Deployment 'shop' has runAsNonRoot set to false: set it to true (restricted: runAsNonRoot != true: container \"app\" must not set securityContext.runAsNonRoot=false)", finding.Message);
        Assert.Equal(" = true", Text(finding.Fix));
    }

    [Fact]
    public void An_unset_value_is_reported_at_the_security_context_that_lacks_it()
    {
        var source = SamplePod.Secure.Without(Setting).As();
        var finding = Assert.Single(Check(source));

        Assert.Equal(FindingCause.NotSet, finding.Cause);
        Assert.Same(Tree.At(SamplePod.SpecOf(source), "containers.0.securityContext"), finding.Node);
        Assert.Equal("runAsNonRoot = true", Text(finding.Fix));
        Assert.Contains("does not set runAsNonRoot", finding.Message);
    }

    [Fact]
    public void Without_a_security_context_it_is_reported_at_the_container()
    {
        var source = SamplePod.Bare.As();
        var findings = Check(source);

        Assert.Equal(2, findings.Length);
        Assert.All(findings, finding => Assert.Same(Tree.At(SamplePod.SpecOf(source), "containers.0"), finding.Node));
        Assert.Equal("securityContext.runAsNonRoot = true", Text(findings[0].Fix));
        Assert.Equal("securityContext.readOnlyRootFilesystem = true", Text(findings[1].Fix));
    }

    [Fact]
    public void A_pod_level_false_is_one_finding_however_many_containers()
    {
        var pod = SamplePod.Secure.With("containers.1", Tree.At(SamplePod.Secure.Spec, "containers.0")!).With("securityContext.runAsNonRoot", false);
        var source = pod.As();
        var finding = Assert.Single(Check(source));

        Assert.Same(Tree.At(SamplePod.SpecOf(source), "securityContext.runAsNonRoot"), finding.Node);
        Assert.StartsWith("The pod of Deployment 'shop'", finding.Message);
    }

    [Fact]
    public void One_container_shared_by_two_lists_is_reported_once()
    {
        var shared = Tree.At(SamplePod.Bare.Spec, "containers.0")!;
        var findings = Check(SamplePod.Bare.With("initContainers.0", shared).As());
        Assert.Equal(["MDSL1001", "MDSL1002"], findings.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void Privileged_is_fixed_with_false() =>
        Assert.Equal(" = false", Text(Assert.Single(Check(SamplePod.Secure.With("containers.0.securityContext.privileged", true).As())).Fix));

    [Theory]
    [InlineData("securityContext.runAsUser")]
    [InlineData("containers.0.securityContext.runAsUser")]
    public void True_is_not_offered_where_the_container_could_then_not_start(string user)
    {
        Assert.Null(Assert.Single(Check(SamplePod.Secure.With(user, 0).With(Setting, false).As())).Fix);
        Assert.Null(Assert.Single(Check(SamplePod.Secure.With(user, 0).Without(Setting).As())).Fix);
    }

    [Fact]
    public void Secure_by_default_says_why_root_is_not_filled()
    {
        var finding = Assert.Single(Check(SamplePod.Bare.With("containers.0.securityContext.runAsUser", 0).As(tier: ManifestTier.Dsl)));
        Assert.Contains(" and runAsUser to another user than 0 (", finding.Message);
        Assert.Null(finding.Fix);
    }

    [Fact]
    public void A_container_without_a_name_is_named_by_its_place() =>
        Assert.StartsWith("Container 0 of Deployment", Check(SamplePod.Bare.Without("containers.0.name").As())[0].Message);

    [Fact]
    public void The_items_of_a_list_are_checked()
    {
        var item = SamplePod.Bare.As("Pod").Root;
        var list = Tree.Map(
            ("apiVersion", "v1"),
            ("kind", "PodList"),
            ("items", Tree.List(item, item.Without("kind").Without("apiVersion").With("spec", Tree.Unknown))));
        Assert.Equal(2, Check(new KubernetesObject(list, ManifestTier.Raw)).Length);
    }

    [Theory]
    [InlineData("apps/v1", "ConfigMap")]
    [InlineData("example.org/v1", "Deployment")]
    [InlineData("v1", "Deployment")]
    public void Kinds_without_pods_are_not_checked(string apiVersion, string kind)
    {
        var root = SamplePod.Bare.As().Root.With("apiVersion", ((TreeValue)apiVersion).Node).With("kind", ((TreeValue)kind).Node);
        Assert.Empty(Check(new KubernetesObject(root, ManifestTier.Raw)));
    }

    [Theory]
    [InlineData("spec")]
    [InlineData("spec.template")]
    [InlineData("spec.template.spec")]
    public void A_pod_that_cannot_be_known_is_neither_good_nor_bad(string path)
    {
        var source = SamplePod.Bare.As() with { Root = Tree.Set(SamplePod.Bare.As().Root, path, Tree.Unknown) };
        var context = PolicyContext.Of(source, PolicyOptions.Default).Single();
        Assert.All(
            RuleCatalog.Rules.Where(static rule => rule.Metadata.Category == RuleCategories.PodSecurity),
            rule => Assert.Equal(Verdict.Unknown, rule.Check(context, new FindingSink())));
        Assert.Empty(Check(source));
    }

    /// <summary>What the three oldest rules find: the tests are about the checker, not about its rules.</summary>
    private static ImmutableArray<Finding> Check(KubernetesObject source) =>
        [.. PolicyChecker.Check(source).Where(static finding => finding.Rule.Id is "MDSL1001" or "MDSL1002" or "MDSL1003")];

    private static string? Text(FieldEdit? fix) => fix is null ? null : $"{string.Join('.', fix.Path)} = {fix.Values.Single()}";
}
