using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ManifestDsl.CodeFixes;

/// <summary>Fixes all findings of a document with one edit: several of them may touch the same initializer, which the stock provider loses.</summary>
internal sealed class SetFieldFixAllProvider : DocumentBasedFixAllProvider
{
    public static readonly SetFieldFixAllProvider Instance = new();

    protected override string GetFixAllTitle(FixAllContext fixAllContext) => "Fix all that needs no review";

    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        // What may break the program is offered where it stands only.
        // dotnet format asks for one id with the key of whatever finding comes first: a key of an id that is not asked for says nothing.
        var key = fixAllContext.CodeActionEquivalenceKey;
        var isKeyOfOne = fixAllContext.DiagnosticIds.Any(id => key == EquivalenceKeys.SettingsOf(id));
        var wanted = diagnostics.Where(d => !isKeyOfOne || key == EquivalenceKeys.SettingsOf(d.Id));
        var fixes = await DocumentEdit.FindAsync(document, wanted, fixAllContext.CancellationToken).ConfigureAwait(false);
        return await DocumentEdit.ApplyAsync(document, fixes.RemoveAll(static fix => fix.NeedsReview), fixAllContext.CancellationToken).ConfigureAwait(false);
    }
}
