using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using ManifestDsl.Benchmarks.Compiling;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestDsl.Benchmarks;

/// <summary>The analyzer over a whole compilation, as a build runs it.</summary>
public class AnalyzerWhole : ShopBenchmarks
{
    private CSharpCompilation _compilation = null!;

    [IterationSetup]
    public void Fresh() => _compilation = Shop.Fresh();

    [Benchmark(Description = "analyzer, whole compilation")]
    public Task<ImmutableArray<Diagnostic>> Run() => Analysis.WholeAsync(_compilation);
}

/// <summary>The analyzer over the file that was edited, as an IDE runs it.</summary>
public class AnalyzerDocument : ShopBenchmarks
{
    private CSharpCompilation _compilation = null!;

    protected override void Prepare() => Analysis.WholeAsync(Shop.Compilation).GetAwaiter().GetResult();

    [IterationSetup]
    public void Edit() => _compilation = Shop.EditWorkload();

    [Benchmark(Description = "analyzer, edited file")]
    public Task<ImmutableArray<Diagnostic>> Run() => Analysis.DocumentAsync(_compilation, Shop.EditedTree);
}
