using System.Collections.Immutable;
using System.Globalization;
using ManifestDsl.Benchmarks.Compiling;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Evaluation;
using ManifestDsl.Evaluation.Caching;
using ManifestDsl.Evaluation.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestDsl.Benchmarks.Modes;

/// <summary>What the number of rules costs: the analyzer with all rules against the analyzer with three.</summary>
internal static class RulesMode
{
    private const int Workloads = 1000;
    private const int Rounds = 15;

    private static readonly string[] Three = ["MDSL1001", "MDSL1002", "MDSL1003"];

    public static int Run()
    {
        WarmUp.Run();
        var everything = new Measurement("analyzer, whole compilation, all rules on");
        var little = new Measurement("analyzer, whole compilation, three rules on");
        var contexts = new Measurement("objects as rules see them (the DSL's hardened)");
        var three = new Measurement("three rules");
        var all = new Measurement($"all {RuleCatalog.Rules.Length} rules about one object");
        var sets = new Measurement($"all {RuleCatalog.SetRules.Length} rules about several objects");
        var core = RuleCatalog.Rules.RemoveAll(static rule => !Three.Contains(rule.Metadata.Id));
        var shop = new Shop(Workloads);
        for (var round = 0; round < Rounds; round++)
        {
            var objects = Objects(shop.Fresh());

            // Rules keep what they learn about an object in its context, so each run gets contexts that no rule has seen.
            var seen = contexts.Run(() => Contexts(objects));
            three.Run(() => Check(seen, core));
            seen = Contexts(objects);
            all.Run(() => Check(seen, RuleCatalog.Rules));
            sets.Run(() => PolicyChecker.Check(new ManifestSet(seen)).Length);
            var strict = With(shop.Fresh(), static _ => ReportDiagnostic.Info);
            everything.Run(() => Analysis.WholeAsync(strict).GetAwaiter().GetResult());
            var core3 = With(shop.Fresh(), static id => Three.Contains(id) ? ReportDiagnostic.Warn : ReportDiagnostic.Suppress);
            little.Run(() => Analysis.WholeAsync(core3).GetAwaiter().GetResult());
        }

        var table = new MarkdownTable("workloads", "what", "median ms", "CPU ms", "MB");
        foreach (var measurement in new[] { everything, little, contexts, three, all, sets })
        {
            table.Add(Workloads, measurement.Name, measurement.Milliseconds, measurement.ProcessorMilliseconds, measurement.Megabytes);
        }


        // What is off is not reported, but checked all the same: a waiver of it is used.
        var withThree = little.ProcessorMilliseconds - all.ProcessorMilliseconds - sets.ProcessorMilliseconds + three.ProcessorMilliseconds;
        Console.WriteLine(table);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Analyzer with all rules / with three: {everything.ProcessorMilliseconds / withThree:0.00} (processor time)"));
        return 0;
    }

    private static CSharpCompilation With(CSharpCompilation compilation, Func<string, ReportDiagnostic> severity) => compilation.WithOptions(
        compilation.Options.WithSpecificDiagnosticOptions(
            RuleCatalog.Metadata.Where(static rule => rule.Category is not (RuleCategories.Declaration or RuleCategories.ApiValidity))
                .ToImmutableDictionary(static rule => rule.Id, rule => severity(rule.Id))));

    private static ImmutableArray<PolicyContext> Contexts(List<KubernetesObject> objects) =>
        [.. objects.SelectMany(static obj => PolicyContext.Of(obj, PolicyOptions.Default).AsEnumerable())];

    private static int Check(ImmutableArray<PolicyContext> contexts, ImmutableArray<PolicyRule> rules)
    {
        var findings = new FindingSink();
        foreach (var context in contexts)
        {
            findings.Object = context.Object;
            foreach (var rule in rules)
            {
                findings.Container = null;
                rule.Check(context, findings);
            }
        }

        return findings.ToImmutable().Length;
    }

    private static List<KubernetesObject> Objects(CSharpCompilation compilation)
    {
        var known = KnownTypes.Of(compilation);
        var evaluator = new DeclarationEvaluator(compilation, new SemanticModelCache());
        return [.. compilation.GlobalNamespace.GetTypeMembers()
            .Where(type => Declarations.IsManifestsClass(type, known))
            .SelectMany(type => Declarations.Of(type, known).AsEnumerable())
            .SelectMany(declaration => evaluator.Evaluate(new DeclarationTarget(declaration), "shop", CancellationToken.None).Lowered.Objects.AsEnumerable())];
    }
}
