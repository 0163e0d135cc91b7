using ManifestDsl.Benchmarks.Compiling;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Benchmarks.Modes;

/// <summary>
/// The same things as the benchmarks, in some two minutes and with processor time. The runs of all of them alternate, so that
/// another process disturbs all alike and ratios hold on a busy machine.
/// </summary>
internal static class SummaryMode
{
    public static int Run()
    {
        WarmUp.Run();
        var table = new MarkdownTable("benchmark", "workloads", "median ms", "CPU ms", "MB", "CPU µs per workload", "KB per workload", "CPU, of compiler alone");
        Measure(1, rounds: 100, table);
        Measure(100, rounds: 25, table);
        Measure(1000, rounds: 9, table);
        Console.WriteLine(table);
        return 0;
    }

    private static void Measure(int count, int rounds, MarkdownTable table)
    {
        var compiler = new Measurement("compiler alone");
        var first = new Measurement("generator, first run");
        var unrelated = new Measurement("generator, unrelated edit");
        var edited = new Measurement("generator, one workload edited");
        var whole = new Measurement("analyzer, whole compilation");
        var wholeAfter = new Measurement("the same after the generator, with its files");
        var wholeEmpty = new Measurement("an empty analyzer, whole, with those files");
        var document = new Measurement("analyzer, edited file");
        var documentAfter = new Measurement("the same after the generator, with its files");
        var empty = new Measurement("an empty analyzer, edited file");
        var shop = new Shop(count);
        var driver = Generation.Driver().RunGenerators(shop.Compilation);
        for (var round = 0; round < rounds; round++)
        {
            var compilation = shop.Fresh();
            compiler.Run(() => compilation.Emit(Stream.Null));
            compilation = shop.Fresh();
            first.Run(() => Generation.Driver().RunGenerators(compilation));
            compilation = shop.EditOther();
            driver = unrelated.Run(() => driver.RunGenerators(compilation));
            compilation = shop.EditWorkload();
            driver = edited.Run(() => driver.RunGenerators(compilation));
            compilation = shop.Fresh();
            whole.Run(() => Analysis.WholeAsync(compilation).GetAwaiter().GetResult());
            Generation.Driver().RunGeneratorsAndUpdateCompilation(shop.Fresh(), out var generated, out _);
            wholeAfter.Run(() => Analysis.WholeAsync(generated).GetAwaiter().GetResult());
            Generation.Driver().RunGeneratorsAndUpdateCompilation(shop.Fresh(), out generated, out _);
            wholeEmpty.Run(() => Analysis.WholeAsync(generated, new EmptyAnalyzer()).GetAwaiter().GetResult());
            compilation = shop.EditWorkload();
            document.Run(() => Analysis.DocumentAsync(compilation, shop.EditedTree).GetAwaiter().GetResult());
            driver = driver.RunGeneratorsAndUpdateCompilation(shop.EditWorkload(), out generated, out _);
            documentAfter.Run(() => Analysis.DocumentAsync(generated, shop.EditedTree).GetAwaiter().GetResult());
            compilation = shop.EditWorkload();
            empty.Run(() => Analysis.DocumentAsync(compilation, shop.EditedTree, new EmptyAnalyzer()).GetAwaiter().GetResult());
        }

        Measurement[] all = [compiler, first, unrelated, edited, whole, wholeAfter, wholeEmpty, document, documentAfter, empty];
        foreach (var measurement in all)
        {
            table.Add(
                measurement.Name,
                count,
                measurement.Milliseconds,
                measurement.ProcessorMilliseconds,
                measurement.Megabytes,
                measurement.ProcessorMilliseconds * 1e3 / count,
                measurement.Megabytes * 1e3 / count,
                measurement.ProcessorMilliseconds / compiler.ProcessorMilliseconds);
        }
    }
}
