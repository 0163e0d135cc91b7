namespace ManifestDsl.Samples.Tests;

/// <summary>Counts lines that are not blank.</summary>
internal static class Lines
{
    /// <summary>The lines of all C# files of a sample.</summary>
    public static int OfCode(string sample) => Directory.GetFiles(Path.Combine(SampleFolder.RepositoryRoot, "samples", sample), "*.cs", SearchOption.AllDirectories)
        .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
        .Sum(path => Of(File.ReadAllText(path)));

    public static int Of(string text) => text.Split('\n').Count(line => !string.IsNullOrWhiteSpace(line));
}
