using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ManifestDsl.Engine.Yaml;

/// <summary>Reads one document: the parser's events → nodes.</summary>
/// <remarks>Reports errors as <see cref="YamlException"/>, which <see cref="YamlReader"/> catches.</remarks>
internal sealed class DocumentReader(Parser parser, Places places, YamlSchema schema)
{
    private readonly Dictionary<string, Part> _anchors = new(StringComparer.Ordinal);
    private readonly ScalarReader _scalars = new(places, schema);
    private int _aliasedNodes;

    /// <summary>A node with what the limits need to know about it.</summary>
    /// <param name="Node">The node.</param>
    /// <param name="End">Where its text ends; a block map or list ends with its last value.</param>
    /// <param name="Size">How many nodes it has, itself included.</param>
    /// <param name="Height">How many levels it has.</param>
    private readonly record struct Part(ManifestNode Node, Mark End, int Size, int Height);

    /// <summary>The root of the document, or null when it is empty.</summary>
    public ManifestNode? Read()
    {
        var first = Next();
        var isEmpty = first is Scalar { Value.Length: 0, Style: ScalarStyle.Plain, Tag.IsEmpty: true };
        var root = ReadNode(first, depth: 1).Node;
        Next();
        return isEmpty ? null : root;
    }

    private ParsingEvent Next()
    {
        if (!parser.MoveNext() || parser.Current is not { } next)
        {
            throw new YamlException("The file ends in the middle of a document.");
        }

        return next;
    }

    private Part ReadNode(ParsingEvent start, int depth)
    {
        if (depth > YamlReader.MaxDepth)
        {
            throw new SemanticErrorException(start.Start, start.End, $"Maps and lists are nested deeper than {YamlReader.MaxDepth} levels.");
        }

        if (start is AnchorAlias alias)
        {
            return Resolve(alias, depth);
        }

        var part = start switch
        {
            Scalar scalar => new Part(_scalars.Read(scalar), scalar.End, 1, 1),
            SequenceStart list => ReadList(list, depth),
            MappingStart map => ReadMap(map, depth),
            _ => throw new SemanticErrorException(start.Start, start.End, "A value was expected here."),
        };

        // Only now, so that an alias inside its own anchor is an unknown one.
        if (start is NodeEvent { Anchor.IsEmpty: false } anchored)
        {
            _anchors[anchored.Anchor.Value] = part;
        }

        return part;
    }

    private Part ReadList(SequenceStart start, int depth)
    {
        TagCheck.Collection(start, "tag:yaml.org,2002:seq");
        var items = ImmutableArray.CreateBuilder<ManifestNode>();
        var (end, size, height) = (start.End, 1, 0);
        for (var next = Next(); ; next = Next())
        {
            if (next is SequenceEnd)
            {
                end = start.Style == SequenceStyle.Flow ? AfterBracket(next) : end;
                return new Part(new ListNode(items.ToImmutable(), places.Between(start.Start, end)), end, size, height + 1);
            }

            var item = ReadNode(next, depth + 1);
            items.Add(item.Node);
            (end, size, height) = (item.End, size + item.Size, Math.Max(height, item.Height));
        }
    }

    private Part ReadMap(MappingStart start, int depth)
    {
        TagCheck.Collection(start, "tag:yaml.org,2002:map");
        var entries = new MapBuilder();
        var (end, size, height) = (start.End, 1, 0);
        for (var next = Next(); ; next = Next())
        {
            if (next is MappingEnd)
            {
                end = start.Style == MappingStyle.Flow ? AfterBracket(next) : end;
                return new Part(new MapNode(entries.Build(), places.Between(start.Start, end)), end, size, height + 1);
            }

            var isMerge = schema == YamlSchema.Kubernetes
                && next is Scalar { Value: "<<", Style: ScalarStyle.Plain, Tag.IsEmpty: true };
            var key = ReadKey(next, depth, isMerge, out var keyProvenance, out var keyEnd);
            var value = ReadNode(Next(), depth + 1);
            var added = isMerge ? entries.Merge(value.Node) : entries.Add(key, value.Node, keyProvenance);
            if (!added)
            {
                throw new SemanticErrorException(next.Start, next.End, isMerge
                    ? "A merge key takes a map or a list of maps."
                    : $"The key '{key}' is in this map twice.");
            }

            end = value.End.Index > keyEnd.Index ? value.End : keyEnd;
            (size, height) = (size + value.Size, Math.Max(height, value.Height));
        }
    }

    // The parser lets a flow map or list end before its closing bracket.
    private static Mark AfterBracket(ParsingEvent end) =>
        end.End.Index > end.Start.Index ? end.End : new Mark(end.End.Index + 1, end.End.Line, end.End.Column + 1);

    private string ReadKey(ParsingEvent start, int depth, bool isMerge, out Provenance provenance, out Mark end)
    {
        var part = ReadNode(start, depth + 1);
        (provenance, end) = (places.Between(start.Start, part.End), part.End);
        return part.Node is ScalarNode scalar && (isMerge || scalar.Kind != ScalarKind.Null)
            ? scalar.Text
            : throw new SemanticErrorException(start.Start, start.End, "The key of a map must be a text.");
    }

    private Part Resolve(AnchorAlias alias, int depth)
    {
        if (!_anchors.TryGetValue(alias.Value.Value, out var part))
        {
            throw new SemanticErrorException(alias.Start, alias.End, $"There is no anchor '{alias.Value.Value}' before this alias.");
        }

        _aliasedNodes += part.Size;
        if (_aliasedNodes > YamlReader.MaxAliasedNodes)
        {
            throw new SemanticErrorException(alias.Start, alias.End, $"The aliases stand for more than {YamlReader.MaxAliasedNodes} nodes.");
        }

        if (depth + part.Height - 1 > YamlReader.MaxDepth)
        {
            throw new SemanticErrorException(alias.Start, alias.End, $"Maps and lists are nested deeper than {YamlReader.MaxDepth} levels.");
        }

        var provenance = part.Node.Provenance with { Via = places.Between(alias.Start, alias.End) };
        ManifestNode node = part.Node switch
        {
            MapNode map => new MapNode(map.Entries, provenance),
            ListNode list => new ListNode(list.Items, provenance),
            ScalarNode scalar => ScalarReader.Move(scalar, provenance),
            _ => part.Node,
        };
        return part with { Node = node, End = alias.End };
    }
}
