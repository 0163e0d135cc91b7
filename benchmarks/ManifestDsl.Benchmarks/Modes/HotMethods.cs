using Microsoft.Diagnostics.Tracing.Etlx;

namespace ManifestDsl.Benchmarks.Modes;

/// <summary>The samples of a trace, by method. Only stacks with a method of ours count.</summary>
internal static class HotMethods
{
    private const int Shown = 30;

    public static void Print(string file)
    {
        var inclusive = new Dictionary<string, int>();
        var nearest = new Dictionary<string, int>();
        var leaf = new Dictionary<string, int>();
        var modules = new Dictionary<string, int>();
        var total = 0;
        using var log = TraceLog.OpenOrConvert(file, new TraceLogOptions { ConversionLog = TextWriter.Null });
        foreach (var sample in log.Events.Where(static e => e.ProviderName == "Microsoft-DotNETCore-SampleProfiler"))
        {
            var stack = Frames(sample.CallStack());
            if (stack.FindIndex(static frame => IsOurs(frame.Module)) is var own && own < 0)
            {
                continue;
            }

            total++;
            Count(nearest, stack[own].Method);
            Count(leaf, stack[0].Method);
            Count(modules, stack[0].Module);
            foreach (var method in stack.Where(static frame => IsOurs(frame.Module)).Select(static frame => frame.Method).Distinct())
            {
                Count(inclusive, method);
            }
        }

        Show("with everything that it calls", inclusive, total);
        Show("with what it calls outside of ManifestDsl", nearest, total);
        Show("alone", leaf, total);
        Show("alone, by module", modules, total);
        File.Delete(Path.ChangeExtension(file, ".etlx"));
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

    private static void Count(Dictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;

    private static void Show(string title, Dictionary<string, int> counts, int total)
    {
        var table = new MarkdownTable("%", $"method, {title}");
        foreach (var (key, count) in counts.OrderByDescending(static pair => pair.Value).Take(Shown))
        {
            table.Add(100.0 * count / total, key);
        }

        Console.WriteLine(table);
    }
}
