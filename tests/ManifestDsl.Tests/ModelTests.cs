using System.Reflection;
using System.Text.Json.Serialization;
using k8s.Models;

namespace ManifestDsl.Tests;

/// <summary>The fields and values that the DSL names are those of the API, as KubernetesClient has it.</summary>
public class ModelTests
{
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
                type.GetCustomAttribute<KubernetesScalarAttribute>() is not null || type.Name.EndsWith("Reference", StringComparison.Ordinal) || type.IsSubclassOf(typeof(Patch)),
                type.Name));

    [Fact]
    public void Values_of_enums_are_spelled_as_the_api_spells_them()
    {
        // Lower case or capitals where the API deviates from PascalCase; everything else is the member's name.
        Assert.Equal(
            ["HTTP", "HTTPS", "SCTP", "TCP", "UDP", "baseline", "linux", "privileged", "restricted", "windows"],
            Surface.Public.Where(type => type.IsEnum)
                .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
                .Select(field => field.GetCustomAttribute<KubernetesValueAttribute>()?.Value)
                .OfType<string>()
                .Order(StringComparer.Ordinal));
    }

    private static Type? ModelOf(Type type) =>
        type == typeof(CustomResource) ? null
        : type.IsSubclassOf(typeof(NamedObject)) ? type.GetProperty("Overrides")!.PropertyType
        : type.IsSubclassOf(typeof(Probe)) ? typeof(V1Probe)
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
