using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ManifestDsl.Engine.Yaml;

/// <summary>YAML text → manifest trees whose provenance is the place in the file.</summary>
/// <remarks>
/// Never throws. Aliases are resolved (the nodes are those of the anchor, <see cref="Provenance.Via"/> of the topmost
/// is the alias), merge keys too. Numbers are in invariant form (<c>0x1F</c> is 31), keys are texts, as in JSON.
/// Duplicate keys, tags other than those of the JSON types, nesting deeper than <see cref="MaxDepth"/>
/// and aliases that stand for more than <see cref="MaxAliasedNodes"/> nodes in all are errors.
/// </remarks>
public static class YamlReader
{
    /// <summary>How many maps and lists may stand in each other.</summary>
    public const int MaxDepth = 128;

    /// <summary>How many nodes the aliases of one file may add to its trees.</summary>
    public const int MaxAliasedNodes = 100_000;

    /// <summary>Reads all documents of a file.</summary>
    /// <param name="text">The text of the file; a byte order mark at its start is skipped.</param>
    /// <param name="file">The path that the provenance of the nodes names; null for none.</param>
    /// <param name="schema">How plain scalars are read; by default as Kubernetes reads them.</param>
    public static YamlReadResult Read(string text, string? file, YamlSchema schema = YamlSchema.Kubernetes)
    {
        var documents = ImmutableArray.CreateBuilder<ManifestNode>();
        var start = text.Length > 0 && text[0] == TextSyntax.ByteOrderMark ? 1 : 0;
        var parser = new Parser(new StringReader(start == 0 ? text : text.Substring(start)));
        YamlError? error = null;
        try
        {
            while (parser.MoveNext())
            {
                if (parser.Current is DocumentStart && new DocumentReader(parser, new Places(file, start), schema).Read() is { } root)
                {
                    documents.Add(root);
                }
            }
        }
        catch (YamlException e)
        {
            error = new YamlError(e.Message, Number(e.Start.Line), Number(e.Start.Column));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The parser of the library throws others too for odd input, such as a version that is no number.
            var place = parser.Current?.End ?? Mark.Empty;
            error = new YamlError("This is not YAML that can be read: " + e.Message, Number(place.Line), Number(place.Column));
        }

        return new YamlReadResult(documents.ToImmutable(), error);
    }

    private static int Number(long lineOrColumn) => (int)Math.Max(1, Math.Min(int.MaxValue, lineOrColumn));
}
