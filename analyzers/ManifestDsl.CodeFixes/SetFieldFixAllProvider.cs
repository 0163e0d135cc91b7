using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ManifestDsl.CodeFixes;

/// <summary>Fixes all findings of a document with one edit: several of them may touch the same initializer, which the stock provider loses.</summary>
internal sealed class SetFieldFixAllProvider : DocumentBasedFixAllProvider
{
    public static readonly SetFieldFixAllProvider Instance = new();

    protected override string GetFixAllTitle(FixAllContext fixAllContext) => "Set all fields that the rules ask for";

    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var key = fixAllContext.CodeActionEquivalenceKey;
        var wanted = diagnostics.Where(d => key is null or EquivalenceKeys.AllSettings || key == EquivalenceKeys.SettingsOf(d.Id));
        var fixes = await DocumentEdit.FindAsync(document, wanted, fixAllContext.CancellationToken).ConfigureAwait(false);
        return await DocumentEdit.ApplyAsync(document, fixes, fixAllContext.CancellationToken).ConfigureAwait(false);
    }
}
