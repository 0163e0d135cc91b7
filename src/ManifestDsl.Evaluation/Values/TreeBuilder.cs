using System.Collections.Immutable;
using System.Globalization;
using ManifestDsl.Engine.Lowering.Patches;
using ManifestDsl.Engine.Model;
using ManifestDsl.Evaluation.Known;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Values;

/// <summary>Makes the immutable manifest tree of an evaluated value.</summary>
/// <param name="known">The types that mean something.</param>
/// <param name="cancellationToken">Ends the work.</param>
/// <param name="isPartial">True when other code may set what is not set: then no property has its default.</param>
internal sealed class TreeBuilder(KnownTypes known, CancellationToken cancellationToken, bool isPartial = false)
{
    private int _nodes;
    private int _depth;

    public ManifestNode Build(Value value) => Build(value, keepNulls: false);

    private ManifestNode Build(Value value, bool keepNulls)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (++_nodes > Budgets.TreeNodes)
        {
            return new UnknownNode($"the manifest has more than {Budgets.TreeNodes} nodes", value.Origin);
        }

        if (_depth >= Budgets.TreeDepth)
        {
            return new UnknownNode($"the manifest is nested deeper than {Budgets.TreeDepth} levels: does an object contain itself?", value.Origin);
        }

        _depth++;
        try
        {
            return value switch
            {
                UnknownValue unknown => unknown.ToNode(),
                ConstantValue constant => FromConstant(constant),
                ScalarValue scalar => FromScalar(scalar),
                ObjectValue obj => FromObject(obj, keepNulls),
                FileBytesValue { Base64: { } text } file => ScalarNode.FromText(text, file.Origin),
                ListValue { Type: IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte } } bytes => FromBytes(bytes),
                QueryValue query => query.Run() is var result && result is ListValue items ? FromList(items, keepNulls) : Build(result, keepNulls),
                ListValue list => FromList(list, keepNulls),
                MapValue map => FromMap(map, keepNulls),
                _ => new UnknownNode($"{value.Describe()} has no form in a manifest", value.Origin),
            };
        }
        finally
        {
            _depth--;
        }
    }

    private static ManifestNode FromConstant(ConstantValue constant)
    {
        var origin = constant.Origin;
        if (constant.IsEnum)
        {
            return FromEnum(constant, origin);
        }

        return constant.Object switch
        {
            null => ScalarNode.Null(origin),
            string text => ScalarNode.FromText(text, origin),
            char c => ScalarNode.FromText(c.ToString(), origin),
            bool b => ScalarNode.FromBoolean(b, origin),
            ulong u => ScalarNode.FromNumber(ScalarKind.Integer, u.ToString(CultureInfo.InvariantCulture), origin),
            sbyte or byte or short or ushort or int or uint or long =>
                ScalarNode.FromInteger(Convert.ToInt64(constant.Object, CultureInfo.InvariantCulture), origin),
            float or double or decimal => FromFloat((IFormattable)constant.Object, origin),
            DateTime time => ScalarNode.FromText(FormatTime(time), origin),
            _ => new UnknownNode($"{constant.Describe()} has no form in a manifest", origin),
        };
    }

    private static ManifestNode FromFloat(IFormattable number, Provenance origin)
    {
        var text = number.ToString(number is decimal ? null : "R", CultureInfo.InvariantCulture);
        if (number is double and (double.NaN or double.PositiveInfinity or double.NegativeInfinity) or float and (float.NaN or float.PositiveInfinity or float.NegativeInfinity))
        {
            return new UnknownNode($"{text} is not a number that the API accepts", origin);
        }

        // YAML 1.1 wants a point in every float; without one 1E+30 would be read as a string.
        var exponent = text.IndexOf('E');
        var mantissa = exponent < 0 ? text : text.Substring(0, exponent);
        var point = mantissa.IndexOf('.') < 0 ? ".0" : "";
        return ScalarNode.FromNumber(ScalarKind.Float, mantissa + point + (exponent < 0 ? "" : text.Substring(exponent)), origin);
    }

    private static ManifestNode FromEnum(ConstantValue constant, Provenance origin)
    {
        foreach (var member in constant.Type!.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, constant.Object))
            {
                return ScalarNode.FromText(TypeSchema.AttributeText(field, "KubernetesValueAttribute") ?? field.Name, origin);
            }
        }

        return new UnknownNode($"{constant.Describe()} is no member of {constant.Type.Name}", origin);
    }

    /// <summary>RFC 3339 in UTC with at most microseconds, as the API writes times; an unspecified kind counts as UTC, as KubernetesClient has it.</summary>
    private static string FormatTime(DateTime time) =>
        time.ToString(time.Ticks % TimeSpan.TicksPerSecond == 0 ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture);

    private static ManifestNode FromScalar(ScalarValue scalar)
    {
        var node = FromConstant(scalar.Inner);
        return scalar.Type.Name switch
        {
            "ResourceQuantity" or "Quantity" when node is ScalarNode text => FromQuantity(text),
            // KubernetesClient writes a text that is a number as a number.
            "IntOrString" when node is ScalarNode { AsText: { } text }
                && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) =>
                ScalarNode.FromInteger(number, node.Provenance),
            _ => node,
        };
    }

    private static ScalarNode FromQuantity(ScalarNode node) =>
        ScalarNode.FromText(
            Quantity.TryCanonicalize(node.Text, out var canonical) ? canonical : node.Text,
            node.Provenance,
            ScalarFormat.Quantity);

    private static ManifestNode FromBytes(ListValue list)
    {
        var bytes = new byte[list.Items.Count];
        for (var i = 0; i < bytes.Length; i++)
        {
            if (list.Items[i] is not ConstantValue { Object: byte b })
            {
                return list.Items[i] is UnknownValue unknown
                    ? unknown.ToNode()
                    : new UnknownNode("a byte array holds something that is not a byte", list.Origin);
            }

            bytes[i] = b;
        }

        return ScalarNode.FromText(Convert.ToBase64String(bytes), list.Origin);
    }

    private ManifestNode FromList(ListValue list, bool keepNulls)
    {
        var items = ImmutableArray.CreateBuilder<ManifestNode>(list.Items.Count);
        foreach (var item in list.Items)
        {
            items.Add(Build(item, keepNulls));
        }

        return new ListNode(items.MoveToImmutable(), list.Origin);
    }

    private ManifestNode FromMap(MapValue map, bool keepNulls)
    {
        var entries = ImmutableArray.CreateBuilder<MapEntry>(map.Entries.Count);
        foreach (var (key, value) in map.Entries)
        {
            if (key is not ConstantValue { Object: string text })
            {
                return new UnknownNode($"the key {key.Describe()} is not a string: a map of the API has strings as keys", key.Origin);
            }

            entries.Add(new MapEntry(text, Build(value, keepNulls), key.Origin));
        }

        return new MapNode(entries.MoveToImmutable(), map.Origin);
    }

    private ManifestNode FromObject(ObjectValue obj, bool keepNulls)
    {
        if (known.ApiTypeOf(obj.Type) is not { } apiType)
        {
            return new UnknownNode($"{obj.Type.Name} is neither a ManifestDsl type nor a KubernetesClient model", obj.Origin);
        }

        var schema = TypeSchema.Of(apiType, known);
        var entries = ImmutableArray.CreateBuilder<MapEntry>(obj.Order.Count);
        foreach (var name in obj.Order)
        {
            var (value, keyOrigin) = obj.Member(name);
            if (name == PatchList.ModelKey)
            {
                entries.Add(new MapEntry(
                    name,
                    _depth == 1 ? Build(value) : new UnknownNode("patches belong to the object that is declared, and not to a part of it", keyOrigin),
                    keyOrigin));
                continue;
            }

            if ((value.IsNull && !keepNulls) || schema.KeyOf(name) is not { } key)
            {
                continue;
            }

            if (key == TypeSchema.OtherFields)
            {
                if (Build(value, keepNulls) is not MapNode others)
                {
                    return new UnknownNode($"'{name}' of {obj.Type.Name} is not known at compile time", value.Origin);
                }

                entries.AddRange(others.Entries);
                continue;
            }

            // Inside Overrides, and what a patch sets, an explicit null says "remove this field".
            var isOverrides = schema.ManifestType.Tier == ManifestTier.Dsl && (name == "Overrides" || (name == "Value" && schema.ManifestType.Name == "SetPatch"));
            entries.Add(new MapEntry(key, Build(value, keepNulls || isOverrides), keyOrigin));
        }

        // In overrides only what was written counts: a default would replace what it is merged over.
        if (obj.Declared is (true, var space) && schema.ManifestType.Tier == ManifestTier.Dsl)
        {
            entries.Add(new MapEntry(DeclaringNamespace.Key, space is null ? ScalarNode.Null(obj.Origin) : ScalarNode.FromText(space, obj.Origin), obj.Origin));
        }

        foreach (var property in isPartial || keepNulls ? [] : schema.AlwaysSet)
        {
            if (obj[property.Name] is null)
            {
                entries.Add(new MapEntry(schema.KeyOf(property.Name)!, Build(Defaults.Of(property.Type, obj.Origin), keepNulls), obj.Origin));
            }
        }

        return new MapNode(entries.ToImmutable(), obj.Origin, schema.ManifestType);
    }
}
