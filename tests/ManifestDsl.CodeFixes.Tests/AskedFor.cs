using System.Collections.Immutable;
using ManifestDsl.Analyzers;
using ManifestDsl.Engine.Policy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace ManifestDsl.CodeFixes.Tests;

/// <summary>An edit asked for at a place, whichever rule may do so: what each kind of edit does to each kind of syntax.</summary>
internal static class AskedFor
{
    /// <summary>The edit is offered at the place in <c>[|…|]</c>, or made at all those places at once, and gives <paramref name="after"/>, which compiles.</summary>
    public static async Task VerifyAsync(string before, string after, FieldEdit edit, LanguageVersion version = LanguageVersion.CSharp14, string? container = null)
    {
        var (workspace, diagnostics) = await ReportAsync(before, edit, version, container);
        if (diagnostics.Length > 1)
        {
            await workspace.FixAllAsync(diagnostics);
        }
        else
        {
            await workspace.ApplyAsync(Assert.Single(await workspace.ActionsAsync(diagnostics)));
        }

        Assert.Equal(after, Assert.Single(workspace.Texts), ignoreLineEndingDifferences: true);
        Assert.Empty(await workspace.ErrorsAsync());
    }

    /// <summary>The edit is not offered at the place in <c>[|…|]</c>.</summary>
    public static async Task VerifyNoneAsync(string code, FieldEdit edit) => Assert.Empty(await TitlesAsync(code, edit));

    /// <summary>"Fix all" changes nothing.</summary>
    public static async Task VerifyNotAllAsync(string code, FieldEdit edit)
    {
        var (workspace, diagnostics) = await ReportAsync(code, edit, LanguageVersion.CSharp14, null);
        var before = workspace.Texts;
        await workspace.FixAllAsync(diagnostics);
        Assert.Equal(before, workspace.Texts);
    }

    /// <summary>The titles of what is offered at the place in <c>[|…|]</c>.</summary>
    public static async Task<string[]> TitlesAsync(string code, FieldEdit edit)
    {
        var (workspace, diagnostics) = await ReportAsync(code, edit, LanguageVersion.CSharp14, null);
        return [.. (await workspace.ActionsAsync([Assert.Single(diagnostics)])).Select(action => action.Title)];
    }

    private static async Task<(FixWorkspace Workspace, ImmutableArray<Diagnostic> Diagnostics)> ReportAsync(string marked, FieldEdit edit, LanguageVersion version, string? container)
    {
        TestFileMarkupParser.GetSpans(marked, out var code, out ImmutableArray<TextSpan> spans);
        var workspace = FixWorkspace.Of(code, version);
        var tree = (await workspace.First.GetSyntaxTreeAsync())!;
        var descriptor = new ManifestAnalyzer().SupportedDiagnostics.First(rule => rule.Id == "MDSL1001");
        return (workspace, [.. spans.Select(span => Diagnostic.Create(descriptor, Location.Create(tree, span), null, Properties(edit, container), ""))]);
    }

    private static ImmutableDictionary<string, string?> Properties(FieldEdit edit, string? container)
    {
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(FixProperties.Kind, edit.Kind.ToString())
            .Add(FixProperties.Path, TextList.Join(edit.Path))
            .Add(FixProperties.Field, edit.Field)
            .Add(FixProperties.Values, TextList.Join(edit.Values))
            .Add(FixProperties.WritablePaths, TextList.Join(edit.WritablePaths))
            .Add(FixProperties.Container, container);
        return edit.NeedsReview ? properties.Add(FixProperties.Review, "true") : properties;
    }
}
