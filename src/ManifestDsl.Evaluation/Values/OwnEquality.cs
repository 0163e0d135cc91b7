using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Values;

/// <summary>Types of the compilation that say themselves what equal means. A comparison that the code writes runs it; inside collections nothing can.</summary>
internal static class OwnEquality
{
    /// <summary>The type's own <c>Equals</c>; null when it has none.</summary>
    public static IMethodSymbol? Of(INamedTypeSymbol type)
    {
        for (var t = type; t is { SpecialType: SpecialType.None }; t = t.BaseType)
        {
            if (t.DeclaringSyntaxReferences.IsEmpty)
            {
                return null;
            }

            foreach (var member in t.GetMembers(WellKnownMemberNames.ObjectEquals))
            {
                if (member is IMethodSymbol { IsImplicitlyDeclared: false, IsStatic: false, Parameters.Length: 1 } method
                    && (method.IsOverride || t.IsRecord || ImplementsEquatable(method)))
                {
                    return method;
                }
            }
        }

        return null;
    }

    public static EvaluationStopException Refuse(ObjectValue obj, IMethodSymbol own) => new(new UnknownValue(
        $"'{own.ContainingType.Name}' has its own Equals, which a collection or another record cannot call at compile time: use a record without one, or a key of strings and numbers",
        obj.Origin));

    private static bool ImplementsEquatable(IMethodSymbol method) =>
        method.ContainingType.AllInterfaces.Any(static i => i is { Name: "IEquatable", TypeArguments.Length: 1 });
}
