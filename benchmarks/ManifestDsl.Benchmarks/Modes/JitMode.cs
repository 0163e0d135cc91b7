using Microsoft.Diagnostics.Tracing;
using Microsoft.Diagnostics.Tracing.Parsers.Clr;

namespace ManifestDsl.Benchmarks.Modes;

/// <summary>
/// What the JIT compiler did in a traced process, by assembly: the cost of the first workload. Assemblies of the SDK come
/// compiled; those of a package are compiled in every new process.
/// </summary>
internal static class JitMode
{
    public static int Run(string trace)
    {
        var began = new Dictionary<(int Thread, long Method), double>();
        var modules = new Dictionary<long, string>();
        var methods = new Dictionary<long, (long Module, double Milliseconds, int Size)>();
        using var source = new EventPipeEventSource(trace);
        source.Clr.LoaderModuleLoad += load => modules[load.ModuleID] = Path.GetFileNameWithoutExtension(load.ModuleILPath);
        source.Clr.MethodJittingStarted += start => began[(start.ThreadID, start.MethodID)] = start.TimeStampRelativeMSec;
        source.Clr.MethodLoadVerbose += load =>
        {
            if (began.Remove((load.ThreadID, load.MethodID), out var start))
            {
                methods[load.MethodID] = (load.ModuleID, load.TimeStampRelativeMSec - start, load.MethodSize);
            }
        };
        source.Process();

        var table = new MarkdownTable("assembly", "methods compiled", "ms", "KB of code");
        foreach (var group in methods.Values.GroupBy(m => modules.GetValueOrDefault(m.Module, "dynamic")).OrderByDescending(static g => g.Sum(static m => m.Milliseconds)))
        {
            table.Add(group.Key, group.Count(), group.Sum(static m => m.Milliseconds), group.Sum(static m => m.Size) / 1e3);
        }

        Console.WriteLine(table);
        return 0;
    }
}
