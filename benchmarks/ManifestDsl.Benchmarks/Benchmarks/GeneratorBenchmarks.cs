using BenchmarkDotNet.Attributes;
using ManifestDsl.Benchmarks.Compiling;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestDsl.Benchmarks;

/// <summary>The generator on a compilation that it sees for the first time.</summary>
public class GeneratorFirstRun : ShopBenchmarks
{
    private CSharpCompilation _compilation = null!;

    [IterationSetup]
    public void Fresh() => _compilation = Shop.Fresh();

    [Benchmark(Description = "generator, first run")]
    public GeneratorDriver Run() => Generation.Driver().RunGenerators(_compilation);
}

/// <summary>The generator after an edit, with the driver of the run before.</summary>
public abstract class GeneratorEdit : ShopBenchmarks
{
    private GeneratorDriver _driver = null!;
    private CSharpCompilation _compilation = null!;

    protected override void Prepare() => _driver = Generation.Driver().RunGenerators(Shop.Compilation);

    [IterationSetup]
    public void Edit() => _compilation = Edited();

    protected abstract CSharpCompilation Edited();

    protected GeneratorDriver RunAgain() => _driver = _driver.RunGenerators(_compilation);
}

/// <summary>The edit is in a file without manifests.</summary>
public class GeneratorUnrelatedEdit : GeneratorEdit
{
    [Benchmark(Description = "generator, unrelated edit")]
    public GeneratorDriver Run() => RunAgain();

    protected override CSharpCompilation Edited() => Shop.EditOther();
}

/// <summary>The edit changes one workload.</summary>
public class GeneratorWorkloadEdit : GeneratorEdit
{
    [Benchmark(Description = "generator, one workload edited")]
    public GeneratorDriver Run() => RunAgain();

    protected override CSharpCompilation Edited() => Shop.EditWorkload();
}
