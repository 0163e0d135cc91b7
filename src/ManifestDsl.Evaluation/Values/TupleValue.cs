using ManifestDsl.Engine.Model;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Values;

/// <summary>A tuple. A value type: see <see cref="Copies"/>.</summary>
internal sealed class TupleValue(INamedTypeSymbol type, Value[] items, Provenance origin) : Value(origin)
{
    public INamedTypeSymbol Type { get; } = type;

    public Value[] Items { get; } = items;

    public TupleValue Clone()
    {
        var items = new Value[Items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Copies.Of(Items[i]);
        }

        return new TupleValue(Type, items, Origin);
    }

    /// <summary>The position of an element, by its own name or as <c>Item1</c>; -1 when there is none.</summary>
    public static int IndexOf(IFieldSymbol element)
    {
        var name = (element.CorrespondingTupleField ?? element).Name;
        return name.StartsWith("Item", StringComparison.Ordinal) && int.TryParse(name.Substring(4), out var position) ? position - 1 : -1;
    }

    public override string Describe() => "a tuple";
}
