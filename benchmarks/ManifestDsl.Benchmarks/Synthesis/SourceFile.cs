namespace ManifestDsl.Benchmarks.Synthesis;

/// <summary>A file of a synthesized project.</summary>
/// <param name="Path">Its name.</param>
/// <param name="Text">Its C#.</param>
internal sealed record SourceFile(string Path, string Text);
