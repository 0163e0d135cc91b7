using System.Collections;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Values;

/// <summary>What <c>foreach</c>, queries and spreads go through.</summary>
internal static class Sequences
{
    /// <summary>
    /// The items of a collection; null when the value is none that is known. They show later changes of the collection, and their
    /// count becomes -1 when it was changed in a way that makes an enumeration fail at run time. Copy them to keep them.
    /// </summary>
    public static IReadOnlyList<Value>? Items(Value value, Compilation compilation) => value switch
    {
        MapView view => Snapshot(view.Items, view.Map),
        SetValue set => new LiveItems(set.Count, i => set.Items[i], Watch(() => set.Version)),
        ListValue { Type: IArrayTypeSymbol } array => array.Items,
        ListValue list => new LiveItems(list.Items.Count, i => list.Items[i], Watch(list.Items)),
        MapValue map => Pairs(map, compilation),
        ConstantValue { Object: string text } => Characters(text, value, compilation),
        _ => null,
    };

    /// <summary><c>KeyValuePair</c> of the key and value types of a dictionary.</summary>
    public static INamedTypeSymbol PairType(MapValue map, Compilation compilation)
    {
        var definition = compilation.GetTypeByMetadataName("System.Collections.Generic.KeyValuePair`2");
        return map.Type is INamedTypeSymbol { TypeArguments.Length: 2 } type && definition is not null
            ? definition.Construct(type.TypeArguments[0], type.TypeArguments[1])
            : definition ?? compilation.GetSpecialType(SpecialType.System_Object);
    }

    private static LiveItems Snapshot(List<Value> items, MapValue map) => new(items.Count, i => items[i], Watch(() => map.Version));

    private static LiveItems Pairs(MapValue map, Compilation compilation)
    {
        var type = PairType(map, compilation);
        return new LiveItems(map.Count, Pair, Watch(() => map.Version));

        Value Pair(int i)
        {
            var (key, value) = map.Entries[i];
            return new TupleValue(type, [key, value], value.Origin);
        }
    }

    private static Func<bool> Watch(Func<int> version)
    {
        var start = version();
        return () => version() != start;
    }

    // A list knows itself that it was changed, by any of its methods and by its indexer, and tells its enumerators.
    private static Func<bool> Watch(List<Value> items)
    {
        IEnumerator enumerator = items.GetEnumerator();
        return () =>
        {
            try
            {
                enumerator.Reset();
                return false;
            }
            catch (InvalidOperationException)
            {
                return true;
            }
        };
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

    private sealed class LiveItems(int count, Func<int, Value> item, Func<bool> isChanged) : IReadOnlyList<Value>
    {
        public int Count => isChanged() ? -1 : count;

        public Value this[int index] => item(index);

        public IEnumerator<Value> GetEnumerator()
        {
            for (var i = 0; i < count; i++)
            {
                yield return item(i);
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
