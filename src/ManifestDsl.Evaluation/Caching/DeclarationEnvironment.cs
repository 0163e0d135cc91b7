using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Caching;

/// <summary>What the meaning of a declaration depends on besides the bodies that its evaluation read: references, options and all files' skeletons.</summary>
internal sealed class DeclarationEnvironment : IEquatable<DeclarationEnvironment>
{
    private static readonly ConditionalWeakTable<Compilation, DeclarationEnvironment> Cache = new();

    private readonly ulong _skeletons;
    private readonly CompilationOptions _options;
    private readonly MetadataReference[] _references;

    private DeclarationEnvironment(Compilation compilation, CancellationToken cancellationToken)
    {
        _options = compilation.Options;
        _references = [.. compilation.References];
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (!IsOwnOutput(tree))
            {
                _skeletons = Skeleton.Combine(_skeletons, Skeleton.Of(tree, cancellationToken));
            }
        }
    }

    public static DeclarationEnvironment Of(Compilation compilation, CancellationToken cancellationToken) =>
        Cache.TryGetValue(compilation, out var found) ? found : Cache.GetValue(compilation, c => new DeclarationEnvironment(c, cancellationToken));

    public bool Equals(DeclarationEnvironment? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || _skeletons != other._skeletons || _references.Length != other._references.Length || !_options.Equals(other._options))
        {
            return false;
        }

        for (var i = 0; i < _references.Length; i++)
        {
            if (!ReferenceEquals(_references[i], other._references[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as DeclarationEnvironment);

    public override int GetHashCode() => _skeletons.GetHashCode();

    /// <summary>
    /// The generator's own output is there when the analyzers run and not when the generator does. It holds nothing but the constants
    /// and attributes made from the declarations, so that both may share one evaluation.
    /// </summary>
    private static bool IsOwnOutput(SyntaxTree tree) =>
        tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) && tree.FilePath.IndexOf("ManifestDsl.Generators.ManifestGenerator", StringComparison.Ordinal) >= 0;
}
