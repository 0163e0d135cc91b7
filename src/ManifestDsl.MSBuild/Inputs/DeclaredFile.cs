using System.Globalization;
using System.Text;

namespace ManifestDsl.MSBuild.Inputs;

/// <summary>One <c>ManifestFile</c>, looked at: the line that tells the compiler of it, and the file that the compiler has to read itself.</summary>
/// <param name="Name">The name that declarations ask for.</param>
/// <param name="Sort"><c>text</c>, <c>bytes</c> or <c>no-file</c>.</param>
/// <param name="Content">The full path; the bytes in base64; the reason why there is none.</param>
internal sealed record DeclaredFile(string Name, string Sort, string Content)
{
    /// <summary>What a ConfigMap or a Secret can hold. The evaluator has the same number.</summary>
    public const int MaxSize = 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Looks at a file.</summary>
    /// <param name="name">The name that declarations ask for.</param>
    /// <param name="path">The full path.</param>
    public static DeclaredFile Look(string name, string path)
    {
        try
        {
            if (Directory.Exists(path))
            {
                return Missing(name, $"is a folder: write <ManifestFile Include=\"{name.TrimEnd('/')}/**\" />, and name a file of it");
            }

            var file = new FileInfo(path);
            if (!file.Exists)
            {
                return Missing(name, "is declared by a ManifestFile, and there is no such file: create it, or correct the item");
            }

            if (file.Length > MaxSize)
            {
                return Missing(name, string.Format(CultureInfo.InvariantCulture, "has {0} bytes: a ConfigMap or Secret holds at most {1}", file.Length, MaxSize));
            }

            var bytes = File.ReadAllBytes(path);
            return IsPlainText(bytes) ? new(name, "text", path) : new(name, "bytes", Convert.ToBase64String(bytes));
        }
        catch (Exception e) when (FileErrors.Covers(e) || e is ArgumentException)
        {
            return Missing(name, $"cannot be read: {e.Message}");
        }
    }

    /// <summary>Two files have the name.</summary>
    public static DeclaredFile Ambiguous(string name) => Missing(name, "is the name of several files: give each ManifestFile a Link of its own");

    /// <summary>
    /// True when the text that a compiler or an editor makes of the bytes has all of them. One with a byte order mark has not: the mark gets lost.
    /// </summary>
    private static bool IsPlainText(byte[] bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..] || Array.IndexOf(bytes, (byte)0) >= 0)
        {
            return false;
        }

        try
        {
            Utf8.GetCharCount(bytes);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static DeclaredFile Missing(string name, string reason) => new(name, "no-file", $"'{name}' {reason}");
}
