using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Caching;

/// <summary>One semantic model per file: a model caches the bodies that it has bound, so asking a new one each time binds them again.</summary>
public sealed class SemanticModelCache
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();

    /// <summary>The model of a file.</summary>
    // The value of an expression does not depend on nullable annotations, and their analysis is about half of what binding costs.
#pragma warning disable RSEXPERIMENTAL001 // Part of Roslyn 5.0.0, the oldest that we support.
    public SemanticModel Get(Compilation compilation, SyntaxTree tree) =>
        _models.TryGetValue(tree, out var model)
            ? model
            : _models.GetOrAdd(tree, compilation.GetSemanticModel(tree, SemanticModelOptions.DisableNullableAnalysis));
#pragma warning restore RSEXPERIMENTAL001
}
