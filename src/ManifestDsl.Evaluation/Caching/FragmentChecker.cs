using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ManifestDsl.Engine;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Evaluation.Fragments;
using ManifestDsl.Evaluation.Known;
using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Caching;

/// <summary>
/// Checks what the code of a file writes into Kubernetes objects outside <c>[Manifests]</c> classes: operators, deployers, tests. Each file
/// once for as long as neither it nor what other files declare to it changes.
/// </summary>
public static class FragmentChecker
{
    private static readonly ConditionalWeakTable<SyntaxTree, Entry> Cache = new();

    /// <summary>
    /// The findings in a file, in the order of the source: bad values wherever they are written, missing settings only in objects that go to
    /// the API server as they stand.
    /// </summary>
    /// <param name="model">
    /// The file. Of all that look at it the check is one, so it uses the model that they share: then its bodies are bound once for all.
    /// </param>
    /// <param name="policy">What the project says about its policy.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    public static ImmutableArray<Finding> Check(SemanticModel model, PolicyOptions policy, CancellationToken cancellationToken)
    {
        var (tree, compilation) = (model.SyntaxTree, model.Compilation);
        var known = KnownTypes.Of(compilation);
        var candidates = FragmentSyntax.In(tree, compilation, known, cancellationToken);
        if (candidates.Count == 0)
        {
            return [];
        }

        var environment = DeclarationEnvironment.Of(compilation, cancellationToken);
        if (Cache.TryGetValue(tree, out var found) && found.Policy == policy && found.Environment.Equals(environment))
        {
            return found.Findings;
        }

        var entry = new Entry(environment, policy, Compute(model, candidates, known, policy, cancellationToken));
        Cache.Remove(tree);
        Cache.GetValue(tree, _ => entry);
        return entry.Findings;
    }

    private static ImmutableArray<Finding> Compute(
        SemanticModel model, IReadOnlyList<SyntaxNode> candidates, KnownTypes known, PolicyOptions policy, CancellationToken cancellationToken)
    {
        var findings = new Dictionary<(int Start, int Length, string Id), Finding>();
        foreach (var fragment in new FragmentScan(model, known, cancellationToken).Run(candidates))
        {
            foreach (var finding in Check(fragment, known, policy, cancellationToken))
            {
                // What was put around a part to check it is nobody's fault.
                if ((fragment.IsFinal || finding.Cause == FindingCause.BadValue) && finding.Node.Provenance is { IsSource: true } at && at.File == model.SyntaxTree.FilePath)
                {
                    // A later fragment with the same expression holds the variable that the earlier one is the value of: it can say more.
                    findings[(at.Start, at.Length, finding.Rule.Id)] = finding;
                }
            }
        }

        return
        [
            .. findings
                .OrderBy(static pair => pair.Key.Start)
                .ThenBy(static pair => pair.Key.Length)
                .ThenBy(static pair => pair.Key.Id, StringComparer.Ordinal)
                .Select(static pair => pair.Value),
        ];
    }

    private static ImmutableArray<Finding> Check(Fragment fragment, KnownTypes known, PolicyOptions policy, CancellationToken cancellationToken)
    {
        try
        {
            return
            [
                .. ObjectsOf(fragment, known, cancellationToken)
                    .SelectMany(obj => ManifestPipeline.Check(PolicyContext.Of(OpenObjects.AsOrdinaryPod(obj), policy))),
            ];
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // A rule that fails on an object is a defect of ours: it is said at the object and takes no other finding with it.
            return [new Finding(
                DeclarationRules.NotEvaluable,
                FindingCause.BadValue,
                new UnknownNode("", fragment.Value.Origin),
                $"Checking this object failed, which is a defect of ManifestDsl, please report it: {e.GetType().Name}: {e.Message}")];
        }
    }

    private static IEnumerable<KubernetesObject> ObjectsOf(Fragment fragment, KnownTypes known, CancellationToken cancellationToken)
    {
        if ((fragment.IsFinal ? fragment.Value : EnclosingObjects.Complete(fragment.Value, known)) is not { } whole
            || new TreeBuilder(known, cancellationToken, isPartial: !fragment.IsFinal).Build(whole) is not MapNode tree)
        {
            return [];
        }

        if (fragment.IsFinal)
        {
            return ManifestPipeline.Lower(tree, null).Objects;
        }

        // Nothing is unset in an open object, so that the tier, which says what that means, does not matter.
        return tree.Type?.Tier == ManifestTier.Dsl
            ? ManifestPipeline.Lower(tree, null).Objects.Where(static obj => !obj.IsDerived).Select(static obj => new KubernetesObject(OpenObjects.Open(obj.Root), ManifestTier.Raw))
            : [new KubernetesObject(OpenObjects.Open(tree), ManifestTier.Raw)];
    }

    private sealed class Entry(DeclarationEnvironment environment, PolicyOptions policy, ImmutableArray<Finding> findings)
    {
        public PolicyOptions Policy { get; } = policy;

        public DeclarationEnvironment Environment { get; } = environment;

        public ImmutableArray<Finding> Findings { get; } = findings;
    }
}
