using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ManifestDsl.Evaluation.Inputs;

/// <summary>Files that are text: the compiler reads them itself, and an IDE has them as they are typed.</summary>
internal static class TextFiles
{
    private const int Utf8 = 65001;

    // One string for each text, however many compilations ask.
    private static readonly ConditionalWeakTable<SourceText, BuildInput> Cache = new();

    public static BuildInput Find(InputsFile.Entry entry, ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        foreach (var file in files)
        {
            if (file.Path == entry.Content && file.GetText(cancellationToken) is { } text)
            {
                var input = Cache.GetValue(text, static t => Read(t));
                return input.Form == InputForm.Problem ? new BuildInput(InputForm.Problem, $"'{entry.Name}' {input.Content}") : input;
            }
        }

        return new BuildInput(InputForm.Problem, $"'{entry.Name}' cannot be read by the compiler: see that the file exists, and build again");
    }

    private static BuildInput Read(SourceText text)
    {
        // The build looked at the file before the compiler did: it may have been edited since.
        if (text.Encoding is { CodePage: not Utf8 })
        {
            return new BuildInput(InputForm.Problem, "is not UTF-8 text: save it as UTF-8, or take its bytes with Build.FileBytes");
        }

        return text.Length > BuildInput.MaxFileSize
            ? new BuildInput(InputForm.Problem, string.Format(CultureInfo.InvariantCulture, "has {0} characters: a ConfigMap or Secret holds at most {1} bytes", text.Length, BuildInput.MaxFileSize))
            : new BuildInput(InputForm.Text, text.ToString());
    }
}
