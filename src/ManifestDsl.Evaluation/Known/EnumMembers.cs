using System.Globalization;
using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Known;

/// <summary><c>Enum.Parse&lt;T&gt;</c> and the like. The forms that take a <c>typeof</c> are reflection.</summary>
internal static class EnumMembers
{
    private const string Type = "System.Enum";

    public static void Register(MemberTable table)
    {
        table.Add(Type, "GetNames", static call => TypeOf(call) is { } type
            ? call.List([.. EnumTexts.Members(type).Select(m => (Value)new ConstantValue(m.Name, call.Frame.Session.Compilation.GetSpecialType(SpecialType.System_String), call.Frame.Origin(call.Operation)))])
            : Refuse(call));
        table.Add(Type, "GetValues", static call => TypeOf(call) is { } type
            ? call.List([.. EnumTexts.Members(type).Select(m => (Value)new ConstantValue(m.ConstantValue, type, call.Frame.Origin(call.Operation)))])
            : Refuse(call));
        table.Add(Type, "GetName", static call => call.Arguments is [ConstantValue { IsEnum: true } member] && TypeOf(call) is { } type
            ? call.Constant(Find(type, member.Object!)?.Name)
            : Refuse(call));
        table.Add(Type, "IsDefined", static call => call.Arguments is [ConstantValue { IsEnum: true } member] && TypeOf(call) is { } type
            ? call.Constant(Find(type, member.Object!) is not null)
            : Refuse(call));
        table.Add(Type, "HasFlag", HasFlag);
        table.Add(Type, "CompareTo", static call => call is { Instance: ConstantValue { IsEnum: true, Object: IComparable a }, Arguments: [ConstantValue { IsEnum: true, Object: { } b }] } && a.GetType() == b.GetType()
            ? call.Constant(a.CompareTo(b) switch { < 0 => -1, 0 => 0, _ => 1 })
            : call.FirstUnknown() ?? call.Unsupported());
        table.Add(Type, "Parse", static call => Text(call, out var text, out var ignoreCase) is { } type
            ? Parse(type, text, ignoreCase) is { } value
                ? new ConstantValue(value, type, call.Frame.Origin(call.Operation))
                : call.Unknown($"'Enum.Parse' throws ArgumentException here: \"{text}\" is no member of {type.Name}")
            : Refuse(call));
        table.Add(Type, "TryParse", TryParse);
    }

    private static UnknownValue Refuse(KnownCall call) =>
        call.FirstUnknown() ?? call.Unknown($"this overload of 'Enum.{call.Member.Name}' needs a running program: write Enum.{call.Member.Name}<T>(…)");

    private static INamedTypeSymbol? TypeOf(KnownCall call) =>
        call.Member is IMethodSymbol { TypeArguments: [var type] } && call.Frame.Resolve(type) is INamedTypeSymbol { TypeKind: TypeKind.Enum } resolved ? resolved : null;

    private static IFieldSymbol? Find(INamedTypeSymbol type, object value) => EnumTexts.Members(type).FirstOrDefault(m => Equals(m.ConstantValue, value));

    private static Value HasFlag(KnownCall call) => call switch
    {
        { Instance: ConstantValue { IsEnum: true, Object: { } value }, Arguments: [ConstantValue { IsEnum: true, Object: { } flag }] } =>
            call.Constant((EnumTexts.Bits(value) & EnumTexts.Bits(flag)) == EnumTexts.Bits(flag)),
        _ => PureFunctions.FindFailure(call) ?? call.Unsupported(),
    };

    private static Value TryParse(KnownCall call)
    {
        var isNull = call.Arguments is [{ IsNull: true }, ..];
        var text = "";
        var ignoreCase = false;
        if ((isNull ? TypeOf(call) : Text(call, out text, out ignoreCase)) is not { } type)
        {
            return Refuse(call);
        }

        var value = isNull ? null : Parse(type, text, ignoreCase);
        var origin = call.Frame.Origin(call.Operation);
        call.AssignOut?.Invoke(call.Arguments.Length - 1, value is null ? Defaults.Of(type, origin) : new ConstantValue(value, type, origin));
        return call.Constant(value is not null);
    }

    private static INamedTypeSymbol? Text(KnownCall call, out string text, out bool ignoreCase)
    {
        text = call.Arguments is [ConstantValue { Object: string s }, ..] ? s : "";
        ignoreCase = call.Arguments is [_, ConstantValue { Object: true }, ..];
        return call.Arguments is [ConstantValue { Object: string }, ..] ? TypeOf(call) : null;
    }

    /// <summary>Names, separated by commas, or a number. Null when the text is neither.</summary>
    private static object? Parse(INamedTypeSymbol type, string text, bool ignoreCase)
    {
        var underlying = type.EnumUnderlyingType!.SpecialType;
        text = text.Trim();
        if (text.Length > 0 && (text[0] is '-' or '+' || char.IsDigit(text[0])))
        {
            return Number(text, underlying);
        }

        var bits = 0UL;
        var members = EnumTexts.Members(type);
        foreach (var part in text.Split(','))
        {
            var name = part.Trim();
            if (members.FirstOrDefault(m => string.Equals(m.Name, name, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)) is not { } member)
            {
                return null;
            }

            bits |= EnumTexts.Bits(member.ConstantValue!);
        }

        return Numbers.ConvertTo(bits, underlying, isChecked: false);
    }

    private static object? Number(string text, SpecialType underlying)
    {
        try
        {
            return decimal.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? Numbers.ConvertTo(number, underlying, isChecked: true) : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
