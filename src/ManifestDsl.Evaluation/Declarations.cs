using System.Collections.Immutable;
using ManifestDsl.Evaluation.Known;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation;

/// <summary>The declarations of a class marked <c>[Manifests]</c>.</summary>
public static class Declarations
{
    /// <summary>
    /// The static properties, fields and parameterless methods of <paramref name="type"/> whose type is a Kubernetes object,
    /// in the order of the source.
    /// </summary>
    public static ImmutableArray<ISymbol> Of(INamedTypeSymbol type, KnownTypes known)
    {
        var declarations = ImmutableArray.CreateBuilder<ISymbol>();
        foreach (var member in type.GetMembers())
        {
            if (member.IsStatic && IsObjectMember(member, known) && member is not IMethodSymbol { Parameters.Length: > 0 })
            {
                declarations.Add(member);
            }
        }

        return declarations.ToImmutable();
    }

    /// <summary>Members of a Kubernetes type that give no YAML since they are not static.</summary>
    public static IEnumerable<ISymbol> InstanceMembersOf(INamedTypeSymbol type, KnownTypes known)
    {
        foreach (var member in type.GetMembers())
        {
            if (!member.IsStatic && IsObjectMember(member, known))
            {
                yield return member;
            }
        }
    }

    /// <summary>The namespace that the attribute gives to the class's objects; null when it gives none.</summary>
    public static string? DefaultNamespace(INamedTypeSymbol type, KnownTypes known)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (!SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, known.ManifestsAttribute))
            {
                continue;
            }

            foreach (var argument in attribute.NamedArguments)
            {
                if (argument.Key == "Namespace")
                {
                    return argument.Value.Value as string;
                }
            }
        }

        return null;
    }

    /// <summary>True when <paramref name="type"/> is marked <c>[Manifests]</c>.</summary>
    public static bool IsManifestsClass(INamedTypeSymbol type, KnownTypes known)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, known.ManifestsAttribute))
            {
                return known.ManifestsAttribute is not null;
            }
        }

        return false;
    }

    private static bool IsObjectMember(ISymbol member, KnownTypes known) => member switch
    {
        { IsImplicitlyDeclared: true } => false,
        IPropertySymbol { IsIndexer: false } property => known.IsKubernetesObject(property.Type),
        IFieldSymbol field => known.IsKubernetesObject(field.Type),
        IMethodSymbol { MethodKind: MethodKind.Ordinary } method => known.IsKubernetesObject(method.ReturnType),
        _ => false,
    };
}
