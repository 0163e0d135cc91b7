namespace ManifestDsl.Package.Tests.Workflow;

/// <summary>The workflow keeps the rules that docs/ci.md states, and a workflow that breaks one is found out.</summary>
public sealed class WorkflowRuleTests : IClassFixture<PackageUse>
{
    [Fact]
    public void The_workflow_keeps_all_rules() => Assert.Empty(WorkflowRules.Complaints(new(MadeWorkflow.Confirmed)));

    [Theory]
    [InlineData("  pull_request:", "  pull_request_target:", "the trigger pull_request_target")]
    [InlineData("permissions: {}", "permissions: { contents: write }", "permissions for all jobs")]
    [InlineData("concurrency:", "unlimited:", "no concurrency")]
    [InlineData("DOTNET_NOLOGO: \"true\"", "TOKEN: ${{ secrets.TOKEN }}", "a secret")]
    [InlineData("SCANNER_VERSION: \"0.0.1\"", "TRIVY_VERSION: \"0.0.1\"", "TRIVY_VERSION, which Trivy takes for an option of its own")]
    [InlineData("    timeout-minutes: 30\n", "", "manifests has no timeout")]
    [InlineData("    permissions:\n      contents: read\n", "", "manifests says no permissions")]
    [InlineData("      contents: read\n    outputs:", "      contents: write\n    outputs:", "manifests may write contents")]
    [InlineData("      contents: read\n    outputs:", "      security-events: write\n    outputs:", "manifests may write and runs scripts")]
    [InlineData(" && (github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository)", "", "code-scanning writes in pull requests from forks, which cannot")]
    [InlineData("actions/setup-dotnet@2222222222222222222222222222222222222222", "actions/setup-dotnet@v5", "actions/setup-dotnet@v5 is not pinned")]
    [InlineData("persist-credentials: false", "persist-credentials: true", "Check out keeps the token")]
    [InlineData("          if-no-files-found: error\n", "", "Keep the findings passes without files")]
    [InlineData("        id: build\n", "        id: build\n        continue-on-error: true\n", "Build goes on after an error")]
    [InlineData("SARIF: ${{ steps.paths.outputs.sarif }}", "SARIF: ${{ github.head_ref }}", "Gate: findings were recorded takes ${{ github.head_ref }}")]
    [InlineData("archive=$RUNNER_TEMP/trivy.tar.gz", "archive=${{ github.head_ref }}", "Get the scanner has an expression in its script")]
    [InlineData("        id: build\n        run: |\n          set -euo pipefail\n", "        id: build\n        run: |\n", "Build goes on after a failed command")]
    [InlineData("exit \"$failed\"", "if", "Gate: the pins are confirmed is no script")]
    [InlineData("| sha256sum --check --strict -", ">/dev/null", "the scanner is unpacked before its checksum is compared")]
    [InlineData("- name: \"Gate: manifests were written\"", "- name: \"manifests\"", "no gate 'manifests were written'")]
    [InlineData("      - name: \"Gate: findings were recorded\"\n", "      - name: \"Gate: findings were recorded\"\n        if: ${{ failure() }}\n", "Gate: findings were recorded has a condition")]
    [InlineData(" -warnaserror", "", "findings do not fail the build")]
    public void A_workflow_that_breaks_one_is_found_out(string from, string to, string complaint)
    {
        var text = MadeWorkflow.Confirmed;
        Assert.Contains(from, text);
        Assert.Equal(complaint, WorkflowRules.Complaints(new(text.Replace(from, to, StringComparison.Ordinal))).First());
    }

    [Fact]
    public void Gates_come_before_the_manifests()
    {
        var text = MadeWorkflow.Confirmed;
        var gate = text.IndexOf("      - name: \"Gate: findings were recorded\"", StringComparison.Ordinal);
        var end = text.IndexOf("      - name: Keep the findings", StringComparison.Ordinal);
        var next = text.IndexOf("\n  # A job of its own", StringComparison.Ordinal);
        var moved = text[..gate] + text[end..next] + text[gate..end] + text[next..];
        Assert.Equal(["the manifests come out before all gates are passed"], WorkflowRules.Complaints(new(moved)));
    }
}
