using System.Reflection;
using System.Text.RegularExpressions;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Tests.Lowering;

namespace ManifestDsl.Tests.Landing;

/// <summary>
/// Every property of every type of the DSL, written in C#, evaluated and lowered, is at the field of the API that its attribute names. The
/// cases are made from the attributes; only what code lowers has entries in <see cref="HandledFields"/>.
/// </summary>
public partial class PropertyLandingTests
{
    public static TheoryData<string, string> Properties()
    {
        var data = new TheoryData<string, string>();
        foreach (var (type, property) in LandingCase.Properties)
        {
            data.Add(type.Name, property.Name);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void A_property_lands_on_the_field_that_it_documents(string typeName, string propertyName)
    {
        var type = DslTypes.Concrete.Single(t => t.Name == typeName);
        Assert.False(LandingCompilation.Missing.TryGetValue((type, propertyName), out var missing), missing);
        var cases = LandingCompilation.Cases[(type, propertyName)].ToArray();
        Assert.NotEmpty(cases);
        foreach (var landing in cases)
        {
            var error = LandingCompilation.Instance.ErrorOf(landing);
            Assert.True(error is null, $"{landing.Source}: {error}");
            var lowered = LandingCompilation.Instance.Lower(landing);
            Assert.Empty(lowered.Unknowns.Select(unknown => unknown.Reason));
            var root = lowered.Objects[landing.IsInBinding ? 1 : 0].Root;
            var landed = FieldPath.Find(root, landing.Path);
            Assert.Null(ApiPath.Problem(landing));
            if (landing.Expected is null)
            {
                Assert.True(landed is MapNode or ListNode, $"{landing.Source}: nothing at {landing.Path} of {Nodes.Text(root)}");
            }
            else
            {
                Assert.True(landing.Expected == Unquoted(landed), $"{landing.Source}: not {landing.Expected} but {Unquoted(landed)} at {landing.Path} of {Nodes.Text(root)}");
            }
        }
    }

    [Fact]
    public void The_documentation_of_a_property_names_the_field_of_its_attribute()
    {
        foreach (var property in Surface.Records.SelectMany(Surface.Properties))
        {
            var path = Surface.Field(property)!.Value.Path;
            if (path.Length > 0)
            {
                Assert.True(
                    Documentation.Codes(property).Any(code => Names(code, path)),
                    $"{property.DeclaringType!.Name}.{property.Name} fills {path}, but its documentation names {string.Join(", ", Documentation.Codes(property))}");
            }
        }
    }

    [Fact]
    public void What_a_scalar_or_reference_is_made_of_comes_from_its_conversions()
    {
        foreach (var type in DslTypes.Concrete.Where(SampleValues.IsValue))
        {
            var conversions = Surface.Creators(type).Where(creator => creator.Name == "op_Implicit").Select(creator => creator.GetParameters()[0].Name!);
            Assert.Equal(
                DslTypes.PropertiesOf(type).Select(property => property.Name).Order(StringComparer.Ordinal),
                conversions.Select(name => char.ToUpperInvariant(name[0]) + name[1..]).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Expectations_are_about_properties_that_code_lowers_and_within_the_field_that_these_document()
    {
        var handled = LandingCase.Properties.Select(pair => pair.Property).Where(p => Surface.Field(p)!.Value.Handled)
            .SelectMany(p => new[] { HandledFields.KeyOf(p), $"{p.ReflectedType!.Name}.{p.Name}" }.Distinct(), (p, key) => (p, key))
            .ToLookup(pair => pair.key, pair => pair.p);
        foreach (var (key, field) in HandledFields.All)
        {
            Assert.True(handled.Contains(key), $"{key} is not Handled, or not there: it needs no expectation");
            foreach (var property in handled[key])
            {
                var path = Surface.Field(property)!.Value.Path;
                Assert.Contains(field.Values, value => IsWithin(value.Path.Replace(HandledFields.InPod, "", StringComparison.Ordinal), path));
            }
        }
    }

    [Fact]
    public void The_theory_covers_the_whole_surface() => Assert.True(LandingCase.Properties.Count() > 280, "properties got lost");

    /// <summary><c>spec.ports</c>, <c>spec.ports[].name</c>, <c>spec.clusterIP: None</c>; of a label its key.</summary>
    private static bool Names(string code, string path)
    {
        var field = Suffix().Replace(code, "");
        return field == path || field.StartsWith(path + ".", StringComparison.Ordinal) || path.EndsWith($"['{field}']", StringComparison.Ordinal);
    }

    /// <summary>At the field, in it, or outside of the part that declares it (the weight of a term).</summary>
    private static bool IsWithin(string path, string field) =>
        field.Length == 0 || path.StartsWith(field, StringComparison.Ordinal) || path.EndsWith("." + field, StringComparison.Ordinal);

    /// <summary>A text that looks like a number is quoted in lists and maps, and is the same value alone.</summary>
    private static string Unquoted(ManifestNode? node) => node is ScalarNode scalar ? scalar.Text : Nodes.Text(node);

    [GeneratedRegex(@"\[\d*\]|: .*$")]
    private static partial Regex Suffix();
}
