using System.Runtime.CompilerServices;

namespace ManifestDsl.Engine.Tests.Policy.Documentation;

/// <summary>Files of the repository that are generated, whole or in part: compared, or written when asked to.</summary>
internal static class Repository
{
    private static readonly string Command = $"MANIFESTDSL_UPDATE=1 dotnet test tests/{typeof(Repository).Assembly.GetName().Name} --filter DocumentationTests";

    /// <summary>True when the tests write what they would otherwise compare.</summary>
    public static readonly bool IsUpdate = Environment.GetEnvironmentVariable("MANIFESTDSL_UPDATE") == "1";

    /// <summary>A file of the repository.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root(), .. parts]);

    /// <summary>The text of a file; empty when there is none.</summary>
    public static string Read(string path) => File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";

    /// <summary>The file holds <paramref name="expected"/>, or does from now on.</summary>
    public static void Verify(string path, string expected)
    {
        if (IsUpdate)
        {
            if (Read(path) != expected)
            {
                File.WriteAllText(path, expected);
            }

            return;
        }

        Assert.True(Read(path) == expected, $"{Path.GetRelativePath(Root(), path)} is out of date. This writes it: {Command}");
    }

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", ".."));
}
