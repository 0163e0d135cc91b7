using System.Runtime.CompilerServices;

namespace ManifestDsl.Generators.Tests.Testing;

/// <summary>Files of the repository that tests read.</summary>
internal static class TestFiles
{
    /// <summary>The folder of this test project.</summary>
    public static string Project { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, ".."));

    /// <summary>The folder of the whole repository.</summary>
    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Project, "../.."));

    /// <summary>The C# files below a folder, ordered by path; without what builds left there.</summary>
    public static IEnumerable<string> CSharpIn(string folder) => Directory
        .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(path => !Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
        .Order(StringComparer.Ordinal);

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
