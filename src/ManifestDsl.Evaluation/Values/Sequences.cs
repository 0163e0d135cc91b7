using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Values;

/// <summary>What <c>foreach</c> goes through.</summary>
internal static class Sequences
{
    /// <summary>The items of a collection; null when the value is none that is known.</summary>
    public static IReadOnlyList<Value>? Items(Value value, Compilation compilation) => value switch
    {
        ListValue list => list.Items,
        MapValue map => Pairs(map, compilation),
        ConstantValue { Object: string text } => Characters(text, value, compilation),
        _ => null,
    };

    private static Value[] Pairs(MapValue map, Compilation compilation)
    {
        var type = PairType(map, compilation);
        var pairs = new Value[map.Entries.Count];
        for (var i = 0; i < pairs.Length; i++)
        {
            var (key, value) = map.Entries[i];
            pairs[i] = new TupleValue(type, [key, value], value.Origin);
        }

        return pairs;
    }

    private static INamedTypeSymbol PairType(MapValue map, Compilation compilation)
    {
        var definition = compilation.GetTypeByMetadataName("System.Collections.Generic.KeyValuePair`2");
        return map.Type is INamedTypeSymbol { TypeArguments.Length: 2 } type && definition is not null
            ? definition.Construct(type.TypeArguments[0], type.TypeArguments[1])
            : definition ?? compilation.GetSpecialType(SpecialType.System_Object);
    }

    private static Value[] Characters(string text, Value value, Compilation compilation)
    {
        var type = compilation.GetSpecialType(SpecialType.System_Char);
        var characters = new Value[text.Length];
        for (var i = 0; i < characters.Length; i++)
        {
            characters[i] = new ConstantValue(text[i], type, value.Origin);
        }

        return characters;
    }
}
