using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;

namespace ManifestDsl.Benchmarks.Modes;

/// <summary>BenchmarkDotNet over all benchmarks, with a table by workload at the end.</summary>
internal static class BenchmarkMode
{
    public static readonly Type[] All =
    [
        typeof(CompilerAlone),
        typeof(GeneratorFirstRun),
        typeof(GeneratorUnrelatedEdit),
        typeof(GeneratorWorkloadEdit),
        typeof(AnalyzerWhole),
        typeof(AnalyzerDocument),
    ];

    /// <summary>The full runs; takes the arguments of BenchmarkDotNet (<c>--filter</c>, …).</summary>
    public static int Full(string[] arguments)
    {
        var config = Config(warmUps: 5, iterations: 25).AddLogger(ConsoleLogger.Default).AddExporter(MarkdownExporter.GitHub);
        var switcher = new BenchmarkSwitcher(All);
        return Print(arguments.Length == 0 ? switcher.RunAll(config) : switcher.Run(arguments, config));
    }

    private static ManualConfig Config(int warmUps, int iterations) => ManualConfig.CreateEmpty()
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddColumn(StatisticColumn.Median)
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddJob(BenchmarkDotNet.Jobs.Job.Default
            .WithToolchain(InProcessNoEmitToolchain.Instance)
            .WithStrategy(RunStrategy.Monitoring)
            .WithInvocationCount(1)
            .WithUnrollFactor(1)
            .WithWarmupCount(warmUps)
            .WithIterationCount(iterations));

    private static int Print(IEnumerable<BenchmarkDotNet.Reports.Summary> summaries)
    {
        var table = new MarkdownTable("benchmark", "workloads", "median ms", "min ms", "MB", "µs per workload", "KB per workload");
        var failures = 0;
        foreach (var report in summaries.SelectMany(static summary => summary.Reports))
        {
            if (report.ResultStatistics is not { } statistics)
            {
                failures++;
                Console.Error.WriteLine($"failed: {report.BenchmarkCase.DisplayInfo}");
                continue;
            }

            var workloads = (int)report.BenchmarkCase.Parameters["Workloads"];
            double bytes = report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0;
            table.Add(
                report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\''),
                workloads,
                statistics.Median / 1e6,
                statistics.Min / 1e6,
                bytes / 1e6,
                statistics.Median / 1e3 / workloads,
                bytes / 1e3 / workloads);
        }

        Console.WriteLine(table);
        return failures == 0 ? 0 : 1;
    }
}
