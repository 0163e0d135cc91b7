using System.Globalization;
using ManifestDsl.Engine.Model;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Values;

/// <summary>The bytes of a file. Most go straight into a manifest, in base64: only code that looks at them makes items of them.</summary>
internal sealed class FileBytesValue(string base64, Compilation compilation, Provenance origin)
    : ListValue(compilation.CreateArrayTypeSymbol(compilation.GetSpecialType(SpecialType.System_Byte)), origin)
{
    private List<Value>? _items;

    /// <summary>The bytes as the API writes them; null when code has had its hands on them.</summary>
    public string? Base64 => _items is null ? base64 : null;

    public override List<Value> Items => _items ??= MakeItems();

    private List<Value> MakeItems()
    {
        var bytes = Convert.FromBase64String(base64);
        if (bytes.Length > Budgets.CollectionSize)
        {
            throw new EvaluationStopException(new UnknownValue(
                string.Format(CultureInfo.InvariantCulture, "the file has {0} bytes: of more than {1} only the whole can be used, as the value of a key", bytes.Length, Budgets.CollectionSize),
                Origin));
        }

        return Bytes.ToList(bytes, compilation, Origin).Items;
    }
}
