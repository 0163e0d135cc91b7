using System.Reflection;
using System.Xml.Linq;

namespace ManifestDsl.Tests;

/// <summary>What users read while they type.</summary>
public class DocumentationTests
{
    private static readonly Dictionary<string, XElement> Members = XDocument.Load(Path.ChangeExtension(typeof(Deployment).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => (string)member.Attribute("name")!);

    [Fact]
    public void Every_type_is_documented() =>
        Assert.All(Surface.Public, type => Assert.True(Members.ContainsKey("T:" + type.FullName), type.FullName));

    [Fact]
    public void Every_property_that_can_be_left_out_names_its_field_and_its_default()
    {
        foreach (var property in Surface.Records.SelectMany(Surface.Properties).Where(p => !IsParameter(p) && Surface.Field(p)!.Value.Path.Length > 0))
        {
            var text = Members.TryGetValue($"P:{property.DeclaringType!.FullName}.{property.Name}", out var member) ? Text(member) : "";
            var last = Engine.Model.DslField.Split(Surface.Field(property)!.Value.Path)[^1].Split('/')[^1];
            Assert.True(text.Contains(last, StringComparison.Ordinal), $"{property.DeclaringType.Name}.{property.Name} does not name '{last}'");
            Assert.True(
                text.Contains("Default:", StringComparison.Ordinal) || text.Contains("default", StringComparison.Ordinal)
                || text.Contains("equired", StringComparison.Ordinal) || text.Contains("in place of", StringComparison.Ordinal)
                || text.Contains("follow", StringComparison.Ordinal) || text.Contains("Only for", StringComparison.Ordinal),
                $"{property.DeclaringType.Name}.{property.Name} says nothing about being left out");
        }
    }

    [Fact]
    public void Every_member_of_an_enum_is_documented() =>
        Assert.All(
            Surface.Public.Where(type => type.IsEnum).SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static)),
            field => Assert.True(Members.ContainsKey($"F:{field.DeclaringType!.FullName}.{field.Name}"), field.Name));

    [Fact]
    public void Every_parameter_of_a_creator_is_documented()
    {
        foreach (var creator in Surface.Records.SelectMany(Surface.Creators).Where(c => c.Name != "op_Implicit"))
        {
            foreach (var parameter in creator.GetParameters())
            {
                var owner = creator is ConstructorInfo ? "T:" + creator.DeclaringType!.FullName : $"M:{creator.DeclaringType!.FullName}.{creator.Name}(";
                Assert.True(
                    Members.Any(m => m.Key.StartsWith(owner, StringComparison.Ordinal) && m.Value.Elements("param").Any(p => (string?)p.Attribute("name") == parameter.Name)),
                    $"{creator.DeclaringType!.Name}.{creator.Name}: {parameter.Name}");
            }
        }
    }

    private static bool IsParameter(PropertyInfo property) =>
        property.DeclaringType!.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .SelectMany(c => c.GetParameters()).Any(p => p.Name == property.Name);

    private static string Text(XElement member) =>
        string.Concat(member.DescendantNodes().Select(node => node switch
        {
            XText text => text.Value,
            XElement { Name.LocalName: "see" } see => (string?)see.Attribute("cref") ?? "",
            _ => "",
        }));
}
