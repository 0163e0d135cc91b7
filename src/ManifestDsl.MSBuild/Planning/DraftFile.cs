using System.Text;
using ManifestDsl.MSBuild.Reading;

namespace ManifestDsl.MSBuild.Planning;

/// <summary>A file that objects are being collected for.</summary>
/// <param name="first">The first of them.</param>
internal sealed class DraftFile(CompiledManifest first)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly List<CompiledManifest> manifests = [first];

    public CompiledManifest First => first;

    /// <summary>The object by which the file takes its place among others: the one that is applied first.</summary>
    public CompiledManifest Leading => manifests.Aggregate(static (a, b) => ManifestOrder.Instance.Compare(a, b) <= 0 ? a : b);

    public void Add(CompiledManifest manifest) => manifests.Add(manifest);

    /// <param name="sort">True for the order of application, false for the order of the source.</param>
    public PlannedFile ToFile(bool sort)
    {
        // A stable sort: the order in metadata decides where nothing else does.
        IReadOnlyList<CompiledManifest> ordered = sort ? [.. manifests.OrderBy(static manifest => manifest, ManifestOrder.Instance)] : manifests;
        return new PlannedFile(first.Path, Utf8.GetBytes(string.Join("---\n", ordered.Select(Document))), PodSecurityRemark.Of(ordered));
    }

    private static string Document(CompiledManifest manifest)
    {
        // A verbatim string in a source with CRLF line ends must not make different files on different machines.
        var yaml = manifest.Yaml.Replace("\r\n", "\n");
        return yaml.Length > 0 && yaml[yaml.Length - 1] != '\n' ? yaml + "\n" : yaml;
    }
}
