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
    public static IReadOnlyList<Value>? Items(Value value, Compilation compilation) => Items(value, compilation, out var unknown) ?? (unknown is null ? null : [unknown]);

    /// <summary>The same, where a query that cannot run gives null and the reason.</summary>
    public static IReadOnlyList<Value>? Items(Value value, Compilation compilation, out UnknownValue? unknown)
    {
        unknown = value as UnknownValue;
        if (value is not QueryValue query)
        {
            return OfCollection(value, compilation);
        }

        var isChanged = Watch(query);
        var result = query.Run();
        unknown = result as UnknownValue;
        return result is ListValue { Items: var items } ? Snapshot(items, isChanged) : null;
    }

    private static IReadOnlyList<Value>? OfCollection(Value value, Compilation compilation) => value switch
    {
        ListValue { Type: IArrayTypeSymbol } array => array.Items,
        MapView view => Snapshot(view.Items, Watch(view)),
        ListValue list => new LiveItems(list.Items.Count, i => list.Items[i], Watch(list)),
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

    private static LiveItems Snapshot(List<Value> items, Func<bool> isChanged) => new(items.Count, i => items[i], isChanged);

    private static LiveItems Pairs(MapValue map, Compilation compilation)
    {
        var type = PairType(map, compilation);
        return new LiveItems(map.Count, Pair, Watch(map));

        Value Pair(int i)
        {
            var (key, value) = map.Entries[i];
            return new TupleValue(type, [key, value], value.Origin);
        }
    }

    /// <summary>Tells later whether a collection was changed since.</summary>
    private static Func<bool> Watch(Value? collection) => collection switch
    {
        QueryValue query => Watch(query.Source),
        ListValue { Type: IArrayTypeSymbol } => static () => false,
        MapView view => Watch(() => view.Map.Version),
        SetValue set => Watch(() => set.Version),
        ListValue list => Watch(list.Items),
        MapValue map => Watch(() => map.Version),
        _ => static () => false,
    };

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
