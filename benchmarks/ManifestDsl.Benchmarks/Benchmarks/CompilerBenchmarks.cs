using BenchmarkDotNet.Attributes;
using ManifestDsl.Benchmarks.Compiling;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace ManifestDsl.Benchmarks;

/// <summary>Base line: the compiler alone makes an assembly of the same sources, parsed before.</summary>
public class CompilerAlone : ShopBenchmarks
{
    private CSharpCompilation _compilation = null!;

    [IterationSetup]
    public void Fresh() => _compilation = Shop.Fresh();

    [Benchmark(Description = "compiler alone", Baseline = true)]
    public EmitResult Run() => _compilation.Emit(Stream.Null);
}
