using Microsoft.Diagnostics.Tracing.Etlx;

namespace ManifestDsl.Benchmarks.Modes;

/// <summary>The samples of a trace, by method. Only stacks with a method of ours count.</summary>
/// <remarks>
/// Samples are taken where the runtime can stop a thread, so the innermost method of a stack is mostly a helper of the
/// runtime: there is no list of methods by their own time.
/// </remarks>
internal static class HotMethods
{
    private const int Shown = 30;
    private const int LongestName = 110;

    public static void Print(string file)
    {
        var inclusive = new Dictionary<string, int>();
        var nearest = new Dictionary<string, int>();
        var compiler = new Dictionary<string, int>();
        var total = 0;
        // The library reads stacks only from its own format.
        var converted = TraceLog.CreateFromEventPipeDataFile(file, options: new TraceLogOptions { ConversionLog = TextWriter.Null });
        using var log = new TraceLog(converted);
        foreach (var sample in log.Events.Where(static e => e.ProviderName == "Microsoft-DotNETCore-SampleProfiler"))
        {
            var stack = Frames(sample.CallStack());
            if (stack.FindIndex(static frame => IsOurs(frame.Module)) is var own && own < 0)
            {
                continue;
            }

            total++;
            Count(nearest, stack[own].Method);
            CountAll(inclusive, stack.Where(static frame => IsOurs(frame.Module)));
            CountAll(compiler, stack.Take(own).Where(static frame => frame.Module.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)));
        }

        Show("with everything that it calls", inclusive, total);
        Show("with what it calls outside of ManifestDsl", nearest, total);
        Show("of the compiler, called by ManifestDsl, with everything that it calls", compiler, total);
        log.Dispose();
        File.Delete(converted);
    }

    private static bool IsOurs(string module) =>
        module.StartsWith("ManifestDsl", StringComparison.Ordinal) && module != "ManifestDsl.Benchmarks";

    private static List<(string Module, string Method)> Frames(TraceCallStack? stack)
    {
        var frames = new List<(string, string)>();
        for (; stack is not null; stack = stack.Caller)
        {
            var module = stack.CodeAddress.ModuleName ?? "?";
            var name = stack.CodeAddress.FullMethodName ?? "?";
            var parameters = name.IndexOf('(');
            frames.Add((module, parameters < 0 ? name : name[..parameters]));
        }

        return frames;
    }

    private static void CountAll(Dictionary<string, int> counts, IEnumerable<(string Module, string Method)> frames)
    {
        foreach (var method in frames.Select(static frame => frame.Method).Distinct())
        {
            Count(counts, method);
        }
    }

    private static void Count(Dictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;

    private static void Show(string title, Dictionary<string, int> counts, int total)
    {
        var table = new MarkdownTable($"method, {title}", "%");
        foreach (var (key, count) in counts.OrderByDescending(static pair => pair.Value).Take(Shown))
        {
            table.Add(key.Length <= LongestName ? key : key[..LongestName] + "…", 100.0 * count / total);
        }

        Console.WriteLine(table);
    }
}
