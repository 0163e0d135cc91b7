using ManifestDsl.Benchmarks.Compiling;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestDsl.Benchmarks.Modes;

/// <summary>
/// What an edit costs an IDE: 1000 workloads in 100 files, generator and analyzer after each edit. The analyzer sees the
/// compilation with the generated files, as in an IDE.
/// </summary>
internal static class EditMode
{
    private const int Workloads = 1000;
    private const int Measured = 20;
    private const int LongRun = 200;

    public static async Task<int> RunAsync()
    {
        WarmUp.Run();
        var session = new EditSession(Workloads);
        await session.CheckAsync().ConfigureAwait(false);
        var table = new MarkdownTable("edit", "step", "median ms", "slowest ms", "CPU ms", "MB allocated");
        await MeasureAsync("one workload", session, session.Shop.EditWorkload, other: false, table).ConfigureAwait(false);
        await MeasureAsync("a file without manifests", session, session.Shop.EditOther, other: true, table).ConfigureAwait(false);
        Console.WriteLine(table);
        Console.WriteLine("Steps of the generator, outputs by reason (Cached: did not run; Unchanged: ran, with the same result):");
        PrintSteps("one workload", session, session.Shop.EditWorkload);
        PrintSteps("a file without manifests", session, session.Shop.EditOther);
        return 0;
    }

    /// <summary>What is still in memory after many edits. Apart, since it takes its time.</summary>
    public static async Task<int> RunMemoryAsync()
    {
        var session = new EditSession(Workloads);
        await EditAsync(session, 10).ConfigureAwait(false);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await EditAsync(session, LongRun).ConfigureAwait(false);
        var after = GC.GetTotalMemory(forceFullCollection: true);
        Console.WriteLine($"Memory after {LongRun} edits: {after / 1e6:F1} MB, {(after - before) / 1e6:+0.0;-0.0} MB");
        GC.KeepAlive(session);
        return 0;
    }

    private static async Task MeasureAsync(string edit, EditSession session, Func<CSharpCompilation> edited, bool other, MarkdownTable table)
    {
        Measurement[] measurements = Named(other);
        for (var i = 0; i < Measured + 3; i++)
        {
            if (i == 3)
            {
                measurements = Named(other);
            }

            var compilation = edited();
            var output = measurements[0].Run(() => session.Generate(compilation));
            var tree = other ? session.Shop.OtherTree : session.Shop.EditedTree;
            // What whoever comes first must do: it grows with the number of generated files.
            measurements[1].Run(() => output.GetTypeByMetadataName("ManifestDsl.ManifestsAttribute"));
            // A clone has bound nothing, but clones share what whoever comes first makes of all files: an IDE's own work comes before an analyzer's.
            await measurements[3].RunAsync(() => Analysis.DocumentAsync(output.Clone(), tree, new EmptyAnalyzer())).ConfigureAwait(false);
            await measurements[2].RunAsync(() => Analysis.DocumentAsync(output.Clone(), tree)).ConfigureAwait(false);
            if (other)
            {
                await measurements[4].RunAsync(() => Analysis.DocumentAsync(output.Clone(), session.Shop.EditedTree)).ConfigureAwait(false);
            }
        }

        foreach (var measurement in measurements)
        {
            table.Add(edit, measurement.Name, measurement.Milliseconds, measurement.Slowest, measurement.ProcessorMilliseconds, measurement.Megabytes);
        }
    }

    private static Measurement[] Named(bool other)
    {
        Measurement[] measurements = [new("generator"), new("compiler: declarations with the generated files"), new("analyzer, edited file"), new("an empty analyzer, edited file")];
        return other ? [.. measurements, new("analyzer, another open file with manifests")] : measurements;
    }

    private static void PrintSteps(string edit, EditSession session, Func<CSharpCompilation> edited)
    {
        var driver = Generation.Driver(track: true).RunGenerators(session.Shop.Compilation).RunGenerators(edited());
        Console.WriteLine($"  {edit}:");
        var result = driver.GetRunResult().Results.Single();
        foreach (var (name, steps) in result.TrackedSteps.Concat(result.TrackedOutputSteps).OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            var reasons = steps.SelectMany(static step => step.Outputs).CountBy(static output => output.Reason).OrderBy(static pair => pair.Key);
            Console.WriteLine($"    {name}: {string.Join(", ", reasons.Select(static pair => $"{pair.Value} {pair.Key}"))}");
        }
    }

    private static async Task EditAsync(EditSession session, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var output = session.Generate(i % 4 == 3 ? session.Shop.EditOther() : session.Shop.EditWorkload());
            await Analysis.DocumentAsync(output, session.Shop.EditedTree).ConfigureAwait(false);
        }
    }
}
