namespace ManifestDsl.Generators.Tests.Testing;

/// <summary>What a run emitted, as one text to verify.</summary>
internal static class GeneratorRunText
{
    public static string Text(this GeneratorRun run)
    {
        var documents = run.Documents
            .OrderBy(static d => d.Path, StringComparer.Ordinal)
            .Select(static d => $"# {d.Path}: {d.Resource} of {d.Declaration}{(d.IsDerived ? ", derived" : "")}\n{d.Yaml}");
        return string.Concat(run.Failed.Select(static f => $"# failed: {f}\n")) + string.Join("---\n", documents);
    }
}
