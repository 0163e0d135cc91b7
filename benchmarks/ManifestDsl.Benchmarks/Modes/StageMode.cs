using System.Collections.Immutable;
using ManifestDsl.Benchmarks.Compiling;
using ManifestDsl.Engine;
using ManifestDsl.Engine.Hardening;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Yaml;
using ManifestDsl.Evaluation;
using ManifestDsl.Evaluation.Caching;
using ManifestDsl.Evaluation.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Benchmarks.Modes;

/// <summary>Where the time goes from source to YAML and to findings, stage by stage, in a warm process.</summary>
internal static class StageMode
{
    private const int Rounds = 15;

    public static int Run()
    {
        WarmUp.Run();
        var table = new MarkdownTable("workloads", "stage", "median ms", "CPU ms", "MB", "CPU µs per workload");
        foreach (var count in new[] { 100, 1000 })
        {
            Measure(count, table);
        }

        Console.WriteLine(table);
        return 0;
    }

    private static void Measure(int count, MarkdownTable table)
    {
        var declare = new Measurement("declared symbols and references");
        var bind = new Measurement("bind (Roslyn: semantic model, IOperation)");
        var evaluate = new Measurement("evaluate");
        var lower = new Measurement("lower");
        var check = new Measurement("check");
        var harden = new Measurement("harden");
        var write = new Measurement("write YAML");
        var generator = new Measurement("generator driver, first run, all of it");
        var analyzer = new Measurement("analyzer, whole compilation, all of it");
        var after = new Measurement("the same after the generator, with its files");
        Measurement[] all = [declare, bind, evaluate, lower, check, harden, write, generator, analyzer, after];
        var shop = new Shop(count);
        for (var round = 0; round < Rounds; round++)
        {
            var compilation = shop.Fresh();
            var declarations = declare.Run(() => Declared(compilation));
            var models = bind.Run(() => Bind(compilation, declarations));
            var trees = evaluate.Run(() => Evaluate(compilation, models, declarations));
            var objects = lower.Run(() => trees.SelectMany(static tree => ManifestPipeline.Lower(tree, "shop").Objects).ToList());
            check.Run(() => objects.Sum(static o => ManifestPipeline.Check(PolicyContext.Of(o, PolicyOptions.Default)).Length));
            var hardened = harden.Run(() => objects.ConvertAll(Hardener.Harden));
            write.Run(() => hardened.Sum(static o => YamlWriter.Write(o.Root).Length));
            var fresh = shop.Fresh();
            generator.Run(() => Generation.Driver().RunGenerators(fresh));
            fresh = shop.Fresh();
            analyzer.Run(() => Analysis.WholeAsync(fresh).GetAwaiter().GetResult());
            fresh = shop.Fresh();
            Generation.Driver().RunGeneratorsAndUpdateCompilation(fresh, out var generated, out _);
            after.Run(() => Analysis.WholeAsync(generated).GetAwaiter().GetResult());
        }

        foreach (var stage in all)
        {
            table.Add(count, stage.Name, stage.Milliseconds, stage.ProcessorMilliseconds, stage.Megabytes, stage.ProcessorMilliseconds * 1000 / count);
        }
    }

    private static List<ISymbol> Declared(CSharpCompilation compilation)
    {
        var known = KnownTypes.Of(compilation);
        return [.. compilation.GlobalNamespace.GetTypeMembers()
            .Where(type => Declarations.IsManifestsClass(type, known))
            .SelectMany(type => Declarations.Of(type, known).AsEnumerable())];
    }

    /// <summary>A semantic model keeps the body that it has bound, so what follows does not bind it again.</summary>
    private static SemanticModelCache Bind(CSharpCompilation compilation, List<ISymbol> declarations)
    {
        var models = new SemanticModelCache();
        foreach (var declaration in declarations)
        {
            var property = (PropertyDeclarationSyntax)declaration.DeclaringSyntaxReferences[0].GetSyntax();

            // All of the tree: operations are made when they are asked for.
            foreach (var _ in models.Get(compilation, property.SyntaxTree).GetOperation(property.ExpressionBody!)!.Descendants())
            {
            }
        }

        return models;
    }

    private static ImmutableArray<ManifestNode> Evaluate(CSharpCompilation compilation, SemanticModelCache models, List<ISymbol> declarations)
    {
        var evaluator = new DeclarationEvaluator(compilation, models);
        return [.. declarations.Select(declaration => evaluator.Evaluate(declaration, CancellationToken.None))];
    }
}
