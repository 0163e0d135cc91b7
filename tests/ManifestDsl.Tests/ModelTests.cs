using System.Reflection;
using System.Text.Json.Serialization;
using k8s.Models;

namespace ManifestDsl.Tests;

/// <summary>The fields and values that the DSL names are those of the API, as KubernetesClient has it.</summary>
public class ModelTests
{
    // Parts of a PodPolicy, which becomes objects that say it in words of their own.
    private static readonly Type[] PolicyParts = [typeof(IdRule), typeof(IdRange), typeof(AllowedHostPath), typeof(HostPortRange), typeof(PolicyExemptions)];

    private static readonly Dictionary<Type, Type> Models = new()
    {
        [typeof(Container)] = typeof(V1Container),
        [typeof(DotNetContainer)] = typeof(V1Container),
        [typeof(Env)] = typeof(V1EnvVar),
        [typeof(ResizePolicy)] = typeof(V1ContainerResizePolicy),
        [typeof(ResourceClaim)] = typeof(Corev1ResourceClaim),
        [typeof(SeLinuxOptions)] = typeof(V1SELinuxOptions),
        [typeof(AppArmorProfile)] = typeof(V1AppArmorProfile),
        [typeof(WindowsOptions)] = typeof(V1WindowsSecurityContextOptions),
        [typeof(BlockDevice)] = typeof(V1VolumeDevice),
        [typeof(KeyToPath)] = typeof(V1KeyToPath),
        [typeof(DownwardApiFile)] = typeof(V1DownwardAPIVolumeFile),
        [typeof(Spread)] = typeof(V1TopologySpreadConstraint),
        [typeof(PodAffinityTerm)] = typeof(V1PodAffinityTerm),
        [typeof(NodeRequirement)] = typeof(V1NodeSelectorRequirement),
        [typeof(NodePreference)] = typeof(V1PreferredSchedulingTerm),
        [typeof(Toleration)] = typeof(V1Toleration),
        [typeof(DnsConfig)] = typeof(V1PodDNSConfig),
        [typeof(HostAlias)] = typeof(V1HostAlias),
        [typeof(PodResourceClaim)] = typeof(V1PodResourceClaim),
        [typeof(PodFailureRule)] = typeof(V1PodFailurePolicyRule),
        [typeof(PodFailureCondition)] = typeof(V1PodFailurePolicyOnPodConditionsPattern),
        [typeof(SuccessRule)] = typeof(V1SuccessPolicyRule),
        [typeof(Port)] = typeof(V1ContainerPort),
        [typeof(Resources)] = typeof(V1ResourceRequirements),
        [typeof(SeccompProfile)] = typeof(V1SeccompProfile),
        [typeof(Mount)] = typeof(V1VolumeMount),
        [typeof(VolumeClaimTemplate)] = typeof(V1PersistentVolumeClaim),
        [typeof(ServicePort)] = typeof(V1ServicePort),
        [typeof(IngressRule)] = typeof(V1IngressRule),
        [typeof(IngressPath)] = typeof(V1HTTPIngressPath),
        [typeof(IngressBackend)] = typeof(V1IngressBackend),
        [typeof(IngressTls)] = typeof(V1IngressTLS),
        [typeof(ScalingRules)] = typeof(V2HPAScalingRules),
        [typeof(ScalingPolicy)] = typeof(V2HPAScalingPolicy),
        [typeof(Allow)] = typeof(V1PolicyRule),
        [typeof(ApiResource)] = typeof(V1PolicyRule),
        [typeof(Subject)] = typeof(Rbacv1Subject),
        [typeof(BoundRole)] = typeof(V1RoleRef),
        [typeof(LimitRangeItem)] = typeof(V1LimitRangeItem),
        [typeof(Amounts)] = typeof(IDictionary<string, ResourceQuantity>),
        [typeof(NetworkPeer)] = typeof(V1NetworkPolicyPeer),
        [typeof(NetworkPort)] = typeof(V1NetworkPolicyPort),
    };

    public static TheoryData<string> Types => new(Surface.Records.Where(type => !type.IsAbstract && ModelOf(type) is not null).Select(type => type.Name));

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_field_is_one_of_the_model(string name)
    {
        var type = Surface.Records.Single(t => t.Name == name);
        foreach (var property in type.GetProperties())
        {
            var model = property.GetCustomAttribute<PodFieldAttribute>() is null ? ModelOf(type)! : typeof(V1PodTemplateSpec);
            foreach (var step in Surface.Field(property)!.Value.Path.Split("['")[0].Split('.', StringSplitOptions.RemoveEmptyEntries))
            {
                // The weight of a term is beside it in the API.
                model = model == typeof(V1PodAffinityTerm) && step == "weight" ? typeof(int) : FieldType(model, step);
                Assert.True(model is not null, $"{name}.{property.Name}: the API has no '{step}'");
            }
        }
    }

    [Fact]
    public void Every_record_is_covered() =>
        Assert.All(
            Surface.Records.Where(type => !type.IsAbstract && type != typeof(CustomResource) && ModelOf(type) is null),
            type => Assert.True(
                type.GetCustomAttribute<KubernetesScalarAttribute>() is not null || type == typeof(Image) || type.Name.EndsWith("Reference", StringComparison.Ordinal) || IsRoute(type) || PolicyParts.Contains(type) || type.IsSubclassOf(typeof(Patch)),
                type.Name));

    [Fact]
    public void Values_of_enums_are_spelled_as_the_api_spells_them()
    {
        // Lower case or capitals where the API deviates from PascalCase; everything else is the member's name.
        Assert.Equal(
            ["*", "HTTP", "HTTPS", "SCTP", "TCP", "UDP", "approve", "attest", "baseline", "bind", "create", "delete", "deletecollection", "escalate", "get", "impersonate", "linux", "list", "patch", "privileged", "restricted", "sign", "update", "use", "watch", "windows"],
            Surface.Public.Where(type => type.IsEnum && type != typeof(Resource) && type != typeof(VolumeKind))
                .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
                .Select(field => field.GetCustomAttribute<KubernetesValueAttribute>()?.Value)
                .OfType<string>()
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Kinds_of_volumes_are_the_fields_of_a_volume() => Assert.Equal(
        typeof(V1Volume).GetProperties().Select(property => property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name).OfType<string>().Where(name => name != "name").Order(StringComparer.Ordinal),
        typeof(VolumeKind).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetCustomAttribute<KubernetesValueAttribute>()!.Value).Order(StringComparer.Ordinal));

    [Fact]
    public void Resources_are_those_of_the_api_with_their_group()
    {
        var known = typeof(V1Pod).Assembly.GetTypes()
            .Select(type => type.GetCustomAttribute<KubernetesEntityAttribute>())
            .OfType<KubernetesEntityAttribute>()
            .Select(entity => entity.Group.Length == 0 ? entity.PluralName : $"{entity.PluralName}.{entity.Group}")
            .ToHashSet();
        foreach (var field in typeof(Resource).GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            var resource = field.GetCustomAttribute<KubernetesValueAttribute>()!.Value.Split('/')[0];
            if (resource.Contains("reviews.", StringComparison.Ordinal))
            {
                // The client names no plural of what is only ever created.
                Assert.Contains(known, name => name.EndsWith(resource[resource.IndexOf('.', StringComparison.Ordinal)..], StringComparison.Ordinal));
            }
            else if (resource is not ("*" or "*.*") && !resource.EndsWith(".metrics.k8s.io", StringComparison.Ordinal) && !resource.EndsWith(".gateway.networking.k8s.io", StringComparison.Ordinal))
            {
                Assert.Contains(resource, known);
            }
        }
    }

    [Theory]
    [InlineData(typeof(HTTPRoute), "metadata.name metadata.namespace metadata.annotations metadata.labels spec.parentRefs spec.hostnames spec.rules")]
    [InlineData(typeof(RouteParent), "name namespace sectionName port")]
    [InlineData(typeof(RouteRule), "name matches filters backendRefs timeouts.request timeouts.backendRequest")]
    [InlineData(typeof(RouteMatch), "path.value path.type method headers queryParams")]
    [InlineData(typeof(RouteBackend), "name port weight")]
    [InlineData(typeof(RequestHeadersFilter), "requestHeaderModifier.set requestHeaderModifier.add requestHeaderModifier.remove")]
    [InlineData(typeof(ResponseHeadersFilter), "responseHeaderModifier.set responseHeaderModifier.add responseHeaderModifier.remove")]
    [InlineData(typeof(RewriteFilter), "urlRewrite.hostname urlRewrite.path.replaceFullPath urlRewrite.path.replacePrefixMatch")]
    [InlineData(typeof(RedirectFilter), "requestRedirect.hostname requestRedirect.path.replaceFullPath requestRedirect.path.replacePrefixMatch requestRedirect.scheme requestRedirect.port requestRedirect.statusCode")]
    [InlineData(typeof(MirrorFilter), "requestMirror.backendRef")]
    public void Fields_of_routes_are_those_of_the_gateway_api(Type type, string fields) =>
        Assert.Equal(
            fields.Split(' ').Order(StringComparer.Ordinal),
            type.GetProperties().Select(property => Surface.Field(property)!.Value.Path.Split("['")[0]).Where(path => path.Length > 0).Distinct().Order(StringComparer.Ordinal));

    /// <summary>The client has no models of the Gateway API: another test has its fields.</summary>
    private static bool IsRoute(Type type) => type.Name.StartsWith("Route", StringComparison.Ordinal) || type == typeof(HTTPRoute) || type.IsSubclassOf(typeof(RouteFilter));

    private static Type? ModelOf(Type type) =>
        type == typeof(CustomResource) || type == typeof(HTTPRoute) ? null
        : type.IsSubclassOf(typeof(NamedObject)) ? type.GetProperty("Overrides")!.PropertyType
        : type.IsSubclassOf(typeof(Probe)) ? typeof(V1Probe)
        : type.IsSubclassOf(typeof(Metric)) ? typeof(V2MetricSpec)
        : type.IsSubclassOf(typeof(Hook)) ? typeof(V1LifecycleHandler)
        : type.IsSubclassOf(typeof(EnvFrom)) ? typeof(V1EnvFromSource)
        : type.IsSubclassOf(typeof(Projection)) ? typeof(V1VolumeProjection)
        : type.IsSubclassOf(typeof(Volume)) ? typeof(V1Volume)
        : Models.GetValueOrDefault(type);

    private static Type? FieldType(Type model, string field)
    {
        if (model.IsGenericType && model.GetGenericTypeDefinition() == typeof(IList<>))
        {
            model = model.GetGenericArguments()[0];
        }

        if (model.IsGenericType && model.GetGenericTypeDefinition() == typeof(IDictionary<,>))
        {
            return model.GetGenericArguments()[1];
        }

        return model.GetProperties().FirstOrDefault(p => p.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name == field)?.PropertyType;
    }
}
