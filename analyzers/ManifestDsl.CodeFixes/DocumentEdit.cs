using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
        var removed = edits.Where(static edit => edit.Action == FixAction.Remove).Select(static edit => edit.Target).Distinct().ToList();
        if (place.Parent is ImplicitArrayCreationExpressionSyntax array && removed.Count == array.Initializer.Expressions.Count)
        {
            // Without an item the array would have no type: the last one stays, and its finding.
            removed.RemoveAt(removed.Count - 1);
        }

        return removed.Count > 0 && BracedList.Of(place) is { } list
            ? added.Count == 0 && WholeInitializer(list, removed.Count) is { } whole ? [new TextChange(whole, "")] : RemovalEdit.Of(list, removed, added, layout)
            : InitializerEdit.Of(place, added, layout);
    }

    /// <summary>What to remove when nothing is left of the initializer of <c>new("http", 80) { … }</c>; null when something is, or when a comment stands in it.</summary>
    private static TextSpan? WholeInitializer(BracedList list, int removed) =>
        removed == list.Items.Count
        && list.Node.Parent is BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments }
        && !arguments.GetTrailingTrivia().Concat(list.Node.DescendantTrivia()).Any(static trivia => trivia.RawKind is not ((int)SyntaxKind.WhitespaceTrivia or (int)SyntaxKind.EndOfLineTrivia))
            ? TextSpan.FromBounds(arguments.Span.End, list.Node.Span.End)
            : null;
}
