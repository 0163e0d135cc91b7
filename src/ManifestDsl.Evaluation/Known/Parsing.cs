using ManifestDsl.Evaluation.Values;

namespace ManifestDsl.Evaluation.Known;

/// <summary>The <c>TryParse(text, …, out result)</c> methods.</summary>
internal static class Parsing
{
    /// <summary>Assigns what <paramref name="parse"/> makes of the other arguments, or <paramref name="none"/>.</summary>
    /// <param name="call">The call; the out parameter is the last.</param>
    /// <param name="parse">Null when the text cannot be parsed; a <see cref="Refusal"/> when that depends on the machine. It may throw what the matching Parse throws.</param>
    /// <param name="none">The value of the out parameter when parsing fails.</param>
    public static Value Try(KnownCall call, PureFunction parse, object? none)
    {
        var position = call.Arguments.Length - 1;
        if (PureFunctions.FindFailure(call) is { } failure)
        {
            return failure;
        }

        var plain = new object?[position];
        for (var i = 0; i < position; i++)
        {
            plain[i] = Plain.Of(call.Arguments[i]);
        }

        object? parsed;
        try
        {
            // A null text is no error here.
            parsed = plain is [null, ..] ? null : parse(plain);
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            parsed = null;
        }
        catch (Exception e) when (PureFunctions.IsOfMember(e))
        {
            return call.Unknown(PureFunctions.Describe(call, plain, e));
        }

        if (parsed is Refusal refusal)
        {
            return call.Unknown(refusal.Reason);
        }

        if (ReferenceEquals(parsed, PureFunctions.NoOverload))
        {
            return call.Unsupported();
        }

        var type = call.Frame.Resolve((call.Member as Microsoft.CodeAnalysis.IMethodSymbol)?.Parameters[position].Type);
        call.AssignOut?.Invoke(position, new ConstantValue(parsed ?? none, type, call.Frame.Origin(call.Operation)));
        return call.Constant(parsed is not null);
    }
}
