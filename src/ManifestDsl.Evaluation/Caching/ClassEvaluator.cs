using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Evaluation.Inputs;
using ManifestDsl.Evaluation.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestDsl.Evaluation.Caching;

/// <summary>
/// Evaluates the declarations of <c>[Manifests]</c> classes, each once for as long as nothing that it read has changed: the generator, the
/// analyzers and the next edit share the result.
/// </summary>
public static class ClassEvaluator
{
    private static readonly ConditionalWeakTable<SyntaxTree, ConcurrentDictionary<int, Entry>> Cache = new();

    /// <summary>The declarations of a class.</summary>
    /// <param name="declaration">The part of the class that carries the attribute.</param>
    /// <param name="compilation">The compilation that declares it.</param>
    /// <param name="models">Semantic models of the compilation.</param>
    /// <param name="inputs">What the build hands over.</param>
    /// <param name="version">The version of the cluster.</param>
    /// <param name="symbol">The class, or null when it is not marked; asked for only when something has to be evaluated.</param>
    /// <param name="cancellationToken">Ends the evaluation.</param>
    public static EvaluatedClass Evaluate(
        TypeDeclarationSyntax declaration,
        Compilation compilation,
        SemanticModelCache models,
        BuildInputs inputs,
        KubernetesVersion version,
        Func<INamedTypeSymbol?> symbol,
        CancellationToken cancellationToken)
    {
        var environment = DeclarationEnvironment.Of(compilation, cancellationToken);
        var entries = Cache.GetOrCreateValue(declaration.SyntaxTree);
        if (!entries.TryGetValue(declaration.SpanStart, out var entry) || !entry.Environment.Equals(environment) || entry.Version != version)
        {
            entry = null;
        }

        if (entry is not null && entry.Class.IsCurrent(compilation, inputs))
        {
            return entry.Class;
        }

        var evaluated = EvaluateStale(entry?.Class, compilation, models, inputs, version, symbol, cancellationToken);
        entries[declaration.SpanStart] = new Entry(environment, version, evaluated);
        return evaluated;
    }

    private static EvaluatedClass EvaluateStale(
        EvaluatedClass? previous,
        Compilation compilation,
        SemanticModelCache models,
        BuildInputs inputs,
        KubernetesVersion version,
        Func<INamedTypeSymbol?> symbol,
        CancellationToken cancellationToken)
    {
        if (symbol() is not { } type)
        {
            return EvaluatedClass.None;
        }

        var known = KnownTypes.Of(compilation);
        var defaultNamespace = Declarations.DefaultNamespace(type, known);
        var partOf = Declarations.PartOf(type, known);
        ImmutableArray<DeclarationTarget> targets = [.. Declarations.Of(type, known).SelectMany(static member => DeclarationTarget.Of(member))];
        var evaluator = new DeclarationEvaluator(compilation, models, inputs, version);
        var declarations = ImmutableArray.CreateBuilder<EvaluatedDeclaration>(targets.Length);
        for (var i = 0; i < targets.Length; i++)
        {
            // In the same declaration environment a class has the same members in the same order, and so has each enum: they are in the skeletons.
            declarations.Add(previous is not null && previous.Declarations[i].IsCurrent(compilation, inputs)
                ? previous.Declarations[i]
                : evaluator.Evaluate(targets[i], defaultNamespace, cancellationToken, partOf));
        }

        SyntaxTree[] parts = [.. type.DeclaringSyntaxReferences.Select(static reference => reference.SyntaxTree).Distinct()];
        return new EvaluatedClass(
            type.Name,
            declarations.MoveToImmutable(),
            WaiverReader.Read(type, known, cancellationToken),
            EvaluatedClass.CheckShape(type, known, cancellationToken),
            parts);
    }

    private sealed class Entry(DeclarationEnvironment environment, KubernetesVersion version, EvaluatedClass evaluated)
    {
        public DeclarationEnvironment Environment { get; } = environment;

        public KubernetesVersion Version { get; } = version;

        public EvaluatedClass Class { get; } = evaluated;
    }
}
