using System.Runtime.CompilerServices;
using ManifestDsl.Evaluation;
using ManifestDsl.Evaluation.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestDsl.Analyzers;

/// <summary>Finds the <c>[Manifests]</c> classes of a compilation.</summary>
internal static class ManifestsClasses
{
    // A tree never changes, so neither do the candidates in it: an edit scans one file.
    private static readonly ConditionalWeakTable<SyntaxTree, TypeDeclarationSyntax[]> Candidates = new();

    /// <summary>Type declarations that look like one, in the order of the files and, in a file, of the source.</summary>
    public static IEnumerable<TypeDeclarationSyntax> In(Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var candidate in CandidatesIn(tree, cancellationToken))
            {
                yield return candidate;
            }
        }
    }

    /// <summary>The class that a candidate declares; null when it carries another attribute of the same name.</summary>
    public static INamedTypeSymbol? SymbolOf(TypeDeclarationSyntax candidate, Compilation compilation, KnownTypes known, CancellationToken cancellationToken) =>
#pragma warning disable RS1030 // The class may stand in another file than the one being analyzed; declared symbols need no binding of bodies.
        compilation.GetSemanticModel(candidate.SyntaxTree).GetDeclaredSymbol(candidate, cancellationToken) is INamedTypeSymbol type
#pragma warning restore RS1030
        && Declarations.IsManifestsClass(type, known)
            ? type
            : null;

    private static TypeDeclarationSyntax[] CandidatesIn(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (!Candidates.TryGetValue(tree, out var candidates))
        {
            candidates = Candidates.GetValue(
                tree,
                t => [.. t.GetRoot(cancellationToken).DescendantNodes(static n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax).OfType<TypeDeclarationSyntax>().Where(IsCandidate)]);
        }

        return candidates;
    }

    private static bool IsCandidate(TypeDeclarationSyntax declaration)
    {
        foreach (var list in declaration.AttributeLists)
        {
            foreach (var attribute in list.Attributes)
            {
                var name = attribute.Name is QualifiedNameSyntax qualified ? qualified.Right : attribute.Name;
                if (name is SimpleNameSyntax { Identifier.Text: "Manifests" or "ManifestsAttribute" }
                    or AliasQualifiedNameSyntax { Name.Identifier.Text: "Manifests" or "ManifestsAttribute" })
                {
                    return true;
                }
            }
        }

        return false;
    }
}
