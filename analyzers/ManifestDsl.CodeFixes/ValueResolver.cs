using ManifestDsl.Evaluation.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestDsl.CodeFixes;

/// <summary>Finds how a value is replaced or removed where it is written, if it is written as the value of the field, or as an item of it.</summary>
internal sealed class ValueResolver(SemanticModel model, KnownTypes known, MemberResolver members, CancellationToken cancellationToken)
{
    private const int LongestTitle = 40;

    private readonly CallArguments _arguments = new(model, known, cancellationToken);

    /// <summary>The edit that writes another value in the place of <paramref name="expression"/>.</summary>
    public FieldFix? Replace(ExpressionSyntax expression, FixRequest request)
    {
        expression = WithWrappers(expression);
        return SlotOf(expression, request.Field) is var (type, title) ? members.Replace(expression, type, title, request) : null;
    }

    /// <summary>The edit that removes <paramref name="expression"/>: the member that it is the value of, or the item that it is.</summary>
    public FieldFix? Remove(ExpressionSyntax expression, FixRequest request)
    {
        expression = WithWrappers(expression);
        var item = MountOf(expression, request.Field) ?? expression;
        if ((MemberOf(expression, request.Field) ?? KeyedOf(expression, request.Field) ?? ItemOf(item, item == expression ? request.Field : "volumeMounts")) is not var (node, title)
            || node.Parent is not { ContainsDiagnostics: false, ContainsDirectives: false })
        {
            return null;
        }

        return new FieldFix(FixAction.Remove, node, [], "", title);
    }

    /// <summary>The evaluator looks through what only wraps the value.</summary>
    private static ExpressionSyntax WithWrappers(ExpressionSyntax expression)
    {
        while (expression.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
        {
            expression = (ExpressionSyntax)expression.Parent;
        }

        return expression;
    }

    private static string TitleOf(SyntaxNode item)
    {
        var text = item.ToString();
        return text.Length <= LongestTitle && text.IndexOf('\n') < 0 ? text : "the item";
    }

    private (SyntaxNode Node, string Title)? MemberOf(ExpressionSyntax expression, string field)
    {
        var member = expression.Parent switch
        {
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment when assignment.Right == expression => assignment,
            InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Parent: InitializerExpressionSyntax } pair => pair,
            _ => (ExpressionSyntax?)null,
        };
        return member is not null && !IsRequired(member) && SlotOf(expression, field) is var (_, title) ? (member, title) : null;
    }

    /// <summary>The entry of a dictionary that stands for an item of the field: its key is what is reported.</summary>
    private (SyntaxNode Node, string Title)? KeyedOf(ExpressionSyntax key, string field)
    {
        var entry = key.Parent switch
        {
            ArgumentSyntax { Parent.Parent: ImplicitElementAccessSyntax { Parent: AssignmentExpressionSyntax assignment } } => assignment,
            InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } pair when pair.Expressions.IndexOf(key) == 0 => pair,
            _ => (ExpressionSyntax?)null,
        };
        if (entry?.Parent is not InitializerExpressionSyntax entries)
        {
            return null;
        }

        var dictionary = entries.Parent is BaseObjectCreationExpressionSyntax creation ? WithWrappers(creation) : entries;
        return SlotOf(dictionary, field) is var (_, title) ? (entry, $"{TitleOf(key)} from {title}") : null;
    }

    private bool IsRequired(ExpressionSyntax member) =>
        member is AssignmentExpressionSyntax assignment && model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol is IPropertySymbol { IsRequired: true };

    private (SyntaxNode Node, string Title)? ItemOf(ExpressionSyntax expression, string field)
    {
        SyntaxNode item = expression.Parent is ExpressionElementSyntax element ? element : expression;
        var list = item.Parent switch
        {
            CollectionExpressionSyntax collection => collection,
            InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ArrayInitializerExpression or (int)SyntaxKind.CollectionInitializerExpression } initializer =>
                initializer.Parent is AssignmentExpressionSyntax ? initializer : initializer.Parent as ExpressionSyntax,
            _ => null,
        };
        return list is not null and not ImplicitArrayCreationExpressionSyntax { Initializer.Expressions.Count: 1 } && SlotOf(WithWrappers(list), field) is var (_, title) ? (item, $"{TitleOf(item)} from {title}") : null;
    }

    /// <summary>In the DSL tier a volume is written in its mount, which goes with it.</summary>
    private ExpressionSyntax? MountOf(ExpressionSyntax volume, string field) =>
        field == "volumes"
        && volume.Parent is ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax creation }
        && model.GetTypeInfo(creation, cancellationToken).Type is { Name: "Mount" } type
        && known.IsDsl(type)
            ? WithWrappers(creation)
            : null;

    /// <summary>What an expression is the value of, if that is the field: its type and its name.</summary>
    private (ITypeSymbol Type, string Title)? SlotOf(ExpressionSyntax expression, string field)
    {
        switch (expression.Parent)
        {
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: ImplicitElementAccessSyntax } entry when entry.Right == expression:
                return EntryOf(entry, expression, field);
            case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } pair when pair.Expressions.IndexOf(expression) == 1:
                return EntryOf(pair, expression, field);
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment when assignment.Right == expression:
                return PartOf(model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol as IPropertySymbol, field);
            case ArgumentSyntax argument:
                return PartOf(_arguments.PropertyOf(argument), field);
            default:
                return null;
        }
    }

    private (ITypeSymbol Type, string Title)? EntryOf(ExpressionSyntax entry, ExpressionSyntax value, string field) =>
        Hosts.KeyOf(entry, model) == field && model.GetTypeInfo(value, cancellationToken).ConvertedType is { } type ? (type, $"[\"{field}\"]") : null;

    private (ITypeSymbol Type, string Title)? PartOf(IPropertySymbol? property, string field)
    {
        if (property is null)
        {
            return null;
        }

        return ApiProperties.IsField(known, property, field)
            ? (property.Type, property.Name)
            : members.ConvertedFrom(property.Type, [field], 0) is { } type ? (type, property.Name) : null;
    }
}
