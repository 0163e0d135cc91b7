using System.Collections.Immutable;
using ManifestDsl.Engine;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Analyzers;

/// <summary>What evaluating and checking the declarations of one class gave.</summary>
/// <param name="Declarations">The declarations in the order of the source.</param>
internal sealed record ClassCheck(ImmutableArray<DeclarationCheck> Declarations);

/// <summary>What evaluating and checking one declaration gave.</summary>
/// <param name="Member">The member that declares it.</param>
/// <param name="Lowered">Its objects, its problems and what is unknown.</param>
/// <param name="Findings">What the rules found in the objects.</param>
internal sealed record DeclarationCheck(ISymbol Member, LoweredDeclaration Lowered, ImmutableArray<Finding> Findings)
{
    /// <summary>Lowers and checks a tree. A rule that fails on an object is a defect of ours and must not take the others with it.</summary>
    public static DeclarationCheck Of(ISymbol member, ManifestNode tree, string? defaultNamespace)
    {
        try
        {
            var lowered = ManifestPipeline.Lower(tree, defaultNamespace);
            return new DeclarationCheck(member, lowered, [.. lowered.Objects.SelectMany(static o => ManifestPipeline.Check(o))]);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            var unknown = new UnknownNode($"checking this declaration failed, which is a defect of ManifestDsl, please report it: {e.GetType().Name}: {e.Message}", Provenance.None);
            return new DeclarationCheck(member, new LoweredDeclaration([], [], [unknown]), []);
        }
    }
}
