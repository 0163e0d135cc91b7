using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Tests.Lowering;

/// <summary>Every property of the DSL lands on the field of the API that its attribute names.</summary>
public class FieldTests
{
    public static TheoryData<string, string> AllProperties()
    {
        var data = new TheoryData<string, string>();
        foreach (var type in DslTypes.Concrete)
        {
            foreach (var property in DslTypes.PropertiesOf(type).Where(p => DslTypes.FieldOf(p) is { Path.Length: > 0 }))
            {
                data.Add(type.Name, property.Name);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(AllProperties))]
    public void A_property_lands_on_its_field(string typeName, string propertyName)
    {
        var type = DslTypes.Concrete.Single(t => t.Name == typeName);
        var property = type.GetProperty(propertyName)!;
        var field = DslTypes.FieldOf(property)!.Value;
        var value = Samples.Value(property.PropertyType);
        var instance = Samples.Instance(type);
        if (instance is Env && propertyName is nameof(Env.Key) or nameof(Env.Optional))
        {
            instance = Env.From(secret: "sample", key: "sample");
        }

        Samples.Set(instance, propertyName, value);
        if (instance is NetworkPolicy { Ports: not null })
        {
            Samples.Set(instance, nameof(NetworkPolicy.From), Samples.Value(typeof(IReadOnlyList<NetworkPeer>)));
        }

        var (host, place) = Host(instance);
        var root = LoweringAssert.Lower(host).Objects[0].Root;
        var start = field.InPod ? TemplateOf(typeName) : place;
        var at = root.At(start);
        Assert.True(at is MapNode, $"no {start} in {Nodes.Text(root)}");

        // The one path with a label in it, which holds dots itself.
        var landed = field.Path.Split("['") is [var labels, var label]
            ? (at.At(labels) as MapNode)?[label.TrimEnd(']', '\'')]
            : at.At(field.Path);
        Assert.NotNull(landed);
        if (!field.Handled && value is not PortReference && value.GetType().Name.EndsWith("Reference", StringComparison.Ordinal))
        {
            Assert.Equal("sample", Assert.IsType<ScalarNode>(landed).Text);
        }

        if (!field.Handled && value is string or int or long or bool or Enum)
        {
            var expected = value is Enum member ? DslTypes.TextOf(member) : value is bool ? "true" : value.ToString();
            Assert.Equal(expected, Assert.IsType<ScalarNode>(landed).Text);
        }
    }

    [Fact]
    public void The_theory_covers_the_whole_surface() => Assert.True(AllProperties().Count() > 400, "properties got lost");

    private static string TemplateOf(string type) => type switch
    {
        "Pod" => "",
        "CronJob" => "spec.jobTemplate.spec.template",
        _ => "spec.template",
    };

    /// <summary>An object that contains a part, and where the part is in the API.</summary>
    private static (object Declaration, string Place) Host(object instance)
    {
        const string pod = "spec.template.spec";
        const string container = pod + ".containers.0";
        var plain = new Container("c", "example.org/c:1");
        return instance switch
        {
            NamedObject => (instance, ""),
            Container c => (LoweringAssert.Hello(c), container),
            Env e => (LoweringAssert.Hello(plain with { Env = new() { ["A"] = e } }), container + ".env.0"),
            EnvFrom e => (LoweringAssert.Hello(plain with { EnvFrom = [e] }), container + ".envFrom.0"),
            Hook h => (LoweringAssert.Hello(plain with { PreStop = h }), container + ".lifecycle.preStop"),
            ResizePolicy r => (LoweringAssert.Hello(plain with { ResizePolicy = [r] }), container + ".resizePolicy.0"),
            ResourceClaim r => (LoweringAssert.Hello(plain with { Resources = new() { Claims = [r] } }), container + ".resources.claims.0"),
            AppArmorProfile a => (LoweringAssert.Hello(plain with { AppArmorProfile = a }), container + ".securityContext.appArmorProfile"),
            SeLinuxOptions o => (LoweringAssert.Hello(plain with { SeLinux = o }), container + ".securityContext.seLinuxOptions"),
            WindowsOptions o => (LoweringAssert.Hello(plain with { Windows = o }), container + ".securityContext.windowsOptions"),
            BlockDevice d => (LoweringAssert.Hello(plain with { BlockDevices = [d] }), container + ".volumeDevices.0"),
            KeyToPath k => (LoweringAssert.Hello(plain with { Mounts = [new("/data", Volume.ConfigMap("v", "c") with { Items = [k] })] }), pod + ".volumes.0.configMap.items.0"),
            DownwardApiFile f => (LoweringAssert.Hello(plain with { Mounts = [new("/data", Volume.DownwardApi("v", [f]))] }), pod + ".volumes.0.downwardAPI.items.0"),
            Projection p => (LoweringAssert.Hello(plain with { Mounts = [new("/data", Volume.Projected("v", [p]))] }), pod + ".volumes.0.projected.sources.0"),
            Spread c => (LoweringAssert.Hello(plain) with { Spread = [c] }, pod + ".topologySpreadConstraints.0"),
            NodeRequirement r => (LoweringAssert.Hello(plain) with { RequiredNodes = [r] }, pod + ".affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms.0.matchExpressions.0"),
            NodePreference p => (LoweringAssert.Hello(plain) with { PreferredNodes = [p] }, pod + ".affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution.0"),
            PodAffinityTerm { Weight: not null } t => (LoweringAssert.Hello(plain) with { PodAffinity = [t] }, pod + ".affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution.0"),
            PodAffinityTerm t => (LoweringAssert.Hello(plain) with { PodAffinity = [t] }, pod + ".affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution.0"),
            Toleration t => (LoweringAssert.Hello(plain) with { Tolerations = [t] }, pod + ".tolerations.0"),
            DnsConfig d => (LoweringAssert.Hello(plain) with { Dns = d }, pod + ".dnsConfig"),
            HostAlias a => (LoweringAssert.Hello(plain) with { HostAliases = [a] }, pod + ".hostAliases.0"),
            PodResourceClaim c => (LoweringAssert.Hello(plain) with { ResourceClaims = [c] }, pod + ".resourceClaims.0"),
            PodFailureRule r => (new Job("j") { Containers = [plain], PodFailurePolicy = [r] }, "spec.podFailurePolicy.rules.0"),
            PodFailureCondition c => (new Job("j") { Containers = [plain], PodFailurePolicy = [new(PodFailureAction.Count) { Conditions = [c] }] }, "spec.podFailurePolicy.rules.0.onPodConditions.0"),
            SuccessRule r => (new Job("j") { Containers = [plain], SuccessPolicy = [r] }, "spec.successPolicy.rules.0"),
            Port p => (LoweringAssert.Hello(plain with { Ports = [p] }), container + ".ports.0"),
            Resources r => (LoweringAssert.Hello(plain with { Resources = r }), container + ".resources"),
            SeccompProfile s => (LoweringAssert.Hello(plain with { SeccompProfile = s }), container + ".securityContext.seccompProfile"),
            Probe p => (LoweringAssert.Hello(plain with { Startup = p }), container + ".startupProbe"),
            Mount m => (LoweringAssert.Hello(plain with { Mounts = [m] }), container + ".volumeMounts.0"),
            ClaimTemplateVolume v => (LoweringAssert.Hello(plain with { Mounts = [new("/data", v)] }), container + ".volumeMounts.0"),
            Volume v => (LoweringAssert.Hello(plain with { Mounts = [new("/data", v)] }), "spec.template.spec.volumes.0"),
            VolumeClaimTemplate v => (new StatefulSet("s") { VolumeClaimTemplates = [v] }, "spec.volumeClaimTemplates.0"),
            ServicePort p => (new Service("s") { Ports = [p] }, "spec.ports.0"),
            NetworkPeer p => (new NetworkPolicy("n") { From = [p] }, "spec.ingress.0.from.0"),
            NetworkPort p => (new NetworkPolicy("n") { From = [NetworkPeer.InNamespace("n")], Ports = [p] }, "spec.ingress.0.ports.0"),
            _ => throw new InvalidOperationException($"say where a {instance.GetType().Name} goes"),
        };
    }
}
