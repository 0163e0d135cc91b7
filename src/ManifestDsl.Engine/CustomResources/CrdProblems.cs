using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.CustomResources;

/// <summary>Collects what is wrong with one file.</summary>
internal sealed class CrdProblems(CrdInput input)
{
    // A file that is of another sort altogether has one defect, not hundreds.
    private const int Limit = 50;

    private readonly List<CrdError> _errors = [];

    public string File => input.Path;

    /// <summary>The name of the file without its folder, which differs from machine to machine.</summary>
    public string FileName => input.Path.Substring(input.Path.LastIndexOfAny(['/', '\\']) + 1);

    public ImmutableArray<CrdError> All => [.. _errors.OrderBy(static e => e.Line).ThenBy(static e => e.Column)];

    public void Add(RuleMetadata rule, ManifestNode node, string message) => Add(rule, node.Provenance, message);

    public void Add(RuleMetadata rule, Provenance place, string message)
    {
        var (line, column) = Position(place.Start);
        Add(rule, line, column, message);
    }

    public void Add(RuleMetadata rule, int line, int column, string message)
    {
        if (_errors.Count < Limit)
        {
            _errors.Add(new CrdError(rule.Id, input.Path, line, column, message));
        }
    }

    private (int Line, int Column) Position(int offset)
    {
        var (line, start) = (1, 0);
        var text = input.Text;
        for (var i = 0; i < offset && i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                line++;
                start = i + 1;
            }
        }

        return (line, offset - start + 1);
    }
}
