using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using k8s;
using k8s.Models;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Yaml;

namespace ManifestDsl.Evaluation.Tests;

/// <summary>The manifest tree of an object that running gave, made without the evaluator.</summary>
internal static class RunTree
{
    /// <summary>An object without a form in a manifest is an <see cref="UnknownNode"/>, as for the evaluator.</summary>
    public static ManifestNode Of(object? value) => value switch
    {
        null => ScalarNode.Null(Provenance.None),
        string text => ScalarNode.FromText(text, Provenance.None),
        char c => ScalarNode.FromText(c.ToString(), Provenance.None),
        bool b => ScalarNode.FromBoolean(b, Provenance.None),
        Enum member => OfEnum(member),
        sbyte or byte or short or ushort or int or uint or long or ulong => Number(ScalarKind.Integer, value),
        double d when double.IsNaN(d) || double.IsInfinity(d) => NoForm(value),
        float f when float.IsNaN(f) || float.IsInfinity(f) => NoForm(value),
        float or double or decimal => Number(ScalarKind.Float, value),
        byte[] bytes => ScalarNode.FromText(Convert.ToBase64String(bytes), Provenance.None),
        DateTime => OfModel(value),
        _ when !value.GetType().IsArray && IsModel(value.GetType()) => OfModel(value),
        _ when value.GetType().GetCustomAttributes(inherit: true).Any(static a => a is KubernetesScalarAttribute) => OfScalar(value),
        _ when !value.GetType().IsArray && DslTypeOf(value.GetType()) is { } dsl => OfDsl(value, dsl),
        IDictionary map => OfMap(map),
        IEnumerable => new ListNode([.. ((IEnumerable)value).Cast<object?>().Select(Of)], Provenance.None),
        _ => NoForm(value),
    };

    private static UnknownNode NoForm(object value) => new($"{value} of {value.GetType()} has no form in a manifest", Provenance.None);

    private static ScalarNode Number(ScalarKind kind, object value) =>
        ScalarNode.FromNumber(kind, ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture), Provenance.None);

    private static ManifestNode OfEnum(Enum member)
    {
        if (member.GetType().GetField(member.ToString(), BindingFlags.Public | BindingFlags.Static) is not { } field)
        {
            return NoForm(member);
        }

        return ScalarNode.FromText(field.GetCustomAttribute<KubernetesValueAttribute>()?.Value ?? field.Name, Provenance.None);
    }

    private static bool IsModel(Type type)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (t.Assembly == typeof(V1Pod).Assembly && t.Namespace == "k8s.Models")
            {
                return true;
            }
        }

        return false;
    }

    private static Type? DslTypeOf(Type type)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (t.Assembly == typeof(Deployment).Assembly)
            {
                return t;
            }
        }

        return null;
    }

    /// <summary>Models as KubernetesClient writes them.</summary>
    private static ManifestNode OfModel(object model)
    {
        var yaml = KubernetesYaml.Serialize(model);
        var result = YamlReader.Read(yaml, null);
        Assert.True(result.Error is null && result.Documents.Length == 1, "KubernetesClient's YAML was not read:\n" + yaml);
        return result.Documents[0];
    }

    private static ManifestNode OfScalar(object scalar) =>
        Of(scalar.GetType().GetProperties().Select(p => p.GetValue(scalar)).FirstOrDefault(static v => v is not null));

    private static MapNode OfDsl(object value, Type type)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var entries = ImmutableArray.CreateBuilder<MapEntry>();
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.Name != "EqualityContract" && property.GetIndexParameters().Length == 0 && property.GetValue(value) is { } set)
            {
                entries.Add(new MapEntry(property.Name, Of(set), Provenance.None));
            }
        }

        return new MapNode(entries.ToImmutable(), Provenance.None);
    }

    private static ManifestNode OfMap(IDictionary map)
    {
        var entries = ImmutableArray.CreateBuilder<MapEntry>();
        foreach (DictionaryEntry entry in map)
        {
            if (entry.Key is not string key)
            {
                return NoForm(map);
            }

            entries.Add(new MapEntry(key, Of(entry.Value), Provenance.None));
        }

        return new MapNode(entries.ToImmutable(), Provenance.None);
    }
}
