using System.Diagnostics.Tracing;
using ManifestDsl.Benchmarks.Compiling;
using Microsoft.Diagnostics.NETCore.Client;

namespace ManifestDsl.Benchmarks.Modes;

/// <summary>Samples this process while it runs one thing over and over, and prints the hottest methods.</summary>
internal static class ProfileMode
{
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(15);

    private static readonly EventPipeProvider[] Providers =
    [
        new("Microsoft-DotNETCore-SampleProfiler", EventLevel.Informational),
        new("Microsoft-Windows-DotNETRuntime", EventLevel.Informational, (long)Microsoft.Diagnostics.Tracing.Parsers.ClrTraceEventParser.Keywords.Default),
    ];

    /// <param name="what">generator, generator-edit, analyzer or analyzer-edit.</param>
    /// <param name="count">How many workloads.</param>
    public static async Task<int> RunAsync(string what, int count)
    {
        WarmUp.Run();
        var shop = new Shop(count);
        var action = ActionOf(what, shop);
        action();
        var file = Path.Combine(Path.GetTempPath(), $"manifestdsl-{Environment.ProcessId}.nettrace");
        var client = new DiagnosticsClient(Environment.ProcessId);
        var runs = 0;
        using (var session = await client.StartEventPipeSessionAsync(Providers, requestRundown: true, circularBufferMB: 256, CancellationToken.None).ConfigureAwait(false))
        {
            // Not awaited before the session is stopped: the stream ends then.
            var copy = Task.Run(async () =>
            {
                var output = File.Create(file);
                await using (output.ConfigureAwait(false))
                {
                    await session.EventStream.CopyToAsync(output).ConfigureAwait(false);
                }
            });
            for (var start = DateTime.UtcNow; DateTime.UtcNow - start < Duration; runs++)
            {
                action();
            }

            await session.StopAsync(CancellationToken.None).ConfigureAwait(false);
            await copy.ConfigureAwait(false);
        }

        Console.WriteLine($"{what}, {count} workloads: {runs} runs in {Duration.TotalSeconds} s");
        HotMethods.Print(file);
        File.Delete(file);
        return 0;
    }

    private static Action ActionOf(string what, Shop shop)
    {
        var driver = Generation.Driver().RunGenerators(shop.Compilation);
        return what switch
        {
            "generator" => () => Generation.Driver().RunGenerators(shop.Fresh()),
            "generator-edit" => () => driver = driver.RunGenerators(shop.EditWorkload()),
            "analyzer" => () => Analysis.WholeAsync(shop.Fresh()).GetAwaiter().GetResult(),
            "analyzer-edit" => () => Analysis.DocumentAsync(shop.EditWorkload(), shop.EditedTree).GetAwaiter().GetResult(),
            _ => throw new ArgumentException($"{what} is none of generator, generator-edit, analyzer, analyzer-edit", nameof(what)),
        };
    }
}
