using ManifestDsl.Evaluation.Values;

namespace ManifestDsl.Evaluation.Known;

/// <summary><c>ToString([format,] [provider])</c> of primitives, enums and framework values.</summary>
internal static class Formatting
{
    public static void Register(MemberTable table)
    {
        foreach (var type in new[] { "System.Object", "System.ValueType", "System.Enum", "System.Nullable`1", "System.IFormattable" })
        {
            table.Add(type, "ToString", ToString);
        }
    }

    public static Value ToString(KnownCall call)
    {
        if (call.Instance is null)
        {
            return call.Unsupported();
        }

        // A nullable without a value is the empty text; every other null is an error.
        if (call.Instance.IsNull)
        {
            return call.Member.ContainingType.Name == nameof(Nullable) ? call.Constant("") : PureFunctions.FindFailure(call)!;
        }

        if (call.FirstUnknown() is { } unknown)
        {
            return unknown;
        }

        string? format = null;
        var invariant = false;
        foreach (var argument in call.Arguments)
        {
            switch (argument)
            {
                case ConstantValue { Object: string text }:
                    format = text;
                    break;
                case ConstantValue { Object: IFormatProvider }:
                    invariant = true;
                    break;
                case { IsNull: true }:
                    break;
                default:
                    return call.Unsupported();
            }
        }

        return Texts.Of(call.Instance, format, call.Operation, call.Frame, invariant);
    }
}
