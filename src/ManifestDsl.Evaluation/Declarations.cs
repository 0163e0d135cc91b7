using System.Collections.Immutable;
using ManifestDsl.Evaluation.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestDsl.Evaluation;

/// <summary>The declarations of a class marked <c>[Manifests]</c>.</summary>
public static class Declarations
{
    /// <summary>
    /// The static properties, fields and methods of <paramref name="type"/> whose type is a Kubernetes object, in the order of the source.
    /// A method takes nothing, or an enum: the environment.
    /// </summary>
    public static ImmutableArray<ISymbol> Of(INamedTypeSymbol type, KnownTypes known)
    {
        var declarations = ImmutableArray.CreateBuilder<ISymbol>();
        foreach (var member in type.GetMembers())
        {
            if (member.IsStatic && IsObjectMember(member, known) && (member is not IMethodSymbol method || HasValue(method, known)))
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
    public static string? DefaultNamespace(INamedTypeSymbol type, KnownTypes known) => Argument(type, "Namespace", known);

    /// <summary>The application of which the class's objects are parts, as the attribute says; null when it says nothing.</summary>
    public static string? PartOf(INamedTypeSymbol type, KnownTypes known) => Argument(type, "PartOf", known);

    /// <summary>True when <paramref name="type"/> is marked <c>[Manifests]</c>.</summary>
    public static bool IsManifestsClass(INamedTypeSymbol type, KnownTypes known) => AttributeOf(type, known) is not null;

    /// <summary>The part of a class that carries the attribute; null when it has none.</summary>
    public static TypeDeclarationSyntax? AttributedPart(INamedTypeSymbol type, KnownTypes known, CancellationToken cancellationToken) =>
        AttributeOf(type, known)?.ApplicationSyntaxReference?.GetSyntax(cancellationToken).FirstAncestorOrSelf<TypeDeclarationSyntax>();

    /// <summary>True when a part of <paramref name="type"/> is declared partial.</summary>
    public static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax part && part.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for a static member that gives YAML.</summary>
    internal static bool IsDeclaration(ISymbol member, KnownTypes known) =>
        member.IsStatic && IsManifestsClass(member.ContainingType, known) && IsObjectMember(member, known) && (member is not IMethodSymbol method || HasValue(method, known));

    private static string? Argument(INamedTypeSymbol type, string name, KnownTypes known)
    {
        foreach (var argument in AttributeOf(type, known)?.NamedArguments ?? [])
        {
            if (argument.Key == name)
            {
                return argument.Value.Value as string;
            }
        }

        return null;
    }

    private static AttributeData? AttributeOf(INamedTypeSymbol type, KnownTypes known)
    {
        if (known.ManifestsAttribute is null)
        {
            return null;
        }

        foreach (var attribute in type.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, known.ManifestsAttribute))
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>
    /// True when the compiler can know all arguments. Enums of this package are settings, never environments: a method that takes one is a helper.
    /// </summary>
    private static bool HasValue(IMethodSymbol method, KnownTypes known) => !method.IsGenericMethod && method.Parameters switch
    {
        [] => true,
        [{ RefKind: RefKind.None, Type: INamedTypeSymbol { TypeKind: TypeKind.Enum } type }] => !known.IsDsl(type),
        _ => false,
    };

    private static bool IsObjectMember(ISymbol member, KnownTypes known) => IsOfObjectType(member, known) && !IsIgnored(member, known);

    private static bool IsIgnored(ISymbol member, KnownTypes known)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (known.IgnoreAttribute is { } ignore && SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, ignore))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfObjectType(ISymbol member, KnownTypes known) => member switch
    {
        { IsImplicitlyDeclared: true } => false,
        IPropertySymbol { IsIndexer: false } property => known.IsKubernetesObject(property.Type),
        IFieldSymbol field => known.IsKubernetesObject(field.Type),
        IMethodSymbol { MethodKind: MethodKind.Ordinary } method => known.IsKubernetesObject(method.ReturnType),
        _ => false,
    };
}
