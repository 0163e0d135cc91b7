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
        if (!field.Handled && value.GetType().IsDefined(typeof(KubernetesReferenceAttribute), inherit: false))
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
    public void The_theory_covers_the_whole_surface() => Assert.True(AllProperties().Count() > 250, "properties got lost");

    private static string TemplateOf(string type) => type switch
    {
        "Pod" => "",
        "CronJob" => "spec.jobTemplate.spec.template",
        _ => "spec.template",
    };

    /// <summary>An object that contains a part, and where the part is in the API.</summary>
    private static (object Declaration, string Place) Host(object instance)
    {
        const string container = "spec.template.spec.containers.0";
        var plain = new Container("c", "example.org/c:1");
        return instance switch
        {
            NamedObject => (instance, ""),
            Container c => (LoweringAssert.Hello(c), container),
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
