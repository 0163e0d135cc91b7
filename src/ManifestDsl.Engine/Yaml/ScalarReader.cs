using ManifestDsl.Engine.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ManifestDsl.Engine.Yaml;

/// <summary>Scalars of a YAML file → scalars of the tree.</summary>
internal sealed class ScalarReader(Places places, YamlSchema schema)
{
    private const string StandardTag = "tag:yaml.org,2002:";

    public ScalarNode Read(Scalar scalar)
    {
        var place = places.Between(scalar.Start, scalar.End);
        if (scalar.Tag.IsEmpty)
        {
            return scalar.Style == ScalarStyle.Plain ? Resolve(scalar.Value, place) : ScalarNode.FromText(scalar.Value, place);
        }

        // "!" alone, and what is not the name of a type, keep the text.
        var tag = scalar.Tag.IsNonSpecific ? "str" : NameOf(scalar.Tag.Value);
        if (tag is "str" or "timestamp")
        {
            return ScalarNode.FromText(scalar.Value, place);
        }

        var resolved = Resolve(scalar.Value, place);
        return (tag, resolved.Kind) switch
        {
            ("null", ScalarKind.Null) or ("bool", ScalarKind.Boolean) => resolved,
            ("int", ScalarKind.Integer) or ("float", ScalarKind.Float) => resolved,
            ("float", ScalarKind.Integer) => ScalarNode.FromNumber(ScalarKind.Float, resolved.Text + ".0", place),
            ("null" or "bool" or "int" or "float", _) =>
                throw new SemanticErrorException(scalar.Start, scalar.End, $"'{scalar.Value}' does not fit the tag '!!{tag}'."),
            _ => throw TagCheck.Unknown(scalar),
        };
    }

    /// <summary>The same scalar at another place.</summary>
    public static ScalarNode Move(ScalarNode scalar, Provenance place) => scalar.Kind switch
    {
        ScalarKind.Text => ScalarNode.FromText(scalar.Text, place, scalar.Format),
        ScalarKind.Null => ScalarNode.Null(place),
        ScalarKind.Boolean => ScalarNode.FromBoolean(scalar.Text == "true", place),
        _ => ScalarNode.FromNumber(scalar.Kind, scalar.Text, place),
    };

    private static string NameOf(string tag) =>
        tag.StartsWith(StandardTag, StringComparison.Ordinal) ? tag.Substring(StandardTag.Length) : "";

    private ScalarNode Resolve(string text, Provenance place)
    {
        var (kind, value) = schema == YamlSchema.Kubernetes ? KubernetesScalars.Resolve(text) : CoreScalars.Resolve(text);
        return kind switch
        {
            ScalarKind.Text => ScalarNode.FromText(text, place),
            ScalarKind.Null => ScalarNode.Null(place),
            ScalarKind.Boolean => ScalarNode.FromBoolean(value == "true", place),
            _ => ScalarNode.FromNumber(kind, value, place),
        };
    }
}
