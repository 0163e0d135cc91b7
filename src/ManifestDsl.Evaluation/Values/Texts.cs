using System.Globalization;
using ManifestDsl.Evaluation.Known;
using ManifestDsl.Evaluation.Operations;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Values;

/// <summary>Values as text, where the text depends on the value alone and not on the culture of the machine.</summary>
internal static class Texts
{
    /// <summary>What interpolation and concatenation make of <paramref name="value"/>; unknown where that depends on the culture.</summary>
    /// <param name="value">The value.</param>
    /// <param name="format">A standard or custom format; null for none.</param>
    /// <param name="at">The place of the result.</param>
    /// <param name="frame">The scope.</param>
    /// <param name="invariant">True when the code names the invariant culture.</param>
    public static Value Of(Value value, string? format, IOperation at, Frame frame, bool invariant = false)
    {
        switch (value)
        {
            case UnknownValue:
                return value;
            case { IsNull: true }:
                return Text("");
            case ConstantValue { IsEnum: true } member:
                return EnumTexts.Of(member, format) is { } name
                    ? Text(name)
                    : frame.Unknown(at, $"'{format}' is not a format of an enum: FormatException at run time");
            case ConstantValue { Object: not null } constant:
                return OfConstant(constant, format, at, frame, invariant);
            case ScalarValue scalar:
                return Of(scalar.Inner, format, at, frame, invariant);
            case TextBuilderValue builder:
                return Text(builder.Text.ToString());
            case ObjectValue obj when FindToString(obj.Type) is { } method:
                return Calls.Invoke(method, obj, [], at, frame) is var text && text.IsNull ? Text("") : text;
            default:
                return frame.Unknown(at, $"the text of {value.Describe()} is not known at compile time: name the property that you mean");
        }

        ConstantValue Text(string text) => new(text, frame.Session.Compilation.GetSpecialType(SpecialType.System_String), frame.Origin(at));
    }

    private static Value OfConstant(ConstantValue constant, string? format, IOperation at, Frame frame, bool invariant)
    {
        try
        {
            if (Invariants.Format(constant.Object!, format, invariant) is { } text)
            {
                return text.Length > Budgets.StringLength
                    ? frame.Unknown(at, PureFunctions.TooLong.Reason)
                    : new ConstantValue(text, frame.Session.Compilation.GetSpecialType(SpecialType.System_String), frame.Origin(at));
            }
        }
        catch (FormatException)
        {
            return frame.Unknown(at, $"'{format}' is not a format of {constant.Type?.Name}: FormatException at run time");
        }

        return frame.Unknown(
            at,
            invariant
                ? $"this text of a {constant.Type?.Name ?? "value"} depends on the machine: write the text itself"
                : $"the text of a {constant.Type?.Name ?? "value"} depends on the culture of the machine: write ToString({(format is null ? "" : "\"" + format + "\", ")}CultureInfo.InvariantCulture)");
    }

    /// <summary>The ToString that a class of the compilation declares; null when it declares none.</summary>
    private static IMethodSymbol? FindToString(INamedTypeSymbol type)
    {
        for (var t = type; t is { SpecialType: SpecialType.None }; t = t.BaseType)
        {
            foreach (var member in t.GetMembers(nameof(ToString)))
            {
                if (member is IMethodSymbol { Parameters: [], IsOverride: true } method)
                {
                    return method.IsImplicitlyDeclared || method.DeclaringSyntaxReferences.IsEmpty ? null : method;
                }
            }
        }

        return null;
    }
}
