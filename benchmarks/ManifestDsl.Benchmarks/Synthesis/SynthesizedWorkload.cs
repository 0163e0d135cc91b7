namespace ManifestDsl.Benchmarks.Synthesis;

/// <summary>How a workload is written.</summary>
internal enum WorkloadStyle
{
    /// <summary>DSL tier, with all values in place.</summary>
    Literal,

    /// <summary>DSL tier, with values from constants, properties and methods of another file.</summary>
    Helpers,

    /// <summary>KubernetesClient models, with all security settings written out.</summary>
    Raw,
}

/// <summary>One workload and its Service, by number: the same number gives the same objects, whoever builds them.</summary>
/// <param name="Number">From 0.</param>
internal sealed record SynthesizedWorkload(int Number)
{
    /// <summary>Of ten workloads five are literal, three use helpers, two are raw.</summary>
    public WorkloadStyle Style => (Number % 10) switch
    {
        < 5 => WorkloadStyle.Literal,
        < 8 => WorkloadStyle.Helpers,
        _ => WorkloadStyle.Raw,
    };

    public string Member => $"App{Number}";

    public string Name => $"app-{Number}";

    public string Version => $"1.{Number % 7}.{Number}";

    public string Image => $"registry.example.com/shop/{Name}:{Version}";

    /// <summary>Workloads from <paramref name="file"/> × 10 on, ten at most.</summary>
    public static IEnumerable<SynthesizedWorkload> InFile(int file, int count) =>
        Enumerable.Range(file * 10, Math.Min(10, count - (file * 10))).Select(static number => new SynthesizedWorkload(number));
}
