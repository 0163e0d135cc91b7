using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Yaml;
using static ManifestDsl.Engine.Tests.Yaml.Trees;

namespace ManifestDsl.Engine.Tests.Yaml;

public class YamlWriterTests
{
    [Fact]
    public void Deployment_has_the_order_that_people_write()
    {
        var yaml = YamlWriter.Write(Samples.Deployment);
        Assert.Equal(Samples.DeploymentYaml, yaml);
        Assert.Equal(yaml, YamlWriter.Write(Samples.Deployment));
        Assert.Equal(yaml, YamlWriter.Write((MapNode)YamlReader.Read(yaml, null).Documents.Single()));
    }

    [Fact]
    public void Order_does_not_depend_on_how_fields_were_written()
    {
        Assert.Equal(Samples.DeploymentYaml, YamlWriter.Write((MapNode)Reversed(Samples.Deployment, "")));

        // Turns all maps around but those whose order is the user's.
        static ManifestNode Reversed(ManifestNode node, string key) => node switch
        {
            MapNode map => new MapNode(
                [.. (key is "labels" or "matchLabels" or "annotations" or "limits" or "requests" ? map.Entries.AsEnumerable() : map.Entries.Reverse())
                    .Select(e => e with { Value = Reversed(e.Value, e.Key) })],
                map.Provenance),
            ListNode list => new ListNode([.. list.Items.Select(i => Reversed(i, ""))], list.Provenance),
            _ => node,
        };
    }

    [Fact]
    public void Several_objects_are_several_documents()
    {
        KubernetesObject[] objects = [new(ConfigMap("a\n\n"), ManifestTier.Raw), new(ConfigMap("b"), ManifestTier.Raw)];
        var yaml = YamlWriter.Write(objects);
        Assert.Equal(YamlWriter.Write(objects[0].Root) + "---\n" + YamlWriter.Write(objects[1].Root), yaml);
        Assert.Equal("", YamlWriter.Write([]));
    }

    [Fact]
    public void Scalars_that_are_not_text_are_plain()
    {
        var none = Provenance.None;
        var yaml = YamlWriter.Write(Map(
            ("a", Bool(true)), ("b", Bool(false)), ("c", Number(-8080)), ("d", ScalarNode.Null(none)),
            ("e", ScalarNode.FromNumber(ScalarKind.Float, "0.5", none)),
            ("f", ScalarNode.FromNumber(ScalarKind.Float, "1E+20", none)),
            ("g", ScalarNode.FromNumber(ScalarKind.Float, "1.5e5", none)),
            ("h", ScalarNode.FromNumber(ScalarKind.Float, "-Infinity", none)),
            ("i", ScalarNode.FromNumber(ScalarKind.Float, "NaN", none)),
            ("j", ScalarNode.FromNumber(ScalarKind.Integer, "18446744073709551615", none)),
            ("k", Map()), ("l", List()), ("m", List(Map(), List()))));
        Assert.Equal(
            """
            a: true
            b: false
            c: -8080
            d: null
            e: 0.5
            f: 1.0E+20
            g: 1.5e+5
            h: -.inf
            i: .nan
            j: 18446744073709551615
            k: {}
            l: []
            m:
            - {}
            - []

            """,
            yaml);
    }

    [Theory]
    [InlineData("a\nb", "t: |-\n  a\n  b\nu: 1\n")]
    [InlineData("a\nb\n", "t: |\n  a\n  b\nu: 1\n")]
    [InlineData("a\nb\n\n\n", "t: |+\n  a\n  b\n\n\nu: 1\n")]
    [InlineData("a\n\n  b\n", "t: |\n  a\n\n    b\nu: 1\n")]
    [InlineData(" a\nb", "t: \" a\\nb\"\nu: 1\n")]
    [InlineData("a\r\nb", "t: \"a\\r\\nb\"\nu: 1\n")]
    [InlineData("true", "t: \"true\"\nu: 1\n")]
    [InlineData("{\"a\": 1}", "t: '{\"a\": 1}'\nu: 1\n")]
    [InlineData("a\uFEFF", "t: \"a\\uFEFF\"\nu: 1\n")]
    public void Texts_have_their_style(string text, string yaml) =>
        Assert.Equal(yaml, YamlWriter.Write(Map(("t", Text(text)), ("u", Number(1)))));

    // No theory data: an attribute cannot hold half of a surrogate pair.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Half_of_a_surrogate_pair_is_replaced(int half) =>
        Assert.Equal("t: a\uFFFDb\n", YamlWriter.Write(Map(("t", Text("a" + "😀"[half] + "b")))));

    [Fact]
    public void Long_lines_are_not_folded()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 500));
        Assert.Equal($"a: {text}\n", YamlWriter.Write(Map(("a", Text(text)))));
        Assert.Equal($"a: \"{text}: b\"\n", YamlWriter.Write(Map(("a", Text(text + ": b")))));
    }

    [Theory]
    [InlineData("data")]
    [InlineData("labels")]
    [InlineData("nodeSelector")]
    [InlineData("limits")]
    [InlineData("parameters")]
    public void Free_form_maps_keep_their_order(string key) =>
        Assert.Equal(
            $"{key}:\n  z: \"1\"\n  spec: \"2\"\n  name: \"3\"\n",
            YamlWriter.Write(Map((key, Map(("z", Text("1")), ("spec", Text("2")), ("name", Text("3")))))));

    [Fact]
    public void Items_of_a_list_are_objects_whatever_its_key() =>
        Assert.Equal(
            "limits:\n- type: Container\n  max:\n    z: \"1\"\n    a: \"2\"\n",
            YamlWriter.Write(Map(("limits", List(Map(("max", Map(("z", Text("1")), ("a", Text("2")))), ("type", Text("Container"))))))));

    [Fact]
    public void Some_keys_have_their_place_by_their_parent()
    {
        var rule = Map(("verbs", List(Text("get"))), ("resources", List(Text("pods"))), ("apiGroups", List(Text(""))));
        Assert.Equal("rules:\n- apiGroups:\n  - \"\"\n  resources:\n  - pods\n  verbs:\n  - get\n", YamlWriter.Write(Map(("rules", List(rule)))));
        var init = Map(("securityContext", Map()), ("restartPolicy", Text("Always")), ("image", Text("a")), ("name", Text("b")));
        Assert.Equal(
            "initContainers:\n- name: b\n  image: a\n  restartPolicy: Always\n  securityContext: {}\n",
            YamlWriter.Write(Map(("initContainers", List(init)))));
    }

    [Fact]
    public void Unknown_is_found_and_never_crashes_the_writer()
    {
        var unknown = new UnknownNode("a method call", Provenance.None);
        var tree = Map(("a", List(Text("b"), Map(("c", unknown)))));
        Assert.Same(unknown, Assert.Single(Unknowns.In(tree)));
        Assert.Empty(Unknowns.In(Samples.Deployment));
        Assert.Equal("a:\n- b\n- c: <unknown>\n", YamlWriter.Write(tree));
    }
}
