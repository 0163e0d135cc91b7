using System.Collections.Concurrent;
using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Validation;
using ManifestDsl.Evaluation;
using ManifestDsl.Evaluation.Known;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Analyzers;

/// <summary>The checks of one compilation: each class is evaluated once, whoever asks first.</summary>
internal sealed class CompilationCheck(Compilation compilation, KnownTypes known)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, ClassCheck> _classes = new(SymbolEqualityComparer.Default);
    private readonly SemanticModelCache _models = new();
    private ImmutableArray<Duplicate> _duplicates;

    public SourceLocations Locations { get; } = new(compilation);

    public KnownTypes Known { get; } = known;

    public ClassCheck Check(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        _classes.TryGetValue(type, out var found) ? found : _classes.GetOrAdd(type, Evaluate(type, cancellationToken));

    /// <summary>Objects that two declarations of the compilation declare, wherever they are.</summary>
    public ImmutableArray<Duplicate> Duplicates(CancellationToken cancellationToken)
    {
        // Two threads may both compute it; the result is the same.
        if (_duplicates.IsDefault)
        {
            var objects = ManifestsClasses.In(compilation, Known, cancellationToken)
                .SelectMany(type => Check(type, cancellationToken).Declarations)
                .SelectMany(static declaration => declaration.Lowered.Objects);
            _duplicates = DuplicateCheck.Find([.. objects]).Duplicates;
        }

        return _duplicates;
    }

    private ClassCheck Evaluate(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var evaluator = new DeclarationEvaluator(compilation, _models);
        var defaultNamespace = Declarations.DefaultNamespace(type, Known);
        var checks = ImmutableArray.CreateBuilder<DeclarationCheck>();
        foreach (var declaration in Declarations.Of(type, Known))
        {
            checks.Add(DeclarationCheck.Of(declaration, evaluator.Evaluate(declaration, cancellationToken), defaultNamespace));
        }

        return new ClassCheck(checks.ToImmutable());
    }
}
