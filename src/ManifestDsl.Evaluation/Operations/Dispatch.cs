using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>Virtual and interface dispatch.</summary>
internal static class Dispatch
{
    /// <summary>The method that a call of <paramref name="method"/> on an object of <paramref name="runtimeType"/> reaches.</summary>
    public static IMethodSymbol Find(IMethodSymbol method, INamedTypeSymbol runtimeType)
    {
        var found = method.ContainingType.TypeKind == TypeKind.Interface
            ? runtimeType.FindImplementationForInterfaceMember(method.IsGenericMethod ? method.OriginalDefinitionOn() : method) as IMethodSymbol
            : method.IsVirtual || method.IsOverride || method.IsAbstract ? FindOverride(method, runtimeType) : method;
        if (found is null)
        {
            return method;
        }

        if (method.ContainingType.TypeKind == TypeKind.Interface && (found.IsVirtual || found.IsOverride || found.IsAbstract) && found.ContainingType.TypeKind != TypeKind.Interface)
        {
            found = FindOverride(found, runtimeType) ?? found;
        }

        return found.IsGenericMethod && method.IsGenericMethod && ReferenceEquals(found.ConstructedFrom, found)
            ? found.Construct([.. method.TypeArguments])
            : found;
    }

    /// <summary>What a static abstract member is in the type that a type parameter stands for.</summary>
    public static T FindStatic<T>(T member, ITypeSymbol constrained, Frame frame)
        where T : class, ISymbol
    {
        if (frame.Resolve(constrained) is not { } type || frame.Resolve(member.ContainingType) is not INamedTypeSymbol declaring)
        {
            return member;
        }

        foreach (var candidate in declaring.GetMembers(member.Name))
        {
            if (SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, member.OriginalDefinition) && type.FindImplementationForInterfaceMember(candidate) is T found)
            {
                return found;
            }
        }

        return member;
    }

    /// <summary>The method as its containing type declares it, without its own type arguments.</summary>
    private static IMethodSymbol OriginalDefinitionOn(this IMethodSymbol method) => method.ConstructedFrom;

    private static IMethodSymbol? FindOverride(IMethodSymbol method, INamedTypeSymbol runtimeType)
    {
        for (var type = runtimeType; type is not null; type = type.BaseType)
        {
            foreach (var member in type.GetMembers(method.Name))
            {
                if (member is IMethodSymbol candidate && Overrides(candidate, method))
                {
                    return candidate;
                }
            }
        }

        return null;
    }

    private static bool Overrides(IMethodSymbol candidate, IMethodSymbol method)
    {
        for (var m = candidate; m is not null; m = m.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(m.OriginalDefinition, method.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }
}
