using ManifestDsl.Engine.Model;
using ManifestDsl.Evaluation.Known;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Values;

/// <summary>What <c>OrderBy</c> gives: sorted items, and by what they were sorted, which <c>ThenBy</c> adds to.</summary>
internal sealed class OrderedValue(ITypeSymbol? type, Provenance origin, List<Value> sorted, List<OrderedRow> rows, List<OrderLevel> levels)
    : ListValue(type, origin, sorted)
{
    /// <summary>The items in the order in which they came, with their keys.</summary>
    public List<OrderedRow> Rows { get; } = rows;

    public List<OrderLevel> Levels { get; } = levels;
}

/// <summary>One item and its keys.</summary>
internal readonly record struct OrderedRow(Value Item, Value[] Keys);

/// <summary>How the keys of one OrderBy or ThenBy are compared.</summary>
internal readonly record struct OrderLevel(Ordering Ordering, bool IsDescending);
