using ManifestDsl.Benchmarks.Modes;

return args switch
{
    ["--summary"] => SummaryMode.Run(),
    ["--edit"] => await EditMode.RunAsync(),
    ["--memory"] => await EditMode.RunMemoryAsync(),
    ["--stages"] => StageMode.Run(),
    ["--rules"] => RulesMode.Run(),
    ["--profile", var what, var count] => await ProfileMode.RunAsync(what, int.Parse(count)),
    ["--jit", var trace] => JitMode.Run(trace),
    ["--write", var folder, var count, var kind] => WriteMode.Run(folder, int.Parse(count), kind),
    ["--compare", var manifests, var printed] => CompareMode.Run(manifests, printed),
    _ => BenchmarkMode.Full(args),
};
