using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation;

/// <summary>What type parameters stand for in one call.</summary>
internal sealed class TypeArguments
{
    public static readonly TypeArguments None = new();

    private readonly Dictionary<ISymbol, ITypeSymbol> _map = new(SymbolEqualityComparer.Default);

    /// <summary>The type arguments of a call of <paramref name="method"/>, whose own types may be parameters of the caller.</summary>
    public static TypeArguments Of(IMethodSymbol method, INamedTypeSymbol? receiver, TypeArguments caller, Compilation compilation)
    {
        var type = receiver ?? method.ContainingType;
        if (method.TypeArguments.IsEmpty && !IsGeneric(type) && !IsGeneric(method.ContainingType))
        {
            return None;
        }

        var arguments = new TypeArguments();
        arguments.Add(method.OriginalDefinition.TypeParameters, method.TypeArguments, caller, compilation);
        for (var t = type; t is not null; t = t.BaseType)
        {
            arguments.Add(t.OriginalDefinition.TypeParameters, t.TypeArguments, caller, compilation);
        }

        for (var t = method.ContainingType; t is not null; t = t.ContainingType)
        {
            arguments.Add(t.OriginalDefinition.TypeParameters, t.TypeArguments, caller, compilation);
        }

        return arguments;
    }

    /// <summary>The type arguments of <paramref name="type"/> and of those around it.</summary>
    public static TypeArguments Of(INamedTypeSymbol type, TypeArguments caller, Compilation compilation)
    {
        if (!IsGeneric(type))
        {
            return None;
        }

        var arguments = new TypeArguments();
        for (var t = type; t is not null; t = t.ContainingType)
        {
            arguments.Add(t.OriginalDefinition.TypeParameters, t.TypeArguments, caller, compilation);
        }

        return arguments;
    }

    /// <summary>These and those of an enclosing call, for lambdas and local functions.</summary>
    public TypeArguments Within(TypeArguments outer)
    {
        if (outer._map.Count == 0)
        {
            return this;
        }

        var merged = new TypeArguments();
        foreach (var source in new[] { outer, this })
        {
            foreach (var pair in source._map)
            {
                merged._map[pair.Key] = pair.Value;
            }
        }

        return merged;
    }

    /// <summary>The type itself, with type parameters replaced by what they stand for where that is known.</summary>
    public ITypeSymbol? Resolve(ITypeSymbol? type, Compilation compilation)
    {
        if (type is null || _map.Count == 0)
        {
            return type;
        }

        switch (type)
        {
            case ITypeParameterSymbol parameter:
                return _map.TryGetValue(parameter.OriginalDefinition, out var argument) ? argument : type;
            case IArrayTypeSymbol array:
                return Resolve(array.ElementType, compilation) is { } element ? compilation.CreateArrayTypeSymbol(element, array.Rank) : type;
            case INamedTypeSymbol { IsGenericType: true, IsUnboundGenericType: false } named:
                var arguments = new ITypeSymbol[named.TypeArguments.Length];
                var changed = false;
                for (var i = 0; i < arguments.Length; i++)
                {
                    arguments[i] = Resolve(named.TypeArguments[i], compilation)!;
                    changed |= !ReferenceEquals(arguments[i], named.TypeArguments[i]);
                }

                return changed ? named.OriginalDefinition.Construct(arguments) : named;
            default:
                return type;
        }
    }

    /// <summary>True when the type, one of its base types or one of those around it has type arguments.</summary>
    private static bool IsGeneric(INamedTypeSymbol? type)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (t.IsGenericType)
            {
                return true;
            }
        }

        return type?.ContainingType is { } outer && IsGeneric(outer);
    }

    private void Add(IReadOnlyList<ITypeParameterSymbol> parameters, IReadOnlyList<ITypeSymbol> arguments, TypeArguments caller, Compilation compilation)
    {
        for (var i = 0; i < parameters.Count && i < arguments.Count; i++)
        {
            _map[parameters[i]] = caller.Resolve(arguments[i], compilation)!;
        }
    }
}
