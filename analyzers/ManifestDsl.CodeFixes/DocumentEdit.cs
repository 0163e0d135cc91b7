using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ManifestDsl.CodeFixes;

/// <summary>Makes the edits of one document in one go: those of one initializer become one edit.</summary>
internal static class DocumentEdit
{
    /// <summary>The edits that the diagnostics ask for, in the order of the source.</summary>
    public static async Task<ImmutableArray<FoundFix>> FindAsync(Document document, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return [];
        }

        var resolver = new FixResolver(root, model, cancellationToken);
        return [.. diagnostics
            .OrderBy(static d => d.Location.SourceSpan.Start)
            .ThenBy(static d => d.Id, StringComparer.Ordinal)
            .Select(resolver.Resolve)
            .OfType<FoundFix>()];
    }

    /// <summary>The document with the edits made.</summary>
    public static async Task<Document> ApplyAsync(Document document, ImmutableArray<FoundFix> fixes, CancellationToken cancellationToken)
    {
        if (fixes.IsEmpty || await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false) is not { } tree)
        {
            return document;
        }

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var layout = new Layout(text, document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(tree));
        return document.WithText(text.WithChanges(Changes(fixes, layout)));
    }

    private static IEnumerable<TextChange> Changes(ImmutableArray<FoundFix> fixes, Layout layout)
    {
        // An inner edit that starts where an outer one does comes first: the outer one goes behind it.
        var changes = fixes
            .SelectMany(static fix => fix.Edits)
            .GroupBy(static edit => edit.Place)
            .OrderByDescending(static group => group.Key.SpanStart)
            .SelectMany(group => ChangesOf(group.Key, [.. group], layout))
            .OrderBy(static change => change.Span.Start);
        var end = 0;
        foreach (var change in changes)
        {
            // What lies inside a replaced or removed value goes with it.
            if (change.Span.Start >= end)
            {
                yield return change;
                end = change.Span.End;
            }
        }
    }

    private static IEnumerable<TextChange> ChangesOf(SyntaxNode place, ImmutableArray<FieldFix> edits, Layout layout)
    {
        if (edits.FirstOrDefault(static edit => edit.Action == FixAction.Replace) is { } replaced)
        {
            var text = replaced.Members.IsEmpty ? replaced.Value : MemberTree.Of(edits.Where(static edit => edit.Action == FixAction.Replace)).Behind(replaced.Creation ?? "new()");
            return [new TextChange(place.Span, text)];
        }

        var added = MemberTree.Of(edits.Where(static edit => edit.Action == FixAction.Extend));
        return edits.Any(static edit => edit.Action == FixAction.Remove) && BracedList.Of(place) is { } list
            ? RemovalEdit.Of(list, edits.Where(static edit => edit.Action == FixAction.Remove).Select(static edit => edit.Target), added, layout)
            : InitializerEdit.Of(place, added, layout);
    }
}
