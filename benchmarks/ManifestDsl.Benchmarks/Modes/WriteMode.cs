using ManifestDsl.Benchmarks.Synthesis;

namespace ManifestDsl.Benchmarks.Modes;

/// <summary>Writes a synthesized project's sources, for builds by the real tools.</summary>
internal static class WriteMode
{
    public static int Run(string folder, int count, string kind)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in kind == "console" ? SynthesizedProject.Console(count) : SynthesizedProject.Manifests(count))
        {
            File.WriteAllText(Path.Combine(folder, file.Path), file.Text);
        }

        return 0;
    }
}
