using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Tests.Policy;
using ManifestDsl.Engine.Validation;

namespace ManifestDsl.Engine.Tests.Validation;

public class DuplicateCheckTests
{
    private static readonly KubernetesObject Declared = SampleObject.Of("v1", "ServiceAccount").Object();
    private static readonly KubernetesObject Derived = SampleObject.Of("v1", "ServiceAccount").Object(derived: true);
    private static readonly KubernetesObject OtherDerived = SampleObject.Of("v1", "ServiceAccount").With("metadata.labels.app", "a").Object(derived: true);

    [Theory]
    [InlineData("apiVersion", "v2")]
    [InlineData("metadata.labels.app", "a")]
    public void The_same_kind_group_namespace_and_name_is_a_duplicate(string path, string value)
    {
        var second = SampleObject.Of("v1", "ServiceAccount").With(path, value).Object();
        var distinct = DuplicateCheck.Find([Declared, second]);

        var duplicate = Assert.Single(distinct.Duplicates);
        Assert.Same(Declared, duplicate.First);
        Assert.Same(second, duplicate.Second);
        Assert.Same(Declared, Assert.Single(distinct.Objects));

        var finding = duplicate.ToFinding();
        Assert.Equal("MDSL0005", finding.Rule.Id);
        Assert.Same(Tree.At(second.Root, "metadata.name"), finding.Node);
        Assert.StartsWith("ServiceAccount 'shop' is declared twice", finding.Message);
    }

    [Theory]
    [InlineData("apiVersion", "example.org/v1")]
    [InlineData("kind", "Secret")]
    [InlineData("metadata.name", "other")]
    [InlineData("metadata.namespace", "other")]
    public void Another_kind_group_namespace_or_name_is_another_object(string path, string value) =>
        AssertKept(2, Declared, SampleObject.Of("v1", "ServiceAccount").With(path, value).Object());

    [Fact]
    public void Three_of_the_same_are_two_duplicates() =>
        Assert.Equal(2, DuplicateCheck.Find([Declared, Declared with { }, Declared with { }]).Duplicates.Length);

    [Fact]
    public void A_derived_object_yields_to_a_declared_one()
    {
        Assert.Same(Declared, AssertKept(1, Declared, Derived));
        Assert.Same(Declared, AssertKept(1, Derived, Declared));
        Assert.Same(Declared, AssertKept(1, OtherDerived, Declared, Derived));
        Assert.Same(Declared, AssertKept(1, Derived, OtherDerived, Declared));
    }

    [Fact]
    public void Two_equal_derived_objects_are_one() => Assert.Same(Derived, AssertKept(1, Derived, Derived with { }));

    [Fact]
    public void Two_different_derived_objects_are_a_duplicate() => Assert.Single(DuplicateCheck.Find([Derived, OtherDerived]).Duplicates);

    [Fact]
    public void The_order_is_kept()
    {
        var other = SampleObject.Of("v1", "Secret").Object();
        Assert.Equal<KubernetesObject>([other, Declared], DuplicateCheck.Find([Derived, other, Declared]).Objects);
    }

    [Theory]
    [InlineData("metadata.name")]
    [InlineData("metadata.namespace")]
    [InlineData("metadata")]
    [InlineData("apiVersion")]
    [InlineData("kind")]
    public void What_is_not_known_is_not_the_same(string path)
    {
        var unknown = SampleObject.Of("v1", "Secret").With(path, Tree.Unknown).Object();
        AssertKept(2, unknown, unknown with { });
    }

    private static KubernetesObject AssertKept(int count, params KubernetesObject[] objects)
    {
        var distinct = DuplicateCheck.Find([.. objects]);
        Assert.Empty(distinct.Duplicates);
        Assert.Equal(count, distinct.Objects.Length);
        return distinct.Objects[0];
    }
}
