using ManifestDsl.Engine.CustomResources;

namespace ManifestDsl.Engine.Tests.CustomResources;

/// <summary>Whatever is wrong with a definition is said at its line, and nothing throws.</summary>
public sealed class CrdErrorTests
{
    private const string Head = """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        spec:
          group: acme.example
          names: {kind: Widget, plural: widgets}
          scope: Namespaced

        """;

    [Theory]
    [InlineData("MDSL0030", 1, 4, "a: b\n\tc: d\n")]
    [InlineData("MDSL0030", 2, 1, "a: [1, 2\n")]
    [InlineData("MDSL0030", 3, 1, "a: 1\nb: 2\na: 3\n")]
    [InlineData("MDSL0031", 1, 1, "")]
    [InlineData("MDSL0031", 1, 1, "# nothing\n")]
    [InlineData("MDSL0031", 1, 1, "apiVersion: v1\nkind: ConfigMap\n")]
    [InlineData("MDSL0031", 1, 1, "- just\n- a list\n")]
    [InlineData("MDSL0031", 1, 1, "text")]
    [InlineData("MDSL0031", 1, 13, "apiVersion: apiextensions.k8s.io/v1beta1\nkind: CustomResourceDefinition\n")]
    [InlineData("MDSL0031", 1, 1, "kind: CustomResourceDefinition\n")]
    [InlineData("MDSL0031", 1, 1, "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\n")]
    [InlineData("MDSL0031", 4, 3, "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec:\n  group: a.b\n")]
    [InlineData("MDSL0031", 5, 10, "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec:\n  group: a.b\n  names: {plural: xs}\n  scope: Cluster\n")]
    [InlineData("MDSL0031", 6, 10, "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec:\n  group: a.b\n  names: {plural: xs, kind: X}\n  scope: Global\n")]
    public void A_file_that_is_no_definition(string id, int line, int column, string text)
    {
        var error = Assert.Single(Errors(text));
        Assert.Equal((id, "crd.yaml", line, column), (error.Id, error.File, error.Line, error.Column));
    }

    [Theory]
    [InlineData("MDSL0031", 4, "Widget has no versions", "  versions: []\n")]
    [InlineData("MDSL0031", 5, "has no name", "  versions:\n  - served: true\n")]
    [InlineData("MDSL0032", 5, "Version v1 of Widget has no schema", "  versions:\n  - name: v1\n    storage: true\n")]
    [InlineData("MDSL0032", 6, "Version v2 of Widget has no schema", "  versions:\n  - {name: v1, schema: {openAPIV3Schema: {type: object}}}\n  - {name: v2}\n")]
    public void Versions(string id, int line, string message, string versions)
    {
        var error = Assert.Single(Errors(Head + versions));
        Assert.Equal((id, line + 3), (error.Id, error.Line));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MDSL0033", "Widget.spec.a has no type", "a: {description: x}")]
    [InlineData("MDSL0033", "Widget.spec.a[] has no schema", "a: {type: array}")]
    [InlineData("MDSL0033", "Widget.spec.a[] has no type", "a: {type: array, items: {}}")]
    [InlineData("MDSL0033", "Widget.spec.a has no schema", "a: text")]
    [InlineData("MDSL0033", "properties and additionalProperties", "a: {type: object, properties: {b: {type: string}}, additionalProperties: {type: string}}")]
    [InlineData("MDSL0033", "additionalProperties: false", "a: {type: object, additionalProperties: false}")]
    [InlineData("MDSL0033", "$ref", "a: {type: object, $ref: '#/definitions/b'}")]
    [InlineData("MDSL0033", "patternProperties", "a: {type: object, patternProperties: {x: {type: string}}}")]
    [InlineData("MDSL0033", "uniqueItems", "a: {type: array, uniqueItems: true, items: {type: string}}")]
    [InlineData("MDSL0033", "A condition of Widget.spec.a has type", "a: {type: object, anyOf: [{type: object}]}")]
    [InlineData("MDSL0033", "A condition of Widget.spec.a has description", "a: {type: object, properties: {b: {type: string}}, not: {description: x}}")]
    [InlineData("MDSL0033", "A condition of Widget.spec.a names c", "a: {type: object, properties: {b: {type: string}}, oneOf: [{properties: {c: {minLength: 1}}}]}")]
    [InlineData("MDSL0033", "A condition of Widget.spec.a.b has nullable", "a: {type: object, properties: {b: {type: string}}, allOf: [{anyOf: [{properties: {b: {nullable: true}}}]}]}")]
    [InlineData("MDSL0034", "The type of Widget.spec.a is null", "a: {type: null}")]
    [InlineData("MDSL0034", "The type of Widget.spec.a is [string, integer]", "a: {type: [string, integer]}")]
    [InlineData("MDSL0034", "The type of Widget.spec.a is file", "a: {type: file}")]
    [InlineData("MDSL0034", "The enum of Widget.spec.a has true", "a: {type: string, enum: [on, off]}")]
    public void Schemas(string id, string message, string field)
    {
        var error = Assert.Single(Errors(Head + "  versions:\n  - name: v1\n    schema:\n      openAPIV3Schema:\n        type: object\n        properties:\n"
            + $"          spec:\n            type: object\n            properties:\n              ok: {{type: string}}\n              {field}\n"));
        Assert.Equal((id, 17), (error.Id, error.Line));
        Assert.InRange(error.Column, 15, 200);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rest_of_a_broken_definition_still_gives_classes()
    {
        var output = Generate(Definition("acme.example", "Widget", "{type: object, properties: {good: {type: string}, bad: {}}}"));
        Assert.Single(output.Errors);
        Assert.Contains("public string? Good { get; set; }", Assert.Single(output.Files).Code, StringComparison.Ordinal);
    }

    [Fact]
    public void All_errors_of_a_file_are_told_in_their_order()
    {
        var errors = Errors(Definition("acme.example", "Widget", "{type: object, properties: {a: {}, b: {type: array}, c: {type: x}}}"));
        Assert.Equal(["MDSL0033", "MDSL0033", "MDSL0034"], errors.Select(static e => e.Id));
        Assert.Equal(errors.OrderBy(static e => (e.Line, e.Column)), errors);
    }

    [Fact]
    public void Kinds_of_one_name_need_two_namespaces()
    {
        var one = Definition("one.example", "Widget", "{type: object}");
        var two = Definition("two.example", "Widget", "{type: object}");
        var error = Assert.Single(CrdGenerator.Generate([new("one.yaml", one, "A"), new("two.yaml", two, "A")]).Errors);
        Assert.Equal(("MDSL0035", "two.yaml", 5, 17), (error.Id, error.File, error.Line, error.Column));
        Assert.Equal(
            "Widget of two.example would be the class A.Widget, which Widget of one.example is already: give one of the ManifestCrd items another Namespace", error.Message);

        var again = Assert.Single(CrdGenerator.Generate([new("one.yaml", one, "A"), new("copy.yaml", one, "A")]).Errors);
        Assert.Equal("Widget of one.example is defined in one.yaml already: keep one of the definitions", again.Message);

        Assert.Empty(CrdGenerator.Generate([new("one.yaml", one, "A"), new("two.yaml", two, "B")]).Errors);
    }

    [Theory]
    [InlineData("Acme.Crds", "Acme.Crds")]
    [InlineData("my-app.class.1x", "my_app.@class._1x")]
    [InlineData("", "CustomResources")]
    [InlineData(" . ", "CustomResources")]
    public void Namespaces_are_identifiers(string name, string expected) =>
        Assert.Contains($"\nnamespace {expected};\n", Assert.Single(CrdGenerator.Generate([new("a.yaml", Definition("a.b", "X", "{type: object}"), name)]).Files).Code, StringComparison.Ordinal);

    [Fact]
    public void Nothing_that_is_cut_off_or_mixed_up_throws()
    {
        var text = Definition("acme.example", "Widget", "{type: object, required: [a], properties: {a: {type: string, enum: [A, B]}, b: {type: array, items: {type: object, additionalProperties: {type: integer}}}}}");
        var lines = text.Split('\n');
        for (var i = 0; i < text.Length; i++)
        {
            Assert.NotNull(Generate(text[..i]));
            Assert.NotNull(Generate(text[..i] + text[Math.Min(text.Length, i + 7)..]));
        }

        for (var i = 0; i < lines.Length; i++)
        {
            Assert.NotNull(Generate(string.Join('\n', lines.Where((_, line) => line != i))));
            Assert.NotNull(Generate(string.Join('\n', lines.Select((line, at) => at == i ? line[..(line.Length - line.TrimStart().Length)] + "[]" : line))));
        }
    }

    internal static string Definition(string group, string kind, string spec) => $$"""
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        spec:
          group: {{group}}
          names: {kind: {{kind}}, plural: {{kind.ToLowerInvariant()}}s}
          scope: Namespaced
          versions:
          - name: v1
            served: true
            storage: true
            schema:
              openAPIV3Schema:
                type: object
                properties:
                  spec: {{spec}}

        """;

    private static CrdOutput Generate(string text) => CrdGenerator.Generate([new("crd.yaml", text, "Acme")]);

    private static IReadOnlyList<CrdError> Errors(string text) => Generate(text).Errors;
}
