using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Fragments;

/// <summary>Methods that compare what they are given: what is passed to them is expected somewhere, not asked for.</summary>
internal static class Comparisons
{
    public static bool IsComparison(IMethodSymbol method) =>
        method.Name is "Equals" or "ReferenceEquals" or "SequenceEqual" or "EqualTo" or "EquivalentTo" or "IsEqualTo" or "IsEquivalentTo" or "Contains"
            or "Be" or "NotBe" or "BeEquivalentTo" or "NotBeEquivalentTo" or "ContainEquivalentOf" or "BeSameAs" or "Equal" or "NotEqual"
        || method.Name.StartsWith("ShouldBe", StringComparison.Ordinal)
        || method.Name.StartsWith("ShouldNotBe", StringComparison.Ordinal)
        || method.Name.StartsWith("ShouldContain", StringComparison.Ordinal)
        || method.ContainingType?.Name.EndsWith("Assert", StringComparison.Ordinal) == true;
}
