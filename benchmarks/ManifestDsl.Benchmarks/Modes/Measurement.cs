using System.Diagnostics;

namespace ManifestDsl.Benchmarks.Modes;

/// <summary>Times and allocations of something that was run many times. Processor time tells more than time on a busy machine.</summary>
internal sealed class Measurement(string name)
{
    private readonly List<double> _milliseconds = [];
    private readonly List<double> _processor = [];
    private readonly List<double> _bytes = [];

    public string Name { get; } = name;

    public double Milliseconds => Median(_milliseconds);

    /// <summary>Processor time of all threads, the JIT compiler's and the garbage collector's too.</summary>
    public double ProcessorMilliseconds => Median(_processor);

    public double Slowest => _milliseconds.Max();

    /// <summary>Allocated by all threads.</summary>
    public double Megabytes => Median(_bytes) / 1e6;

    public T Run<T>(Func<T> action)
    {
        var start = Sample.Now();
        var result = action();
        Add(start, Sample.Now());
        return result;
    }

    public async Task<T> RunAsync<T>(Func<Task<T>> action)
    {
        var start = Sample.Now();
        var result = await action().ConfigureAwait(false);
        Add(start, Sample.Now());
        return result;
    }

    private void Add(Sample start, Sample end)
    {
        _milliseconds.Add(Stopwatch.GetElapsedTime(start.Time, end.Time).TotalMilliseconds);
        _processor.Add((end.Processor - start.Processor).TotalMilliseconds);
        _bytes.Add(end.Bytes - start.Bytes);
    }

    private static double Median(List<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? 0 : (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    private readonly record struct Sample(long Time, TimeSpan Processor, long Bytes)
    {
        public static Sample Now() => new(Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
    }
}
