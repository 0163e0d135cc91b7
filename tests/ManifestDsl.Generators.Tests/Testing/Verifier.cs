using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Generators.Tests.Testing;

/// <summary>
/// Compares with <c>Class.Method.verified.*</c> beside the test and, on a mismatch, writes <c>.received.*</c> beside it:
/// the conventions of the Verify package, which can take the place of this file.
/// </summary>
internal static class Verifier
{
    /// <summary>Verifies a text.</summary>
    public static void Verify(string text, string extension = "yaml", [CallerFilePath] string file = "", [CallerMemberName] string method = "") =>
        Compare([("", text)], extension, file, method);

    /// <summary>Verifies all files that the generator wrote, each in a file of its own: <c>Class.Method#Name.verified.cs</c>.</summary>
    public static void Verify(GeneratorDriver driver, [CallerFilePath] string file = "", [CallerMemberName] string method = "") =>
        Compare(
            [.. driver.GetRunResult().Results.SelectMany(static r => r.GeneratedSources).Select(static s => ("#" + Path.GetFileNameWithoutExtension(s.HintName), s.SourceText.ToString()))],
            "cs",
            file,
            method);

    private static void Compare(IReadOnlyList<(string Name, string Text)> targets, string extension, string file, string method)
    {
        var folder = Path.GetDirectoryName(file)!;
        var prefix = Path.GetFileNameWithoutExtension(file) + "." + method;
        var wrong = new List<string>();
        foreach (var (name, text) in targets)
        {
            var verified = Path.Combine(folder, $"{prefix}{name}.verified.{extension}");
            var received = Path.Combine(folder, $"{prefix}{name}.received.{extension}");
            File.Delete(received);
            if (!File.Exists(verified) || File.ReadAllText(verified) != text)
            {
                File.WriteAllText(received, text);
                wrong.Add(received);
            }
        }

        var expected = targets.Select(t => $"{prefix}{t.Name}.verified.{extension}").ToHashSet(StringComparer.Ordinal);
        var left = Directory.EnumerateFiles(folder, prefix + "*.verified.*")
            .Where(path => Path.GetFileName(path) is var name && name[prefix.Length] is '.' or '#' && !expected.Contains(name));
        Assert.True(wrong.Count == 0, "Not as verified, see:\n" + string.Join("\n", wrong));
        Assert.True(!left.Any(), "Verified, but not produced any more:\n" + string.Join("\n", left));
    }
}
