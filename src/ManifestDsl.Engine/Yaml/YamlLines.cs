using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Yaml;

/// <summary>Lines of a document that <see cref="YamlWriter"/> wrote → paths in the tree that it was written from.</summary>
/// <remarks>The text is read back, so that writing costs nothing where nobody asks for lines.</remarks>
public sealed class YamlLines
{
    private readonly ManifestNode? _root;
    private readonly List<int> _starts = [0];
    private readonly string _text;

    /// <summary>Reads a document. Never throws: of what is no document no line is known.</summary>
    public YamlLines(string document)
    {
        _text = document;
        _root = YamlReader.Read(document, null).Documents is [var root] ? root : null;
        for (var i = document.IndexOf('\n'); i >= 0; i = document.IndexOf('\n', i + 1))
        {
            _starts.Add(i + 1);
        }
    }

    /// <summary>How many lines there are. A line break ends a line, it begins none.</summary>
    public int Count => _text.Length > 0 && _text[_text.Length - 1] == '\n' ? _starts.Count - 1 : _starts.Count;

    /// <summary>The text of a line, from 1; null when there is none.</summary>
    public string? TextOf(int line) => line < 1 || line > Count ? null
        : _text.Substring(_starts[line - 1], (line < _starts.Count ? _starts[line] - 1 : _text.Length) - _starts[line - 1]);

    /// <summary>The path of the innermost node that has all of these lines, from 1: names of fields, and numbers of items. Empty for the whole document.</summary>
    public ImmutableArray<string> PathOf(int first, int last)
    {
        var path = ImmutableArray.CreateBuilder<string>();
        if (first >= 1 && _root is not null)
        {
            Find(_root, first, Math.Max(first, last), path);
        }

        return path.ToImmutable();
    }

    private void Find(ManifestNode node, int first, int last, ImmutableArray<string>.Builder path)
    {
        if (node is MapNode map)
        {
            foreach (var entry in map.Entries)
            {
                // An entry begins with its key.
                if (Has(entry.KeyProvenance, entry.Value.Provenance, first, last))
                {
                    path.Add(entry.Key);
                    Find(entry.Value, first, last, path);
                    return;
                }
            }
        }
        else if (node is ListNode list)
        {
            for (var i = 0; i < list.Items.Length; i++)
            {
                if (Has(list.Items[i].Provenance, list.Items[i].Provenance, first, last))
                {
                    path.Add(TreePath.Item(i));
                    Find(list.Items[i], first, last, path);
                    return;
                }
            }
        }
    }

    private bool Has(Provenance start, Provenance end, int first, int last) => LineAt(start.Start) <= first && last <= LineAt(Math.Max(end.Start, end.Start + end.Length - 1));

    private int LineAt(int position)
    {
        var index = _starts.BinarySearch(position);
        return index >= 0 ? index + 1 : ~index;
    }
}
