using System.Collections.Immutable;
using ManifestDsl.Engine.Validation;
using ManifestDsl.Evaluation;
using ManifestDsl.Evaluation.Caching;
using ManifestDsl.Evaluation.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestDsl.Analyzers;

/// <summary>The declarations of one compilation. Their evaluation is shared with the generator and with earlier compilations.</summary>
internal sealed class CompilationCheck(Compilation compilation, KnownTypes known)
{
    private readonly SemanticModelCache _models = new();
    private ImmutableArray<Duplicate> _duplicates;

    public SourceLocations Locations { get; } = new(compilation);

    public KnownTypes Known { get; } = known;

    /// <summary>The declarations of a class.</summary>
    /// <param name="type">The class.</param>
    /// <param name="cancellationToken">Ends the evaluation.</param>
    public EvaluatedClass Check(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        Declarations.AttributedPart(type, Known, cancellationToken) is { } syntax ? Check(syntax, () => type, cancellationToken) : EvaluatedClass.Empty;

    /// <summary>Objects that two declarations of the compilation declare, wherever they are.</summary>
    public ImmutableArray<Duplicate> Duplicates(CancellationToken cancellationToken)
    {
        // Two threads may both compute it; the result is the same.
        if (_duplicates.IsDefault)
        {
            var objects = ManifestsClasses.In(compilation, cancellationToken)
                .SelectMany(syntax => Check(syntax, () => ManifestsClasses.SymbolOf(syntax, compilation, Known, cancellationToken), cancellationToken).Declarations)
                .SelectMany(static declaration => declaration.Lowered.Objects);
            _duplicates = DuplicateCheck.Find([.. objects]).Duplicates;
        }

        return _duplicates;
    }

    private EvaluatedClass Check(TypeDeclarationSyntax syntax, Func<INamedTypeSymbol?> symbol, CancellationToken cancellationToken) =>
        ClassEvaluator.Evaluate(syntax, compilation, _models, symbol, cancellationToken);
}
