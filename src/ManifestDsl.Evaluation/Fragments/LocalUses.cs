using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestDsl.Evaluation.Fragments;

/// <summary>What the member around a local variable does with it, by name: another variable of the same name only makes it less known.</summary>
internal sealed class LocalUses(SemanticModel model, CancellationToken cancellationToken)
{
    private readonly Dictionary<ISymbol, IOperation?> _values = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<(SyntaxNode Scope, string Name), List<IdentifierNameSyntax>> _uses = [];

    /// <summary>
    /// The expression that gives a variable its one value; null when it is assigned more than once, or never, or is an object that something
    /// besides the reference in hand can change.
    /// </summary>
    public IOperation? ValueOf(ILocalSymbol local)
    {
        if (!_values.TryGetValue(local, out var value))
        {
            // A variable that refers to itself has no value.
            _values[local] = null;
            _values[local] = value = FindValue(local);
        }

        return value;
    }

    /// <summary>Every place that names the variable, but its declaration.</summary>
    public IReadOnlyList<IdentifierNameSyntax> Of(ILocalSymbol local) =>
        DeclaratorOf(local) is { } declarator ? In(ScopeOf(declarator), local.Name) : [];

    /// <summary>The operation of an expression.</summary>
    public IOperation? OperationOf(SyntaxNode node) => model.GetOperation(node, cancellationToken);

    private static SyntaxNode ScopeOf(SyntaxNode node)
    {
        var scope = node;
        while (scope.Parent is { } parent && scope is not (BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax))
        {
            scope = parent;
        }

        return scope;
    }

    private static bool IsWrite(IdentifierNameSyntax use) => use.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == use,
        PrefixUnaryExpressionSyntax prefix => prefix.RawKind is (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression or (int)SyntaxKind.AddressOfExpression,
        PostfixUnaryExpressionSyntax postfix => postfix.RawKind is (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression,
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) || argument.Parent is TupleExpressionSyntax { Parent: AssignmentExpressionSyntax or ForEachVariableStatementSyntax },
        RefExpressionSyntax => true,
        _ => false,
    };

    private VariableDeclaratorSyntax? DeclaratorOf(ILocalSymbol local) =>
        local is { IsRef: false, DeclaringSyntaxReferences: [var reference] } ? reference.GetSyntax(cancellationToken) as VariableDeclaratorSyntax : null;

    private IOperation? FindValue(ILocalSymbol local)
    {
        if (DeclaratorOf(local) is not { } declarator)
        {
            return null;
        }

        var uses = In(ScopeOf(declarator), local.Name);
        var writes = uses.FindAll(IsWrite);
        var syntax = (declarator.Initializer, writes) switch
        {
            ({ } initializer, []) => initializer.Value,
            (null, [{ Parent: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment }]) => assignment.Right,
            _ => null,
        };
        return syntax is not null && (uses.Count - writes.Count <= 1 || !IsMutable(syntax)) ? OperationOf(syntax) : null;
    }

    private static bool IsMutable(ExpressionSyntax value) => value is BaseObjectCreationExpressionSyntax or WithExpressionSyntax;

    private List<IdentifierNameSyntax> In(SyntaxNode scope, string name)
    {
        if (!_uses.TryGetValue((scope, name), out var uses))
        {
            uses = [.. scope.DescendantNodes().OfType<IdentifierNameSyntax>().Where(id => id.Identifier.ValueText == name && id.Parent is not NameColonSyntax)];
            _uses.Add((scope, name), uses);
        }

        return uses;
    }
}
