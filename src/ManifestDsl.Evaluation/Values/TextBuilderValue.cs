using System.Text;
using ManifestDsl.Engine.Model;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Values;

/// <summary>A <c>StringBuilder</c>.</summary>
internal sealed class TextBuilderValue(ITypeSymbol? type, Provenance origin, string text) : Value(origin)
{
    public ITypeSymbol? Type { get; } = type;

    public StringBuilder Text { get; } = new(text);

    public override string Describe() => "a StringBuilder";
}
