using BenchmarkDotNet.Attributes;
using ManifestDsl.Benchmarks.Compiling;

namespace ManifestDsl.Benchmarks;

/// <summary>What the benchmarks of all kinds share: a project of so many workloads, in a warm process.</summary>
/// <remarks>
/// Every invocation works on a compilation of its own, made in the iteration's set-up, so an iteration is one invocation.
/// Without the warm-up the first benchmark would measure the JIT compiler.
/// </remarks>
public abstract class ShopBenchmarks
{
    [Params(1, 100, 1000)]
    public int Workloads { get; set; }

    private protected Shop Shop { get; private set; } = null!;

    [GlobalSetup]
    public void Setup()
    {
        WarmUp.Run();
        Shop = new Shop(Workloads);
        Prepare();
    }

    /// <summary>Brings the project to where the benchmarked edit begins.</summary>
    protected virtual void Prepare()
    {
    }
}
