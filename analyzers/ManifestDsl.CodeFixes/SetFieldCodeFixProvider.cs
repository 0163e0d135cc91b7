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
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = 
    [
        .. RuleCatalog.Rules.Select(static rule => rule.Metadata.Id),
        .. RuleCatalog.SetRules.Select(static rule => rule.Metadata.Id),
    ];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => SetFieldFixAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        var safe = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var diagnostic in context.Diagnostics)
        {
            var fixes = await DocumentEdit.FindAsync(document, [diagnostic], context.CancellationToken).ConfigureAwait(false);
            if (fixes is [{ NeedsReview: true }])
            {
                context.RegisterCodeFix(Action(document, fixes, EquivalenceKeys.ReviewOf(diagnostic.Id), " (review: something may depend on it)"), diagnostic);
            }
            else if (!fixes.IsEmpty)
            {
                safe.Add(diagnostic);
                context.RegisterCodeFix(Action(document, fixes, EquivalenceKeys.SettingsOf(diagnostic.Id)), diagnostic);
            }
        }

        // Several settings that one object lacks: one click.
        if (safe.Count > 1)
        {
            var all = await DocumentEdit.FindAsync(document, safe, context.CancellationToken).ConfigureAwait(false);
            context.RegisterCodeFix(Action(document, all, EquivalenceKeys.AllSettings), safe);
        }
    }

    private static CodeAction Action(Document document, ImmutableArray<FoundFix> fixes, string key, string note = "") => CodeAction.Create(
        FoundFix.TitleOf(fixes) + note,
        cancellationToken => DocumentEdit.ApplyAsync(document, fixes, cancellationToken),
        key);
}
