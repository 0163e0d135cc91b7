using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Waivers;
using ManifestDsl.Evaluation.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestDsl.Evaluation;

/// <summary><c>[Waive]</c> attributes → waivers.</summary>
internal static class WaiverReader
{
    /// <summary>The waivers on the members of a class, then those on the class. What does not compile is left out: the compiler reports it.</summary>
    public static ImmutableArray<Waiver> Read(INamedTypeSymbol type, KnownTypes known, CancellationToken cancellationToken)
    {
        if (known.WaiveAttribute is not { } attribute)
        {
            return [];
        }

        var waivers = ImmutableArray.CreateBuilder<Waiver>();
        var declarations = Declarations.Of(type, known);
        foreach (var member in type.GetMembers())
        {
            if (!member.IsImplicitlyDeclared && member is IPropertySymbol or IFieldSymbol or IMethodSymbol)
            {
                foreach (var waiver in Read(member, attribute, cancellationToken))
                {
                    waivers.Add(waiver with { Declaration = member.Name, IsOnDeclaration = declarations.Contains(member, SymbolEqualityComparer.Default) });
                }
            }
        }

        waivers.AddRange(Read(type, attribute, cancellationToken));
        return waivers.ToImmutable();
    }

    private static IEnumerable<Waiver> Read(ISymbol symbol, INamedTypeSymbol attribute, CancellationToken cancellationToken)
    {
        foreach (var data in symbol.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute)
                && data.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is AttributeSyntax syntax
                && data.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive } rule, { Kind: TypedConstantKind.Primitive } reason])
            {
                yield return new Waiver(Text(rule, Positional(syntax, 0, "rule")), Text(reason, Positional(syntax, 1, "reason")))
                {
                    Container = Named(data, syntax, "Container"),
                    Owner = Named(data, syntax, "Owner"),
                    Expires = Named(data, syntax, "Expires"),
                    Source = Origins.Of(syntax),
                };
            }
        }
    }

    private static ScalarNode? Named(AttributeData data, AttributeSyntax syntax, string name)
    {
        foreach (var argument in data.NamedArguments)
        {
            if (argument.Key == name && argument.Value.Value is string)
            {
                return Text(argument.Value, syntax.ArgumentList?.Arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == name)?.Expression ?? (SyntaxNode)syntax);
            }
        }

        return null;
    }

    private static SyntaxNode Positional(AttributeSyntax syntax, int index, string name)
    {
        var positional = 0;
        foreach (var argument in syntax.ArgumentList?.Arguments ?? default)
        {
            if (argument.NameColon is { } colon ? colon.Name.Identifier.ValueText == name : argument.NameEquals is null && positional++ == index)
            {
                return argument.Expression;
            }
        }

        return syntax;
    }

    private static ScalarNode Text(TypedConstant value, SyntaxNode at) => ScalarNode.FromText(value.Value as string ?? "", Origins.Of(at));
}
