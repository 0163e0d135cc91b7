using System.Collections.Immutable;
using System.Text;
using ManifestDsl.Evaluation.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ManifestDsl.Testing;

/// <summary>The additional files of a build that hands these properties and files to declarations, as the targets make them.</summary>
internal sealed class InputSet
{
    private readonly StringBuilder _list = new("ManifestDsl inputs 1\n");
    private readonly List<AdditionalText> _files = [];

    public InputSet Property(string name, string value) => Line("property", name, value);

    public InputSet TextFile(string name, string text, Encoding? encoding = null)
    {
        _files.Add(new Additional("/src/" + name, text, encoding ?? new UTF8Encoding(false)));
        return Line("text", name, "/src/" + name);
    }

    public InputSet Bytes(string name, params byte[] bytes) => Line("bytes", name, Convert.ToBase64String(bytes));

    /// <summary>A Dockerfile at /src/web/Dockerfile.</summary>
    public InputSet Dockerfile(string text, string image = "", string target = "", string arguments = "")
    {
        _files.Add(new Additional("/src/web/Dockerfile", text, Encoding.UTF8));
        return Line("dockerfile", "/src/web/Dockerfile", $"{image}\n{target}\n{arguments}\n../web/Dockerfile");
    }

    public InputSet Line(string sort, string name, string content)
    {
        _list.Append(sort).Append('\t').Append(name).Append('\t').Append(content.Replace("%", "%25").Replace("\t", "%09").Replace("\r", "%0D").Replace("\n", "%0A")).Append('\n');
        return this;
    }

    public ImmutableArray<AdditionalText> ToAdditionalFiles() => [new Additional("/src/obj/manifests.inputs", _list.ToString(), Encoding.UTF8), .. _files];

    public BuildInputs Read() => BuildInputs.Read(ToAdditionalFiles(), CancellationToken.None);

    public static AdditionalText File(string path, string text) => new Additional(path, text, Encoding.UTF8);

    private sealed class Additional(string path, string text, Encoding encoding) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, encoding);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
