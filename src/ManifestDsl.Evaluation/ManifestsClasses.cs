using System.Runtime.CompilerServices;
using ManifestDsl.Evaluation.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestDsl.Evaluation;

/// <summary>Finds the <c>[Manifests]</c> classes of a compilation.</summary>
public static class ManifestsClasses
{
    // A tree never changes, so neither do the candidates in it: an edit scans one file.
    private static readonly ConditionalWeakTable<SyntaxTree, Candidates> Cache = new();

    /// <summary>Type declarations that look like one, in the order of the files and, in a file, of the source.</summary>
    public static IEnumerable<TypeDeclarationSyntax> In(Compilation compilation, CancellationToken cancellationToken)
    {
        var files = compilation.SyntaxTrees.Select(tree => CandidatesIn(tree, cancellationToken)).ToList();
        var globalNames = new HashSet<string>(files.SelectMany(static file => file.GlobalAliases), StringComparer.Ordinal) { "Manifests", "ManifestsAttribute" };
        foreach (var file in files)
        {
            foreach (var (type, attributes) in file.Types)
            {
                if (attributes.Any(name => globalNames.Contains(name) || file.Aliases.Contains(name)))
                {
                    yield return type;
                }
            }
        }
    }

    /// <summary>The class that a candidate declares; null when it carries another attribute of the same name.</summary>
    public static INamedTypeSymbol? SymbolOf(TypeDeclarationSyntax candidate, Compilation compilation, KnownTypes known, CancellationToken cancellationToken) =>
        compilation.GetSemanticModel(candidate.SyntaxTree).GetDeclaredSymbol(candidate, cancellationToken) is INamedTypeSymbol type
        && Declarations.AttributedPart(type, known, cancellationToken) == candidate
            ? type
            : null;

    private static Candidates CandidatesIn(SyntaxTree tree, CancellationToken cancellationToken) =>
        Cache.TryGetValue(tree, out var found) ? found : Cache.GetValue(tree, t => new Candidates(t.GetRoot(cancellationToken)));

    private static string? NameOf(NameSyntax? name) => name switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>What one file has: types with attributes, and other names for ours.</summary>
    private sealed class Candidates
    {
        public Candidates(SyntaxNode root)
        {
            foreach (var node in root.DescendantNodes(static n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
            {
                if (node is TypeDeclarationSyntax { AttributeLists.Count: > 0 } type)
                {
                    Types.Add((type, [.. type.AttributeLists.SelectMany(static list => list.Attributes).Select(static attribute => NameOf(attribute.Name) ?? "")]));
                }
                else if (node is UsingDirectiveSyntax { Alias.Name.Identifier.ValueText: var alias } directive && NameOf(directive.Name) == "ManifestsAttribute")
                {
                    (directive.GlobalKeyword.IsKind(SyntaxKind.None) ? Aliases : GlobalAliases).Add(alias);
                }
            }
        }

        public List<(TypeDeclarationSyntax Type, string[] Attributes)> Types { get; } = [];

        public List<string> Aliases { get; } = [];

        public List<string> GlobalAliases { get; } = [];
    }
}
