using System.Collections.Immutable;
using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>Arguments, in the order of the parameters: named, optional and params ones included.</summary>
internal static class Arguments
{
    public static Value[] Evaluate(ImmutableArray<IArgumentOperation> arguments, IMethodSymbol method, IOperation site, Frame frame)
    {
        var values = new Value[method.Parameters.Length];

        // In source order, as C# evaluates them.
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter && parameter.Ordinal < values.Length)
            {
                values[parameter.Ordinal] = frame.Evaluate(argument.Value);
            }
        }

        // Half-typed code: the compiler reports what is missing.
        for (var i = 0; i < values.Length; i++)
        {
            values[i] ??= frame.Unknown(site, "");
        }

        return values;
    }
}
