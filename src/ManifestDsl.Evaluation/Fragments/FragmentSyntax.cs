using System.Runtime.CompilerServices;
using ManifestDsl.Evaluation.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestDsl.Evaluation.Fragments;

/// <summary>Finds, by names alone, the syntax in a file that may write a part of a Kubernetes object.</summary>
internal static class FragmentSyntax
{
    // A tree never changes, so an edit scans one file.
    private static readonly ConditionalWeakTable<SyntaxTree, Entry> Cache = new();
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<bool>> GlobalUsings = new();
    private static readonly ConditionalWeakTable<Compilation, StrongBox<bool>> DslEverywhere = new();

    /// <summary>The candidates in the order of the source, those around others first; none in a file that does not deal with Kubernetes objects.</summary>
    public static IReadOnlyList<SyntaxNode> In(SyntaxTree tree, Compilation compilation, KnownTypes known, CancellationToken cancellationToken)
    {
        var isDslGlobal = known.Dsl is not null && IsDslGlobal(compilation, cancellationToken);
        if (Cache.TryGetValue(tree, out var found) && ReferenceEquals(found.Models, known.Models) && found.IsDslGlobal == isDslGlobal)
        {
            return found.Candidates;
        }

        var entry = new Entry(known.Models, isDslGlobal, Find(tree, known, isDslGlobal, cancellationToken));
        Cache.Remove(tree);
        Cache.GetValue(tree, _ => entry);
        return entry.Candidates;
    }

    private static IReadOnlyList<SyntaxNode> Find(SyntaxTree tree, KnownTypes known, bool isDslGlobal, CancellationToken cancellationToken)
    {
        if (ApiNames.Of(known) is not { } names)
        {
            return [];
        }

        var mentions = IdentifierHash.MentionsIn(tree.GetText(cancellationToken), names);
        var types = ApiMentions.Model | (isDslGlobal || (mentions & ApiMentions.DslNamespace) != 0 ? ApiMentions.DslType : ApiMentions.None);
        var namesTypes = (mentions & types) != 0;
        if (!namesTypes && (mentions & ApiMentions.Property) == 0)
        {
            return [];
        }

        var root = tree.GetRoot(cancellationToken);
        var aliases = namesTypes ? AliasesIn(root) : [];
        var candidates = new List<SyntaxNode>();
        foreach (var node in root.DescendantNodes())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (namesTypes ? IsCandidate(node, names, types, aliases) : SetsProperty(node, names))
            {
                candidates.Add(node);
            }
        }

        return candidates;
    }

    private static bool IsCandidate(SyntaxNode node, ApiNames names, ApiMentions types, HashSet<string> aliases) => node switch
    {
        ObjectCreationExpressionSyntax creation => NameOf(creation.Type) is { } name && ((names.MentionOf(name) & types) != 0 || aliases.Contains(name)),
        ImplicitObjectCreationExpressionSyntax or WithExpressionSyntax => true,
        AssignmentExpressionSyntax assignment => TargetOf(assignment) is not null,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "TryAdd" } } => true,
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax { Name.Identifier.ValueText: "Add" or "TryAdd" } } => true,
        _ => false,
    };

    /// <summary>What counts in a file that names no type: it sets a property that only objects of the API have.</summary>
    private static bool SetsProperty(SyntaxNode node, ApiNames names) => node switch
    {
        ImplicitObjectCreationExpressionSyntax { Initializer: { } initializer } => SetsProperty(initializer, names),
        WithExpressionSyntax with => SetsProperty(with.Initializer, names),
        AssignmentExpressionSyntax assignment => TargetOf(assignment) switch
        {
            MemberAccessExpressionSyntax access => names.IsProperty(access.Name.Identifier.ValueText),
            MemberBindingExpressionSyntax binding => names.IsProperty(binding.Name.Identifier.ValueText),
            _ => false,
        },
        _ => false,
    };

    private static bool SetsProperty(InitializerExpressionSyntax initializer, ApiNames names)
    {
        foreach (var expression in initializer.Expressions)
        {
            if (expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } && names.IsProperty(name.Identifier.ValueText))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The member of an object that an assignment sets. Those of an initializer belong to the object that it creates.</summary>
    private static ExpressionSyntax? TargetOf(AssignmentExpressionSyntax assignment) =>
        assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) || assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression)
            ? assignment.Left switch
            {
                MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or ElementAccessExpressionSyntax or ElementBindingExpressionSyntax => assignment.Left,
                _ => null,
            }
            : null;

    private static HashSet<string> AliasesIn(SyntaxNode root)
    {
        var aliases = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in root.DescendantNodes(static n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax))
        {
            if (node is UsingDirectiveSyntax { Alias.Name.Identifier.ValueText: var alias })
            {
                aliases.Add(alias);
            }
        }

        return aliases;
    }

    private static string? NameOf(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => null,
    };

    private static bool IsDslGlobal(Compilation compilation, CancellationToken cancellationToken)
    {
        if (!DslEverywhere.TryGetValue(compilation, out var found))
        {
            found = new(compilation.SyntaxTrees.Any(tree => HasGlobalUsing(tree, cancellationToken)));
            found = DslEverywhere.GetValue(compilation, _ => found);
        }

        return found.Value;
    }

    private static bool HasGlobalUsing(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (!GlobalUsings.TryGetValue(tree, out var found))
        {
            found = GlobalUsings.GetValue(tree, t => new(t.GetRoot(cancellationToken) is CompilationUnitSyntax unit && unit.Usings.Any(IsGlobalDsl)));
        }

        return found.Value;
    }

    private static bool IsGlobalDsl(UsingDirectiveSyntax directive) =>
        !directive.GlobalKeyword.IsKind(SyntaxKind.None) && directive.NamespaceOrType.ToString().IndexOf(ApiNames.DslNamespace, StringComparison.Ordinal) >= 0;

    private sealed class Entry(IAssemblySymbol? models, bool isDslGlobal, IReadOnlyList<SyntaxNode> candidates)
    {
        public IAssemblySymbol? Models { get; } = models;

        public bool IsDslGlobal { get; } = isDslGlobal;

        public IReadOnlyList<SyntaxNode> Candidates { get; } = candidates;
    }
}
