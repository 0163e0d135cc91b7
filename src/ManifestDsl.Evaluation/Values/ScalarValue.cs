using ManifestDsl.Engine.Model;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Values;

/// <summary>
/// An object that stands for one scalar of the API: KubernetesClient's <c>ResourceQuantity</c> and <c>IntOrString</c>,
/// and the types marked <c>[KubernetesScalar]</c>.
/// </summary>
internal sealed class ScalarValue(INamedTypeSymbol type, ConstantValue inner, Provenance origin) : Value(origin)
{
    public INamedTypeSymbol Type { get; } = type;

    /// <summary>What it was made from.</summary>
    public ConstantValue Inner { get; } = inner;

    public override string Describe() => Type.Name + " " + Inner.Describe();
}
