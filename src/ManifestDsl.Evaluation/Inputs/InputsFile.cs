using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace ManifestDsl.Evaluation.Inputs;

/// <summary>The file in which the task CollectInputs tells the compiler what the project declares. One line for each input: sort, name, content.</summary>
internal sealed class InputsFile
{
    /// <summary>The first line, with the version of the form.</summary>
    private const string Header = "ManifestDsl inputs 1";

    // A text never changes, and it may be large: files that are no text are in it.
    private static readonly ConditionalWeakTable<SourceText, InputsFile> Cache = new();

    private InputsFile(SourceText text)
    {
        var lines = text.ToString().Split('\n');
        if (lines[0] != Header)
        {
            return;
        }

        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].Split('\t') is [var sort, var name, var content])
            {
                Entries.Add(new Entry(sort, Unescape(name), Unescape(content)));
            }
        }
    }

    public List<Entry> Entries { get; } = [];

    public static bool IsAt(string path) => path.EndsWith("manifests.inputs", StringComparison.Ordinal);

    public static InputsFile Of(SourceText text) => Cache.GetValue(text, static t => new InputsFile(t));

    private static string Unescape(string text) => text.IndexOf('%') < 0
        ? text
        : text.Replace("%0A", "\n").Replace("%0D", "\r").Replace("%09", "\t").Replace("%25", "%");

    /// <param name="Sort"><c>property</c>; <c>text</c>, <c>bytes</c>, <c>no-file</c>; <c>package</c>; <c>dockerfile</c>, <c>sdk-image</c>; <c>trivy</c>, <c>trivy-image</c>, <c>trivy-config</c>, <c>trivy-problem</c>.</param>
    /// <param name="Name">The name that declarations ask for; of a package, the path of one of its sources; the path of the Dockerfile; the repository of the image; the path of the report.</param>
    /// <param name="Content">The value; the path of the additional file, the bytes in base64, the reason why there is none; the package; what is said of the image; what the report says.</param>
    public readonly record struct Entry(string Sort, string Name, string Content);
}
