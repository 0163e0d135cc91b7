using ManifestDsl.Engine.Model;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Values;

/// <summary>Byte arrays, which the API writes in base64.</summary>
internal static class Bytes
{
    public static ListValue ToList(byte[] bytes, Compilation compilation, Provenance origin)
    {
        var element = compilation.GetSpecialType(SpecialType.System_Byte);
        var items = new List<Value>(bytes.Length);
        foreach (var b in bytes)
        {
            items.Add(new ConstantValue(b, element, origin));
        }

        return new ListValue(compilation.CreateArrayTypeSymbol(element), origin, items);
    }
}
