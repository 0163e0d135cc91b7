using System.Globalization;
using ManifestDsl.Engine.Model;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Values;

/// <summary>A primitive, a string, an enum member or null.</summary>
internal sealed class ConstantValue(object? value, ITypeSymbol? type, Provenance origin) : Value(origin)
{
    /// <summary>The boxed primitive or string; for an enum member its underlying number; null for null.</summary>
    public object? Object { get; } = value;

    /// <summary>The static type; tells enum members from numbers. Null for an untyped null.</summary>
    public ITypeSymbol? Type { get; } = type;

    public override bool IsNull => Object is null;

    public bool IsEnum => Type?.TypeKind == TypeKind.Enum;

    public override string Describe() => Object switch
    {
        null => "null",
        string text => "\"" + text + "\"",
        bool b => b ? "true" : "false",
        IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
        var other => other.ToString(),
    };
}
