using System.Collections.Immutable;
using System.Text;

namespace ManifestDsl.CodeFixes;

/// <summary>The members to write into one initializer, merged: two settings below SecurityContext share one new object.</summary>
internal sealed class MemberTree
{
    private readonly List<(MemberStep Step, string? Value, MemberTree? Nested)> _members = [];

    public int Count => _members.Count;

    public static MemberTree Of(IEnumerable<FieldFix> fixes)
    {
        var tree = new MemberTree();
        foreach (var fix in fixes)
        {
            tree.Add(fix.Members, 0, fix.Value);
        }

        return tree;
    }

    /// <summary>Each member as one line: <c>SecurityContext = new() { RunAsNonRoot = true }</c>.</summary>
    public IEnumerable<string> Inline() => _members.Select(static m => m.Step.With(m.Value ?? m.Nested!.Behind(m.Step.Creation!)));

    /// <summary>The members in braces, on one line.</summary>
    public string InBraces() => "{ " + string.Join(", ", Inline()) + " }";

    /// <summary>The members behind what creates their object, on one line: in braces, or in brackets when nothing creates it.</summary>
    public string Behind(string creation) => creation.Length == 0 ? "[" + string.Join(", ", Inline()) + "]" : creation + " " + InBraces();

    /// <summary>Each member as it fits: one line, or an initializer on lines of its own.</summary>
    public IEnumerable<string> Fitting(string indent, Layout layout)
    {
        foreach (var ((step, _, nested), inline) in _members.Zip(Inline(), static (m, i) => (m, i)))
        {
            yield return nested is null || layout.Fits(indent, inline)
                ? inline
                : OnLines(step, nested, indent, layout);
        }
    }

    /// <summary>The members in braces, or in the brackets of a list, on lines of their own, below a line with this indentation.</summary>
    public string OnLines(string indent, Layout layout, bool isList = false)
    {
        var inner = indent + layout.Unit;
        var text = new StringBuilder(layout.NewLine).Append(indent).Append(isList ? '[' : '{').Append(layout.NewLine);
        foreach (var member in Fitting(inner, layout))
        {
            text.Append(inner).Append(member).Append(',').Append(layout.NewLine);
        }

        return text.Append(indent).Append(isList ? ']' : '}').ToString();
    }

    private static string OnLines(MemberStep step, MemberTree nested, string indent, Layout layout)
    {
        var isList = step.Creation!.Length == 0;
        var start = step.Name + step.Equal + step.Creation;
        return (isList ? start.TrimEnd() : start) + nested.OnLines(indent, layout, isList) + step.End;
    }

    private void Add(ImmutableArray<MemberStep> path, int start, string value)
    {
        var i = _members.FindIndex(m => m.Step.Name == path[start].Name);
        if (start == path.Length - 1)
        {
            // Of two findings about one field the first decides; the other, if it stays, is reported again.
            if (i < 0)
            {
                _members.Add((path[start], value, null));
            }

            return;
        }

        if (i < 0)
        {
            i = _members.Count;
            _members.Add((path[start], null, new MemberTree()));
        }

        _members[i].Nested?.Add(path, start + 1, value);
    }
}
