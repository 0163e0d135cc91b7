using System.Text.RegularExpressions;
using ManifestDsl.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Formatting;

namespace ManifestDsl.CodeFixes.Tests.Rules;

/// <summary>Each rule with a fix, in both tiers where both can have it: the finding is gone, the result compiles and is formatted, a second run changes nothing.</summary>
public sealed partial class RuleFixTests
{
    private static readonly FixCase[] All = [.. PodSecurityFixes.All, .. PodPolicyFixes.All, .. WorkloadFixes.All, .. ObjectFixes.All, .. AccessFixes.All];

    public static TheoryData<string, int> Cases
    {
        get
        {
            var cases = new TheoryData<string, int>();
            for (var i = 0; i < All.Length; i++)
            {
                cases.Add(All[i].Id, i);
            }

            return cases;
        }
    }

    public static TheoryData<string> Fixable => [.. Pages().Where(page => page.Fix != "no").Select(page => page.Id)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task BeforeAndAfter(string id, int index)
    {
        var fix = All[index];
        var workspace = FixWorkspace.Of(fix.Before, Focus.On(id), fix.Properties);
        workspace.Add(fix.Dockerfile is null ? new InputSet() : new InputSet().Dockerfile(fix.Dockerfile, "nginx"));
        Assert.Empty(await workspace.ErrorsAsync());
        Assert.NotEmpty(await FindingsAsync(workspace, id));

        await workspace.FixAllAsync(FixAllScope.Solution, EquivalenceKeys.SettingsOf(id), id);
        await ReviewAsync(workspace, id);

        Assert.Equal(fix.After, Assert.Single(workspace.Texts), ignoreLineEndingDifferences: true);
        Assert.Empty(await workspace.ErrorsAsync());
        Assert.Empty(await FindingsAsync(workspace, id));
        Assert.Equal(fix.After, (await (await Formatter.FormatAsync(workspace.First)).GetTextAsync()).ToString(), ignoreLineEndingDifferences: true);

        await workspace.FixAllAsync(FixAllScope.Solution, EquivalenceKeys.SettingsOf(id), id);
        Assert.Equal(fix.After, Assert.Single(workspace.Texts), ignoreLineEndingDifferences: true);
    }

    [Theory]
    [MemberData(nameof(Fixable))]
    public void EveryRuleWithAFixHasACase(string id) => Assert.Contains(id, All.Select(fix => fix.Id));

    /// <summary>Makes the edits that "fix all" leaves to the developer, one after the other.</summary>
    private static async Task ReviewAsync(FixWorkspace workspace, string id)
    {
        for (var findings = await FindingsAsync(workspace, id); findings.Length > 0; findings = await FindingsAsync(workspace, id))
        {
            var actions = await workspace.ActionsAsync([findings[0]]);
            Assert.Equal(EquivalenceKeys.ReviewOf(id), Assert.Single(actions).EquivalenceKey);
            await workspace.ApplyAsync(actions[0]);
        }
    }

    private static async Task<Diagnostic[]> FindingsAsync(FixWorkspace workspace, string id) =>
        [.. (await workspace.DiagnosticsAsync(workspace.First.Project)).Where(diagnostic => diagnostic.Id == id).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];

    /// <summary>What the pages of the rules say, which another test compares with what the rules do.</summary>
    private static IEnumerable<(string Id, string Fix)> Pages() =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "docs", "rules"), "MDSL*.md")
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileNameWithoutExtension(path), Head().Match(File.ReadAllText(path)).Groups["fix"].Value));

    [GeneratedRegex(@"^\|.*\| (?:yes|no) \| (?<fix>yes|with review|no) \|$", RegexOptions.Multiline)]
    private static partial Regex Head();
}
