using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Tests.Policy;
using ManifestDsl.Engine.Validation;

namespace ManifestDsl.Engine.Tests.Validation;

public class NameCheckTests
{
    private static readonly string X52 = new('x', 52);
    private static readonly string X63 = new('x', 63);
    private static readonly string X253 = new('x', 253);

    public static TheoryData<string, string, string, bool> ObjectNames => new()
    {
        { "v1", "ConfigMap", "a", true },
        { "v1", "ConfigMap", "a.b-c.1", true },
        { "v1", "ConfigMap", "1", true },
        { "v1", "ConfigMap", X253, true },
        { "v1", "ConfigMap", X253 + "x", false },
        { "v1", "ConfigMap", "", false },
        { "v1", "ConfigMap", "A", false },
        { "v1", "ConfigMap", "a_b", false },
        { "v1", "ConfigMap", "-a", false },
        { "v1", "ConfigMap", "a-", false },
        { "v1", "ConfigMap", "a..b", false },
        { "v1", "ConfigMap", "a.", false },
        { "v1", "ConfigMap", ".a", false },
        { "v1", "ConfigMap", "a.-b", false },
        { "v1", "ConfigMap", "ä", false },
        { "v1", "ConfigMap", "a b", false },
        { "v1", "ConfigMap", "a:b", false },
        { "v1", "Namespace", "1a", true },
        { "v1", "Namespace", X63, true },
        { "v1", "Namespace", X63 + "x", false },
        { "v1", "Namespace", "a.b", false },
        { "v1", "Service", "a1-b", true },
        { "v1", "Service", X63, true },
        { "v1", "Service", X63 + "x", false },
        { "v1", "Service", "1a", false },
        { "serving.knative.dev/v1", "Service", "1a.b", true },
        { "batch/v1", "CronJob", X52, true },
        { "batch/v1", "CronJob", X52 + "x", false },
        { "rbac.authorization.k8s.io/v1", "ClusterRole", "system:Node_x", true },
        { "rbac.authorization.k8s.io/v1", "RoleBinding", "a/b", false },
        { "rbac.authorization.k8s.io/v1", "Role", "..", false },
        { "rbac.authorization.k8s.io/v1", "ClusterRoleBinding", "a%b", false },
        { "networking.k8s.io/v1", "IPAddress", "2001:db8::1", true },
        { "example.org/v1", "Role", "a:b", false },
    };

    public static TheoryData<string, bool> PortNames => new()
    {
        { "http", true },
        { "h", true },
        { "8080-tcp", true },
        { "abcdefghijklmno", true },
        { "abcdefghijklmnop", false },
        { "", false },
        { "8080", false },
        { "Http", false },
        { "a--b", false },
        { "-a", false },
        { "a-", false },
        { "a.b", false },
    };

    [Theory]
    [MemberData(nameof(ObjectNames))]
    public void The_name_of_an_object_has_the_form_of_its_kind(string apiVersion, string kind, string name, bool valid)
    {
        var sample = SampleObject.Of(apiVersion, kind, name);
        Assert.Equal(valid ? "" : "MDSL7001", sample.Ids());
        Assert.All(sample.Findings(), finding => Assert.Same(Tree.At(sample.Root, "metadata.name"), finding.Node));
    }

    [Fact]
    public void The_message_names_the_field_the_value_and_what_is_allowed()
    {
        var message = Assert.Single(SampleObject.Of("v1", "Service", "Shop").Findings()).Message;
        Assert.Equal(
            "Service 'Shop': metadata.name is 'Shop': write at most 63 lower-case letters, digits and '-', beginning with a letter and ending with a letter or digit",
            message);
    }

    [Fact]
    public void Long_values_are_cut_in_messages() =>
        Assert.Contains("…' (254 characters)", Assert.Single(SampleObject.Of("v1", "Secret", X253 + "x").Findings()).Message);

    [Fact]
    public void A_missing_name_is_reported_at_the_metadata_or_the_object()
    {
        var noName = SampleObject.Of("v1", "Secret").Without("metadata.name");
        var noMetadata = noName.Without("metadata");
        Assert.Same(noName.Root.Map("metadata"), Assert.Single(noName.Findings()).Node);
        Assert.Same(noMetadata.Root, Assert.Single(noMetadata.Findings()).Node);
        Assert.Equal(FindingCause.NotSet, Assert.Single(noName.With("metadata.name", Tree.Null).Findings()).Cause);
    }

    [Fact]
    public void The_missing_name_of_a_DSL_object_is_left_to_lowering() =>
        Assert.Empty(SampleObject.FindingsOf(SampleObject.Of("v1", "Secret").Without("metadata.name").Object(ManifestTier.Dsl)));

    [Theory]
    [InlineData("authorization.k8s.io/v1", "SubjectAccessReview")]
    [InlineData("v1", "PodList")]
    [InlineData("v1", "List")]
    [InlineData("v1", "Status")]
    public void Some_kinds_have_no_name(string apiVersion, string kind) =>
        Assert.Equal("", SampleObject.Of(apiVersion, kind).Without("metadata").Ids());

    [Theory]
    [InlineData("job-", "")]
    [InlineData("job", "")]
    [InlineData("Job-", "MDSL7001")]
    [InlineData("-", "MDSL7001")]
    [InlineData("", "MDSL7001")]
    public void A_prefix_counts_as_a_name(string prefix, string expected) =>
        Assert.Equal(expected, SampleObject.Of("batch/v1", "Job").Without("metadata.name").With("metadata.generateName", prefix).Ids());

    [Fact]
    public void The_items_of_a_list_have_names() =>
        Assert.Equal("MDSL7001", SampleObject.Of("v1", "PodList").With("items", Tree.List(Tree.Map(("metadata", Tree.Map(("name", "A")))))).Ids());

    [Theory]
    [InlineData("shop", "")]
    [InlineData("", "")]
    [InlineData("a.b", "MDSL7001")]
    public void A_namespace_is_a_label(string name, string expected) =>
        Assert.Equal(expected, SampleObject.Of("v1", "Secret").With("metadata.namespace", name).Ids());

    [Theory]
    [InlineData("metadata")]
    [InlineData("metadata.name")]
    [InlineData("kind")]
    public void What_is_unknown_is_no_error(string path) =>
        Assert.Equal("", SampleObject.Of("v1", "Secret", "shop").With(path, Tree.Unknown).Ids());

    [Fact]
    public void A_name_that_is_no_string_is_an_error() => Assert.Equal("MDSL7001", SampleObject.Of("v1", "Secret").With("metadata.name", 12).Ids());

    [Theory]
    [MemberData(nameof(PortNames))]
    public void Ports_have_service_names(string name, bool valid)
    {
        var expected = valid ? 0 : 1;
        Assert.Equal(name.Length == 0 ? 0 : expected, SampleObject.FindingsOf(SamplePod.Bare.With("containers.0.ports.0.name", name).As()).Count);
        Assert.Equal(expected, SampleObject.FindingsOf(SamplePod.Bare.With("containers.0.livenessProbe.httpGet.port", name).As()).Count);
    }

    [Theory]
    [InlineData("initContainers.0.name")]
    [InlineData("containers.0.name")]
    [InlineData("ephemeralContainers.0.name")]
    [InlineData("volumes.0.name")]
    public void Names_in_pods_are_labels(string path)
    {
        foreach (var (name, expected) in new[] { (X63, 0), (X63 + "x", 1), ("a.b", 1), ("1a", 0), ("A", 1) })
        {
            var findings = SampleObject.FindingsOf(SamplePod.Bare.With(path, name).As("CronJob"));
            Assert.Equal(expected, findings.Count);
            Assert.All(findings, finding => Assert.Contains("spec.jobTemplate.spec.template.spec." + path.Replace(".0.", "[0].", StringComparison.Ordinal) + " is ", finding.Message));
        }
    }
}
