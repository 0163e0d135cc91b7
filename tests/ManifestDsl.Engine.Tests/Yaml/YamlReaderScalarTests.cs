using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Yaml;

namespace ManifestDsl.Engine.Tests.Yaml;

public class YamlReaderScalarTests
{
    [Theory]
    [InlineData("yes", "Boolean true", "Text yes")]
    [InlineData("Off", "Boolean false", "Text Off")]
    [InlineData("y", "Boolean true", "Text y")]
    [InlineData("yEs", "Text yEs", "Text yEs")]
    [InlineData("True", "Boolean true", "Boolean true")]
    [InlineData("NULL", "Null null", "Null null")]
    [InlineData("~", "Null null", "Null null")]
    [InlineData("0", "Integer 0", "Integer 0")]
    [InlineData("-12", "Integer -12", "Integer -12")]
    [InlineData("+12", "Integer 12", "Integer 12")]
    [InlineData("017", "Integer 15", "Integer 17")]
    [InlineData("0o17", "Integer 15", "Integer 15")]
    [InlineData("-0o17", "Integer -15", "Text -0o17")]
    [InlineData("0x1F", "Integer 31", "Integer 31")]
    [InlineData("0X1f", "Integer 31", "Text 0X1f")]
    [InlineData("0b101", "Integer 5", "Text 0b101")]
    [InlineData("-0b1_0", "Integer -2", "Text -0b1_0")]
    [InlineData("1_000", "Integer 1000", "Text 1_000")]
    [InlineData("0x", "Text 0x", "Text 0x")]
    [InlineData("08", "Float 8.0", "Integer 8")]
    [InlineData("18446744073709551616", "Integer 18446744073709551616", "Integer 18446744073709551616")]
    [InlineData("1.50", "Float 1.50", "Float 1.50")]
    [InlineData(".5", "Float 0.5", "Float 0.5")]
    [InlineData("-5.", "Float -5.0", "Float -5.0")]
    [InlineData("+1e3", "Float 1.0e3", "Float 1.0e3")]
    [InlineData("1_0.5", "Float 10.5", "Text 1_0.5")]
    [InlineData("._5", "Text ._5", "Text ._5")]
    [InlineData("1e", "Text 1e", "Text 1e")]
    [InlineData("1.2.3", "Text 1.2.3", "Text 1.2.3")]
    [InlineData(".", "Text .", "Text .")]
    [InlineData("-.INF", "Float -.inf", "Float -.inf")]
    [InlineData("+.inf", "Float .inf", "Float .inf")]
    [InlineData(".NaN", "Float .nan", "Float .nan")]
    [InlineData("12:30:00", "Text 12:30:00", "Text 12:30:00")]
    [InlineData("2001-01-01", "Text 2001-01-01", "Text 2001-01-01")]
    [InlineData("=", "Text =", "Text =")]
    [InlineData("<<", "Text <<", "Text <<")]
    [InlineData("'1'", "Text 1", "Text 1")]
    [InlineData("\"yes\"", "Text yes", "Text yes")]
    [InlineData("|-\n yes", "Text yes", "Text yes")]
    [InlineData("! 1", "Text 1", "Text 1")]
    [InlineData("!!str 1", "Text 1", "Text 1")]
    [InlineData("!!str", "Text ", "Text ")]
    [InlineData("!!int '1'", "Integer 1", "Integer 1")]
    [InlineData("!!float 1", "Float 1.0", "Float 1.0")]
    [InlineData("!!bool \"true\"", "Boolean true", "Boolean true")]
    [InlineData("!!null ''", "Null null", "Null null")]
    [InlineData("!<tag:yaml.org,2002:str> 1", "Text 1", "Text 1")]
    public void Resolves(string yaml, string kubernetes, string core)
    {
        Assert.Equal(kubernetes, Item(yaml, YamlSchema.Kubernetes));
        Assert.Equal(core, Item(yaml, YamlSchema.Core12));
    }

    [Fact]
    public void Very_long_digits_do_not_take_long()
    {
        Assert.Equal("Float", Item(new string('1', 1_000_000), YamlSchema.Kubernetes).Split(' ')[0]);
        Assert.Equal("Text", Item("0x" + new string('1', 1_000_000), YamlSchema.Kubernetes).Split(' ')[0]);
    }

    [Fact]
    public void Keys_are_texts_as_in_JSON()
    {
        var map = (MapNode)YamlReader.Read("yes: a\n0x1F: b\n1.0: c\n'on': d\n", null).Documents.Single();
        Assert.Equal(["true", "31", "1.0", "on"], map.Entries.Select(e => e.Key));
        map = (MapNode)YamlReader.Read("yes: a\n0x1F: b\n", null, YamlSchema.Core12).Documents.Single();
        Assert.Equal(["yes", "31"], map.Entries.Select(e => e.Key));
    }

    private static string Item(string yaml, YamlSchema schema)
    {
        var result = YamlReader.Read("- " + yaml + "\n", null, schema);
        Assert.Null(result.Error);
        var scalar = (ScalarNode)((ListNode)result.Documents.Single()).Items.Single();
        return $"{scalar.Kind} {scalar.Text}";
    }
}
