using ManifestDsl.Engine.Model;
using YamlDotNet.Core;

namespace ManifestDsl.Engine.Yaml;

/// <summary>Marks of the parser → provenance.</summary>
/// <param name="File">The path of the file, or null.</param>
/// <param name="Offset">What to add to the parser's positions: 1 after a byte order mark.</param>
internal readonly record struct Places(string? File, int Offset)
{
    public Provenance Between(Mark start, Mark end) =>
        new(File, (int)start.Index + Offset, (int)Math.Max(0, end.Index - start.Index));
}
