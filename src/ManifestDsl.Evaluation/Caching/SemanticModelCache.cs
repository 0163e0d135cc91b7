using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Caching;

/// <summary>One semantic model per file: a model caches the bodies that it has bound, so asking a new one each time binds them again.</summary>
public sealed class SemanticModelCache
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();

    /// <summary>Uses <paramref name="model"/>, which the compiler has warmed up already, for its file.</summary>
    public void Add(SemanticModel model) => _models.TryAdd(model.SyntaxTree, model);

    internal SemanticModel Get(Compilation compilation, SyntaxTree tree) =>
        _models.TryGetValue(tree, out var model) ? model : _models.GetOrAdd(tree, compilation.GetSemanticModel(tree));
}
