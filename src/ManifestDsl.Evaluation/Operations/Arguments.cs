using System.Collections.Immutable;
using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>Arguments, in the order of the parameters: named, optional and params ones included.</summary>
internal static class Arguments
{
    public static Value[] Evaluate(ImmutableArray<IArgumentOperation> arguments, IMethodSymbol method, IOperation site, Frame frame) =>
        Evaluate(arguments, method.Parameters, site, frame);

    public static Value[] Evaluate(ImmutableArray<IArgumentOperation> arguments, IPropertySymbol indexer, IOperation site, Frame frame) =>
        Evaluate(arguments, indexer.Parameters, site, frame);

    private static Value[] Evaluate(ImmutableArray<IArgumentOperation> arguments, ImmutableArray<IParameterSymbol> parameters, IOperation site, Frame frame)
    {
        var values = new Value[parameters.Length];

        // In source order, as C# evaluates them.
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter && parameter.Ordinal < values.Length)
            {
                values[parameter.Ordinal] = parameter.RefKind == RefKind.Out ? frame.Nothing(argument) : Copies.Of(frame.Evaluate(argument.Value));
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
