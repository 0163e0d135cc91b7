using ManifestDsl.Evaluation.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestDsl.CodeFixes;

/// <summary>Arguments of constructors and factories of DSL types: by convention each fills the property of its name.</summary>
internal sealed class CallArguments(SemanticModel model, KnownTypes known, CancellationToken cancellationToken)
{
    /// <summary>What a creation gives for a property in its parentheses; null when nothing.</summary>
    public ExpressionSyntax? ValueOf(SyntaxNode host, string property)
    {
        if (host is not BaseObjectCreationExpressionSyntax { ArgumentList: { } list } || MethodOf(host) is not { } method)
        {
            return null;
        }

        foreach (var argument in list.Arguments)
        {
            if (IsNamed(ParameterOf(argument, list, method), property))
            {
                return argument.Expression;
            }
        }

        return null;
    }

    /// <summary>The property that an argument fills; null when it is an argument of something else.</summary>
    public IPropertySymbol? PropertyOf(ArgumentSyntax argument)
    {
        if (argument.Parent is not ArgumentListSyntax { Parent: { } call } list || MethodOf(call) is not { } method)
        {
            return null;
        }

        var type = method.MethodKind == MethodKind.Constructor ? method.ContainingType : method.ReturnType;
        var parameter = ParameterOf(argument, list, method);
        return known.IsDsl(type) ? ApiProperties.PropertiesOf(type).FirstOrDefault(property => IsNamed(parameter, property.Name)) : null;
    }

    private static bool IsNamed(IParameterSymbol? parameter, string property) =>
        parameter is not null && string.Equals(parameter.Name, property, StringComparison.OrdinalIgnoreCase);

    private static IParameterSymbol? ParameterOf(ArgumentSyntax argument, ArgumentListSyntax list, IMethodSymbol method)
    {
        if (argument.NameColon is { } name)
        {
            return method.Parameters.FirstOrDefault(parameter => parameter.Name == name.Name.Identifier.ValueText);
        }

        var i = list.Arguments.IndexOf(argument);
        return i < method.Parameters.Length ? method.Parameters[i] : null;
    }

    private IMethodSymbol? MethodOf(SyntaxNode call) =>
        model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method && known.IsDsl(method.ContainingType) ? method : null;
}
