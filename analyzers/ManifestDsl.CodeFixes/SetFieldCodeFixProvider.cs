using System.Collections.Immutable;
using System.Composition;
using ManifestDsl.Engine.Policy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ManifestDsl.CodeFixes;

/// <summary>Sets the field that a rule asks for: inserts it into the initializer that lacks it, or changes the value that is bad.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SetFieldCodeFixProvider))]
[Shared]
public sealed class SetFieldCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. RuleCatalog.Rules.Select(static rule => rule.Metadata.Id)];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => SetFieldFixAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        foreach (var diagnostic in context.Diagnostics)
        {
            var fixes = await DocumentEdit.FindAsync(document, [diagnostic], context.CancellationToken).ConfigureAwait(false);
            if (!fixes.IsEmpty)
            {
                context.RegisterCodeFix(Action(document, fixes, EquivalenceKeys.SettingsOf(diagnostic.Id)), diagnostic);
            }
        }

        // Several settings that one object lacks: one click.
        if (context.Diagnostics.Length > 1)
        {
            var all = await DocumentEdit.FindAsync(document, context.Diagnostics, context.CancellationToken).ConfigureAwait(false);
            if (all.Length > 1)
            {
                context.RegisterCodeFix(Action(document, all, EquivalenceKeys.AllSettings), context.Diagnostics);
            }
        }
    }

    private static CodeAction Action(Document document, ImmutableArray<FieldFix> fixes, string key) => CodeAction.Create(
        "Set " + string.Join(", ", fixes.Select(static fix => fix.Assignment).Distinct(StringComparer.Ordinal)),
        cancellationToken => DocumentEdit.ApplyAsync(document, fixes, cancellationToken),
        key);
}
