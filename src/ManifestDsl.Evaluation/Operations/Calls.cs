using ManifestDsl.Engine.Model;
using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>Calls of methods and constructors that the compilation itself declares.</summary>
internal static class Calls
{
    public static Value Invoke(IMethodSymbol method, Value? instance, Value[] arguments, IOperation site, Frame frame) =>
        frame.Unknown(site, Refusals.OfReferenced(method));

    public static Value Construct(INamedTypeSymbol type, IMethodSymbol constructor, Value[] arguments, IOperation site, Frame frame) =>
        frame.Unknown(site, Refusals.OfReferenced(constructor));

    /// <summary>Evaluates a body in the frame of its call and gives what it returns.</summary>
    public static Value Run(IBlockOperation body, Frame inner, Provenance site)
    {
        var last = inner.Evaluate(body);
        return inner.Completion == Completion.Return && inner.ReturnValue is { } value
            ? value
            : last is UnknownValue ? last : new ConstantValue(null, null, site);
    }
}
