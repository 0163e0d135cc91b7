using System.Reflection;
using System.Runtime.CompilerServices;

namespace ManifestDsl.Tests;

/// <summary>What the evaluator relies on: it evaluates these types without running them.</summary>
public class ConventionTests
{
    public static TheoryData<string> Records => new(Surface.Records.Select(type => type.Name));

    [Theory]
    [MemberData(nameof(Records))]
    public void Creators_fill_the_properties_of_their_parameters_and_nothing_else(string name)
    {
        var type = Record(name);
        foreach (var creator in Surface.Creators(type))
        {
            var arguments = creator.GetParameters().Select(p => Surface.Sample(p.ParameterType)).ToArray();
            var receiver = creator is MethodInfo { IsStatic: false } ? new Deployment("receiver") : null;
            var created = creator is ConstructorInfo constructor ? constructor.Invoke(arguments) : creator.Invoke(receiver, arguments)!;
            var expected = creator.GetParameters().Zip(arguments, (p, a) => (Name: char.ToUpperInvariant(p.Name![0]) + p.Name[1..], a))
                .ToDictionary(pair => pair.Name, pair => pair.a);
            if (receiver is not null)
            {
                expected.Add("For", receiver);
            }

            Assert.All(expected.Keys, key => Assert.NotNull(created.GetType().GetProperty(key)));
            var presets = creator.GetCustomAttributes<KubernetesPresetAttribute>().ToDictionary(preset => preset.Property, preset => preset.Values);
            foreach (var property in created.GetType().GetProperties())
            {
                if (presets.TryGetValue(property.Name, out var values))
                {
                    Assert.Equal(values, Surface.Items(property.GetValue(created)!));
                }
                else
                {
                    Assert.Equal(Surface.Converted(expected.GetValueOrDefault(property.Name), property.PropertyType), property.GetValue(created));
                }
            }

            if (creator is MethodInfo method)
            {
                Assert.Equal(created.GetType(), method.ReturnType);
            }
        }
    }

    [Fact]
    public void There_are_creators_of_each_sort()
    {
        var creators = Surface.Records.SelectMany(Surface.Creators).ToArray();
        Assert.True(creators.OfType<ConstructorInfo>().Count() > 20, "constructors got lost");
        Assert.True(creators.Count(c => c is MethodInfo { IsSpecialName: false, IsStatic: true }) > 10, "factories got lost");
        Assert.True(creators.Count(c => c is MethodInfo { Name: "op_Implicit" }) > 20, "conversions got lost");
        Assert.Equal(["Allow", "AllowFrom", "AllowTo"], creators.Where(c => c is MethodInfo { IsStatic: false }).Select(c => c.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Every_property_names_its_field(string name)
    {
        foreach (var property in Surface.Properties(Record(name)))
        {
            var field = Surface.Field(property);
            Assert.True(field is not null, $"{name}.{property.Name} names no API field");

            // A property without a path stands for the whole of its part, and code lowers it.
            Assert.True(field.Value.Path.Length > 0 || field.Value.Handled, $"{name}.{property.Name} has an empty path");
            Assert.DoesNotContain("..", field.Value.Path);
        }
    }

    [Fact]
    public void No_two_properties_of_a_type_claim_one_field()
    {
        foreach (var type in Surface.Records.Where(type => !type.IsAbstract))
        {
            var paths = type.GetProperties()
                .Where(p => Surface.Field(p) is { Handled: false })
                .Select(p => (p.GetCustomAttribute<PodFieldAttribute>() is not null, Surface.Field(p)!.Value.Path))
                .ToArray();
            Assert.Equal(paths.Distinct(), paths);
        }
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Types_are_sealed_or_abstract_and_immutable(string name)
    {
        // Container is written as it is, and is the base of a container with more of its own.
        var type = Record(name);
        Assert.True(type.IsSealed || type.IsAbstract || type == typeof(Container));
        Assert.NotNull(type.GetMethod("<Clone>$"));
        foreach (var property in Surface.Properties(type))
        {
            Assert.Contains(typeof(IsExternalInit), property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers());
        }
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Properties_that_need_not_be_set_can_be_null_and_lists_are_read_only(string name)
    {
        var nullability = new NullabilityInfoContext();
        var type = Record(name);
        var parameters = (type.IsAbstract ? type.GetConstructors(BindingFlags.NonPublic | BindingFlags.Instance) : type.GetConstructors())
            .SelectMany(c => c.GetParameters()).Select(p => p.Name).ToHashSet();
        foreach (var property in Surface.Properties(type).Where(p => !parameters.Contains(p.Name)))
        {
            Assert.Equal(NullabilityState.Nullable, nullability.Create(property).ReadState);
            if (property.PropertyType.IsGenericType && Nullable.GetUnderlyingType(property.PropertyType) is null)
            {
                Assert.Contains(property.PropertyType.GetGenericTypeDefinition(), new[] { typeof(IReadOnlyList<>), typeof(Dictionary<,>) });
            }
        }
    }

    [Fact]
    public void Objects_are_named_objects_with_overrides_of_their_own_kind()
    {
        foreach (var type in Surface.Records.Where(type => type.IsSubclassOf(typeof(NamedObject)) && !type.IsAbstract && type != typeof(CustomResource) && type != typeof(HTTPRoute)))
        {
            var attribute = type.GetCustomAttribute<KubernetesObjectAttribute>()!;
            var entity = type.GetProperty("Overrides")!.PropertyType.GetCustomAttribute<k8s.Models.KubernetesEntityAttribute>()!;
            // A PodPolicy is whatever the cluster's version has for it.
            Assert.Equal(type == typeof(PodPolicy) ? "ValidatingAdmissionPolicy" : type.Name, attribute.Kind);
            Assert.Equal(entity.Kind, attribute.Kind);
            Assert.Equal(entity.Group.Length == 0 ? entity.ApiVersion : $"{entity.Group}/{entity.ApiVersion}", attribute.ApiVersion);
        }
    }

    [Fact]
    public void Scalars_are_made_by_conversions_only()
    {
        var scalars = Surface.Records.Where(type => type.GetCustomAttribute<KubernetesScalarAttribute>() is not null).ToArray();
        Assert.Equal([typeof(IntOrPercent), typeof(PortReference), typeof(Quantity)], scalars.OrderBy(type => type.Name));
        Assert.All(scalars, type => Assert.All(Surface.Creators(type), creator => Assert.Equal("op_Implicit", creator.Name)));
    }

    private static Type Record(string name) => Surface.Records.Single(type => type.Name == name);
}
