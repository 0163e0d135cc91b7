using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Policy;

// The DSL type of the same name is in an enclosing namespace.
using Workload = ManifestDsl.Engine.Policy.Workload;

public class WorkloadTests
{
    [Theory]
    [MemberData(nameof(SamplePod.Kinds), MemberType = typeof(SamplePod))]
    public void Each_kind_keeps_its_pod_where_the_location_says(string kind)
    {
        var source = SamplePod.Bare.As(kind);
        var location = PodSpecLocation.Find(source.Group, kind)!;
        var metadata = Tree.Map(("labels", Tree.Map(("app", "shop"))));
        source = source with { Root = Tree.Set(source.Root, string.Join('.', location.Template.Add("metadata")), metadata) };

        var workload = Workload.From(source)!;

        Assert.Same(SamplePod.Bare.Spec, workload.PodSpec);
        Assert.Same(metadata, workload.TemplateMetadata);
        Assert.Equal("app", Assert.Single(workload.Containers).Name);
    }

    [Theory]
    [InlineData("os.name", "windows", PodOperatingSystem.Windows)]
    [InlineData("os.name", "linux", PodOperatingSystem.Linux)]
    [InlineData("os.name", "Windows", PodOperatingSystem.Unknown)]
    [InlineData("os", "windows", PodOperatingSystem.Unknown)]
    public void The_operating_system_is_read(string path, string value, PodOperatingSystem expected) =>
        Assert.Equal(expected, Workload.From(SamplePod.Bare.With(path, value).As())!.OperatingSystem);

    [Theory]
    [InlineData("os")]
    [InlineData("os.name")]
    public void An_unknown_operating_system_is_not_an_unset_one(string path)
    {
        Assert.Equal(PodOperatingSystem.Unknown, Workload.From(SamplePod.Bare.With(path, Tree.Unknown).As())!.OperatingSystem);
        Assert.Equal(PodOperatingSystem.Unset, Workload.From(SamplePod.Bare.With(path, Tree.Null).As())!.OperatingSystem);
    }

    [Fact]
    public void A_container_keeps_its_place_in_the_list_beside_unknown_ones()
    {
        var workload = Workload.From(SamplePod.Bare.With("containers", Tree.List(Tree.Unknown, Tree.Map(("name", "app")))).As())!;
        Assert.True(workload.HasUnknownContainers);
        Assert.Equal(1, Assert.Single(workload.Containers).Index);
    }

    [Fact]
    public void Missing_and_null_lists_hold_no_container()
    {
        var workload = Workload.From(SamplePod.Bare.With("containers", Tree.Null).As())!;
        Assert.False(workload.HasUnknownContainers);
        Assert.Empty(workload.Containers);
    }
}
