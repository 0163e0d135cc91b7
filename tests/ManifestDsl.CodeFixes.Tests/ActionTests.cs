using ManifestDsl.Engine.Policy;
using ManifestDsl.Testing;

namespace ManifestDsl.CodeFixes.Tests;

/// <summary>What an IDE offers: titles, keys, and the action that sets all that one object lacks.</summary>
public class ActionTests
{
    [Fact]
    public void EveryPolicyRuleMayHaveAFix() => Assert.Equal(
        RuleCatalog.Rules.Select(rule => rule.Metadata.Id).Concat(RuleCatalog.SetRules.Select(rule => rule.Metadata.Id)),
        new SetFieldCodeFixProvider().FixableDiagnosticIds);

    [Fact]
    public async Task EachSettingAndAllTogether()
    {
        var workspace = FixWorkspace.Of(Source.Pod("""new() { Name = "web" }"""));
        var actions = await workspace.ActionsAsync(await workspace.DiagnosticsAsync(workspace.First.Project));
        Assert.Equal(
            [
                ("Set RunAsNonRoot = true", "ManifestDsl.SetField.MDSL1001"),
                ("Set ReadOnlyRootFilesystem = true", "ManifestDsl.SetField.MDSL1002"),
                ("Set RunAsNonRoot = true, ReadOnlyRootFilesystem = true", "ManifestDsl.SetField"),
            ],
            actions.Select(action => (action.Title, action.EquivalenceKey!)));
        await workspace.ApplyAsync(actions[2]);
        Assert.Equal(
            Source.Pod("""new() { Name = "web", SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true } }"""),
            Assert.Single(workspace.Texts));
    }

    [Fact]
    public async Task OneSettingIsOneAction()
    {
        var workspace = FixWorkspace.Of(Source.Deployment("""new("web", "nginx:1.29") { Privileged = true }"""));
        var actions = await workspace.ActionsAsync(await workspace.DiagnosticsAsync(workspace.First.Project));
        Assert.Equal("Set Privileged = false", Assert.Single(actions).Title);
    }
}
