using ManifestDsl.Engine.Tests.Policy;

namespace ManifestDsl.Engine.Tests.Validation;

public class QuantityCheckTests
{
    public static TheoryData<string, string, string> Places => new()
    {
        { "v1", "Pod", "spec.containers.0.resources.requests.cpu" },
        { "v1", "Pod", "spec.initContainers.0.resources.limits.memory" },
        { "v1", "Pod", "spec.resources.limits.memory" },
        { "v1", "Pod", "spec.overhead.cpu" },
        { "v1", "Pod", "spec.volumes.0.emptyDir.sizeLimit" },
        { "v1", "Pod", "spec.volumes.0.ephemeral.volumeClaimTemplate.spec.resources.requests.storage" },
        { "v1", "Pod", "spec.volumes.0.downwardAPI.items.0.resourceFieldRef.divisor" },
        { "v1", "Pod", "spec.containers.0.env.0.valueFrom.resourceFieldRef.divisor" },
        { "apps/v1", "StatefulSet", "spec.volumeClaimTemplates.0.spec.resources.requests.storage" },
        { "v1", "PersistentVolumeClaim", "spec.resources.requests.storage" },
        { "v1", "PersistentVolume", "spec.capacity.storage" },
        { "v1", "ResourceQuota", "spec.hard.pods" },
        { "v1", "LimitRange", "spec.limits.0.defaultRequest.cpu" },
        { "autoscaling/v2", "HorizontalPodAutoscaler", "spec.metrics.0.resource.target.averageValue" },
        { "node.k8s.io/v1", "RuntimeClass", "overhead.podFixed.memory" },
        { "storage.k8s.io/v1", "CSIStorageCapacity", "maximumVolumeSize" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_place_that_holds_a_quantity_is_checked(string apiVersion, string kind, string path)
    {
        var sample = SampleObject.Of(apiVersion, kind);
        Assert.Equal("", sample.With(path, "100m").Ids());
        Assert.Equal("", sample.With(path, 2).Ids());
        Assert.Equal("", sample.With(path, Tree.Null).Ids());
        Assert.Equal("", sample.With(path, Tree.Unknown).Ids());
        Assert.Equal("MDSL7003", sample.With(path, "abc").Ids());
        Assert.Equal("MDSL7003", sample.With(path, true).Ids());
        Assert.Equal("MDSL7003", sample.With(path, Tree.Quantity("abc")).Ids());
    }

    [Theory]
    [InlineData("1.5Gi", "")]
    [InlineData("1e3", "")]
    [InlineData("64MiB", "MDSL7003")]
    [InlineData("64 Mi", "MDSL7003")]
    [InlineData("64mi", "MDSL7003")]
    [InlineData("", "MDSL7003")]
    public void What_says_that_it_is_a_quantity_is_checked_wherever_it_is(string text, string expected) =>
        Assert.Equal(expected, SampleObject.Of("example.org/v1", "Cache").With("spec.tiers.0.size", Tree.Quantity(text)).Ids());

    [Fact]
    public void A_string_elsewhere_is_not_a_quantity() =>
        Assert.Equal("", SampleObject.Of("example.org/v1", "Cache").With("spec.tiers.0.size", "abc").Ids());

    [Fact]
    public void The_message_names_the_field_the_value_and_what_is_allowed() => Assert.Equal(
        "PersistentVolume 'shop': spec.capacity.storage is '8 GB': write a number with an optional unit, such as 500m, 2, 64Mi or 1G",
        Assert.Single(SampleObject.Of("v1", "PersistentVolume").With("spec.capacity.storage", "8 GB").Findings()).Message);
}
