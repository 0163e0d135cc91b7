using ManifestDsl.Engine.Lowering;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Tests.Policy.Facts;

/// <summary>The list of resources says of every kind of the API what the list of scopes says.</summary>
public class ApiResourcesTests
{
    // Kinds that are no resource of their own: a part of another, or not served.
    private static readonly string[] NoResource = ["Scale", "TokenRequest", "Eviction", "StorageVersion", "EvictionRequest", "ResourcePoolStatusRequest"];

    public static TheoryData<string, string> Kinds
    {
        get
        {
            var kinds = new TheoryData<string, string>();
            foreach (var type in typeof(k8s.Models.V1Pod).Assembly.GetTypes())
            {
                if (type.GetCustomAttributes(typeof(k8s.Models.KubernetesEntityAttribute), false) is [k8s.Models.KubernetesEntityAttribute entity]
                    && ResourceScopes.Of(entity.Kind, entity.Group) != ResourceScope.None && !NoResource.Contains(entity.Kind))
                {
                    kinds.Add(entity.Group, entity.Kind);
                }
            }

            return kinds;
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_has_its_resource_and_scope(string group, string kind)
    {
        var resource = ApiResources.Plural(kind);
        Assert.True(ApiResources.IsKnown(group, resource), $"{resource}.{group}");
        Assert.Equal(ResourceScopes.Of(kind, group) == ResourceScope.Cluster, ApiResources.IsClusterScoped(group, resource));
        Assert.Contains(group, ApiResources.GroupsOf(resource));
    }

    [Theory]
    [InlineData("gateways", "Gateway")]
    [InlineData("endpoints", "Endpoints")]
    [InlineData("networkpolicies", "NetworkPolicy")]
    [InlineData("ingresses", "Ingress")]
    public void Plurals_are_those_of_the_api(string resource, string kind) => Assert.Equal(resource, ApiResources.Plural(kind));

    [Fact]
    public void A_name_in_several_groups_has_them_all() => Assert.Equal(["", "events.k8s.io"], ApiResources.GroupsOf("events").Order(StringComparer.Ordinal));

    [Fact]
    public void A_custom_resource_has_no_group() => Assert.Empty(ApiResources.GroupsOf("widgets"));
}
