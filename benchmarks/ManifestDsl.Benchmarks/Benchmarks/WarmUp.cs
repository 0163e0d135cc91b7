using ManifestDsl.Benchmarks.Compiling;

namespace ManifestDsl.Benchmarks;

/// <summary>Brings the code that is measured to the JIT compiler's last tier, once in a process.</summary>
internal static class WarmUp
{
    private const int Rounds = 24;
    private static bool _isDone;

    public static void Run()
    {
        if (_isDone)
        {
            return;
        }

        _isDone = true;
        var shop = new Shop(100);
        var driver = Generation.Driver();
        for (var i = 0; i < Rounds; i++)
        {
            driver = driver.RunGenerators(i % 2 == 0 ? shop.EditWorkload() : shop.EditOther());
            Generation.Driver().RunGenerators(shop.Fresh());
            Analysis.WholeAsync(shop.Fresh()).GetAwaiter().GetResult();
            Analysis.DocumentAsync(shop.EditWorkload(), shop.EditedTree).GetAwaiter().GetResult();
            if (i % 4 == 0)
            {
                shop.Fresh().Emit(Stream.Null);
                // Tiers change in the background, once no new code came up for a while.
                Thread.Sleep(150);
            }
        }
    }
}
