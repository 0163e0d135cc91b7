using ManifestDsl.Testing;
using Microsoft.CodeAnalysis.Testing;
using static ManifestDsl.Analyzers.Tests.AnalyzerVerifier;

namespace ManifestDsl.Analyzers.Tests;

public class BaselineTests
{
    private const string Known = "# known\n\nMDSL1003 | Deployment.apps demo/shop | web\n";

    [Fact]
    public Task A_finding_in_the_baseline_is_not_reported() => VerifyWithBaselineAsync(
        Source.Deployment("""
            new("web", "nginx:1.29") { Privileged = true },
            new("side", "nginx:1.29") { Privileged = {|MDSL1003:true|} }
            """),
        Known,
        []);

    [Fact]
    public Task Spaces_and_line_ends_do_not_matter() => VerifyWithBaselineAsync(
        Source.Deployment("""new("web", "nginx:1.29") { Privileged = true }"""), "  MDSL1003|Deployment.apps demo/shop |web  \r\n", []);

    [Fact]
    public Task An_entry_that_no_longer_applies_is_reported_in_the_baseline() => VerifyWithBaselineAsync(
        Source.Deployment("""new("web", "nginx:1.29")"""),
        Known,
        [],
        InBaseline("MDSL0027", 3, 43, "MDSL1003 no longer finds anything in container 'web' of Deployment.apps demo/shop: remove the line"));

    [Fact]
    public Task An_entry_beside_a_waiver_no_longer_applies() => VerifyWithBaselineAsync(
        Source.Class("""
            [Waive("MDSL1003", "formats disks")]
            public static Deployment Shop => new("shop") { Containers = [new("web", "nginx:1.29") { Privileged = true }] };
            """),
        Known,
        [],
        InBaseline("MDSL0027", 3, 43, "MDSL1003 no longer finds anything in container 'web' of Deployment.apps demo/shop: remove the line"));

    [Fact]
    public Task No_entry_is_called_stale_while_a_declaration_fails() => VerifyWithBaselineAsync(
        Source.Deployment("""new("web", {|MDSL0001:System.IO.File.ReadAllText("image")|})"""), Known, []);

    [Theory]
    [InlineData("MDSL1003", "'MDSL1003' is no entry of a baseline: write the rule, the object and, where there is one, the container, with '|' between them")]
    [InlineData("MDSL1003 | | web", "'MDSL1003 | | web' is no entry of a baseline: write the rule, the object and, where there is one, the container, with '|' between them")]
    [InlineData("MDSL9999 | Pod a", "There is no rule 'MDSL9999': remove the line, or write the baseline anew")]
    [InlineData("MDSL7001 | Pod a", "MDSL7001 cannot be in a baseline, because it reports errors: correct what it reports and remove the line")]
    public Task A_line_that_is_no_entry(string line, string message) => VerifyWithBaselineAsync(
        Source.Deployment("""new("web", "nginx:1.29")"""), line + "\n", [], InBaseline("MDSL0028", 1, line.Length + 1, message));

    [Fact]
    public Task There_is_no_baseline_of_rules_without_exceptions() => VerifyWithBaselineAsync(
        Source.Deployment("""new("web", "nginx:1.29") { Privileged = {|#0:true|} }"""),
        Known,
        ["_ManifestNonWaivable = MDSL1003"],
        Diagnostic("MDSL1003").WithSeverity(Microsoft.CodeAnalysis.DiagnosticSeverity.Error).WithLocation(0)
            .WithMessage("Container 'web' of Deployment 'demo/shop' is privileged: set privileged to false and add the capabilities that it needs by name (baseline: privileged: container \"web\" must not set securityContext.privileged=true)"),
        InBaseline("MDSL0028", 3, 43, "MDSL1003 cannot be in a baseline, because the project lists it in ManifestNonWaivable: correct what it reports and remove the line"));

    [Fact]
    public Task While_a_baseline_is_written_what_it_can_hold_is_not_reported() => VerifyWithBaselineAsync(
        Source.Deployment("""new("web", "nginx:1.29") { Privileged = true, Ports = [new("http", {|MDSL7002:0|})] }"""), "", ["_ManifestWritesBaseline = true"]);

    private static DiagnosticResult InBaseline(string id, int line, int end, string message) =>
        Diagnostic(id).WithSpan("/app/manifests.baseline", line, 1, line, end).WithMessage(message);
}
