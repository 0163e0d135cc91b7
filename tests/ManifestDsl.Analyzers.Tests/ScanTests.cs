using ManifestDsl.Engine.Scanning;
using ManifestDsl.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using static ManifestDsl.Analyzers.Tests.AnalyzerVerifier;

namespace ManifestDsl.Analyzers.Tests;

/// <summary>Findings of scan reports, at the expression that names the image.</summary>
public class ScanTests
{
    private const string Report = "/src/trivy/web.json";

    private static readonly ImageScan Web = Scan(
        "ghcr.io/acme/web:1.4",
        new Vulnerability("CVE-2024-0001", ScanSeverity.Critical, "openssl", "3.0.1", "3.0.2", 1, true),
        new Vulnerability("CVE-2024-0002", ScanSeverity.High, "Acme.Json", "1.0.0", "1.0.1", 1, false),
        new Vulnerability("CVE-2024-0003", ScanSeverity.High, "zlib1g", "1.2", "", 1, true));

    private static string Both(string what = "Container 'web' of Deployment 'demo/shop'") => what
        + " runs ghcr.io/acme/web:1.4, which has 1 critical and 1 high vulnerabilities with a fix, CVE-2024-0001 (openssl 3.0.1, fixed in 3.0.2) and "
        + "CVE-2024-0002 (Acme.Json 1.0.0, fixed in 1.0.1), 1 from the base image (debian 12.5) and 1 from the application: build it on a newer base image with newer packages, or take a newer tag";

    private static string One(string id = "CVE-2024-0001", string what = "Container 'web' of Deployment 'demo/shop'") => what + " runs ghcr.io/acme/web:1.4, which has 1 " + (id == "CVE-2024-0001"
        ? "critical vulnerability with a fix, CVE-2024-0001 (openssl 3.0.1, fixed in 3.0.2), from the base image (debian 12.5): build it on a newer base image, or take a newer tag"
        : "high vulnerability with a fix, CVE-2024-0002 (Acme.Json 1.0.0, fixed in 1.0.1), from the application: update the packages of the application, or take a newer tag");

    [Fact]
    public Task It_stands_at_the_image() => Verify("MDSL2080", Source.Deployment("""new("web", {|#0:"ghcr.io/acme/web:1.4"|})"""), Diagnostic("MDSL2080", 0, Both()));

    [Fact]
    public Task Of_models_too() => Verify(
        "MDSL2080", Source.Pod("""new() { Name = "web", Image = {|#0:"ghcr.io/acme/web:1.4"|} }"""), Diagnostic("MDSL2080", 0, Both("Container 'web' of Pod 'demo/shop'")));

    [Fact]
    public Task Those_without_a_fix_are_apart() => Verify(
        "MDSL2081",
        Source.Deployment("""new("web", {|#0:"ghcr.io/acme/web:1.4"|})"""),
        Diagnostic("MDSL2081", 0, "Container 'web' of Deployment 'demo/shop' runs ghcr.io/acme/web:1.4, which has 1 high vulnerability without a fix, CVE-2024-0003 (zlib1g 1.2), from the base image (debian 12.5): waive those that do not concern it, or take another base image"));

    [Fact]
    public Task An_expression_that_several_containers_share_is_one_finding() => Verify(
        "MDSL2080",
        Source.Class("""
            private static string Image => {|#0:"ghcr.io/acme/web:1.4"|};

            public static Deployment Shop => new("shop") { Containers = [new("web", Image)], InitContainers = [new("migrate", {|#1:Image|})] };

            public static Job Load => new("load") { Containers = [new("load", Image)] };
            """),
        Diagnostic("MDSL2080", 0, Both("Init container 'migrate' of Deployment 'demo/shop'")).WithLocation(1));

    [Fact]
    public Task Each_expression_is_one() => Verify(
        "MDSL2080",
        Source.Deployment("""new("web", {|#0:"ghcr.io/acme/web:1.4"|}), new("log", {|#1:"ghcr.io/acme/web:1.4"|})"""),
        Diagnostic("MDSL2080", 0, Both()),
        Diagnostic("MDSL2080", 1, Both("Container 'log' of Deployment 'demo/shop'")));

    [Fact]
    public Task A_waiver_takes_one_vulnerability_away() => Verify(
        "MDSL2080",
        Source.Class("""
            [Waive("CVE-2024-0002", "the parser is not used")]
            public static Deployment Shop => new("shop") { Containers = [new("web", {|#0:"ghcr.io/acme/web:1.4"|})] };

            public static Deployment Other => new("other") { Containers = [new("web", {|#1:"ghcr.io/acme/web:1.4"|})] };
            """),
        Diagnostic("MDSL2080", 0, One()),
        Diagnostic("MDSL2080", 1, Both("Container 'web' of Deployment 'demo/other'")));

    [Fact]
    public Task When_all_are_waived_the_finding_is_gone() => VerifyAsync(
        Focus.On("MDSL2080", "MDSL2081"),
        Source.Class("""
            [Waive("CVE-2024-0001", "r")]
            [Waive("CVE-2024-0002", "r", Container = "web")]
            [Waive("CVE-2024-0003", "r", Expires = "2027-01-01")]
            public static Deployment Shop => new("shop") { Containers = [new("web", "ghcr.io/acme/web:1.4")] };
            """),
        Inputs(Web),
        "build_property.ManifestToday = 2027-01-01");

    [Fact]
    public Task A_waiver_of_the_rule_takes_all_away_and_those_of_ids_are_unused_then() => Verify(
        "MDSL2080",
        Source.Class("""
            [Waive("MDSL2080", "r")]
            [Waive({|#1:"CVE-2024-0001"|}, "r")]
            public static Deployment Shop => new("shop") { Containers = [new("web", "ghcr.io/acme/web:1.4")] };
            """),
        Diagnostic("MDSL0020", 1, "No report finds CVE-2024-0001 in 'Shop', so that there is nothing to waive: remove the waiver"));

    [Fact]
    public Task What_is_wrong_with_a_waiver_is_said() => VerifyAsync(
        Focus.On("MDSL2080"),
        Source.Class("""
            [Waive({|#1:"CVE-2024-9999"|}, "r")]
            [Waive({|#2:"CVE-24-1"|}, "r")]
            [Waive({|#3:"CVE-2024"|}, "r")]
            [Waive("CVE-2024-0001", {|#4:""|})]
            [Waive("CVE-2024-0002", "r", Expires = {|#5:"2026-01-01"|})]
            [Waive("CVE-2024-0001", "r", Container = {|#6:"wep"|})]
            [Waive({|#7:"cves"|}, "r")]
            public static Deployment Shop => new("shop") { Containers = [new("web", {|#0:"ghcr.io/acme/web:1.4"|})] };
            """),
        Inputs(Web),
        "build_property.ManifestToday = 2027-01-01",
        Diagnostic("MDSL2080", 0, Both()),
        Diagnostic("MDSL0020", 1, "No report finds CVE-2024-9999 in 'Shop', so that there is nothing to waive: remove the waiver"),
        Diagnostic("MDSL0022", 2, "'CVE-24-1' is no id of a vulnerability: write CVE, the year and the number, for example CVE-2024-1234"),
        Diagnostic("MDSL0022", 3, "'CVE-2024' is no id of a vulnerability: write CVE, the year and the number, for example CVE-2024-1234"),
        Diagnostic("MDSL0024", 4, "The waiver of CVE-2024-0001 gives no reason: write why the finding is accepted"),
        Diagnostic("MDSL0021", 5, "The waiver of CVE-2024-0002 held until 2026-01-01, and what it waived is reported again: correct that, or write a later date and why"),
        Diagnostic("MDSL0023", 6, "'Shop' has no container 'wep': write 'web'"),
        Diagnostic("MDSL0022", 7, "There is no rule 'cves': write the id of a rule, for example MDSL1002"));

    [Fact]
    public Task Of_an_image_without_a_report_nobody_knows_what_a_waiver_takes_away() => VerifyAsync(
        Focus.On("MDSL2080"),
        Source.Class("""
            [Waive("CVE-2024-9999", "r")]
            public static Deployment Shop => new("shop") { Containers = [new("web", "ghcr.io/acme/other:1.4")] };

            [Waive("CVE-2024-9999", "r")]
            public static Deployment Web => new("web") { Containers = [new("web", "ghcr.io/acme/other:1.4"), new("log", "ghcr.io/acme/web:1.4")] };
            """),
        Inputs(Scan("ghcr.io/acme/web:1.4")),
        "");

    [Fact]
    public Task Nothing_takes_away_what_cannot_be_waived() => VerifyAsync(
        Focus.On("MDSL2080"),
        Source.Class("""
            [Waive({|#1:"CVE-2024-0001"|}, "r")]
            public static Deployment Shop => new("shop") { Containers = [new("web", {|#0:"ghcr.io/acme/web:1.4"|})] };
            """),
        Inputs(Web),
        "build_property._ManifestNonWaivable = MDSL2080",
        Diagnostic("MDSL2080", 0, Both()).WithSeverity(DiagnosticSeverity.Error),
        Diagnostic("MDSL0026", 1, "CVE-2024-0001 cannot be waived, because the project lists MDSL2080 in ManifestNonWaivable: correct what it reports"));

    [Fact]
    public Task Images_without_a_report_are_told() => Verify(
        "MDSL2083",
        Source.Deployment("""new("web", "ghcr.io/acme/web:1.4"), new("log", {|#0:"ghcr.io/acme/log:1.4"|})"""),
        Diagnostic("MDSL2083", 0, "Container 'log' of Deployment 'demo/shop' runs ghcr.io/acme/log:1.4, of which there is no scan report: scan it with 'dotnet build -t:ScanImages', or with 'trivy image --format json'"));

    [Fact]
    public Task Those_of_code_that_runs_later_are_not() => Verify("MDSL2083", Source.File("""
        public static class Later
        {
            public static V1Container Make() => new() { Name = "log", Image = "ghcr.io/acme/log:1.4" };
        }
        """));

    [Fact]
    public Task What_is_found_is_found_in_code_that_runs_later_too() => Verify(
        "MDSL2080",
        Source.File("""
            public static class Later
            {
                public static V1Container Make() => new() { Name = "log", Image = {|#0:"ghcr.io/acme/web:1.4"|} };
            }
            """),
        Diagnostic("MDSL2080", 0, Both("Container 'log' of a Pod")));

    [Fact]
    public Task Reports_can_be_required_without_any() => VerifyAsync(
        Focus.On("MDSL2083"),
        Source.Deployment("""new("web", {|#0:"ghcr.io/acme/web:1.4"|})"""),
        new InputSet().Line("trivy", "", "HIGH\n7\ntrue"),
        "",
        Diagnostic("MDSL2083", 0, "Container 'web' of Deployment 'demo/shop' runs ghcr.io/acme/web:1.4, of which there is no scan report: scan it with 'dotnet build -t:ScanImages', or with 'trivy image --format json'"));

    [Fact]
    public Task An_old_report_is_told() => VerifyAsync(
        Focus.On("MDSL2084"),
        Source.Deployment("""new("web", {|#0:"ghcr.io/acme/web:1.4"|})"""),
        new InputSet().Line("trivy", "", "HIGH\n30\nfalse").Line("trivy-image", Report, ScanText.Of(Web) + ScanText.Stale),
        "",
        Diagnostic("MDSL2084", 0, "Container 'web' of Deployment 'demo/shop' runs ghcr.io/acme/web:1.4, whose scan report trivy/web.json was made on 2026-01-02 and is good for 30 days: scan the image again"));

    [Fact]
    public Task A_report_that_nothing_uses_is_told_at_the_report() => Verify(
        "MDSL2086",
        Source.Deployment("""new("web", "ghcr.io/acme/web:1.5")"""),
        Diagnostic("MDSL2086").WithSpan(Report, 1, 1, 1, 1).WithMessage("trivy/web.json is the report of ghcr.io/acme/web:1.4, which no container of this project runs: remove it, or scan the image that is run"));

    [Fact]
    public Task Unless_some_image_cannot_be_known() => Verify("MDSL2086", Source.Class("""
        public static V1Pod Shop => new() { Metadata = new() { Name = "shop" }, Spec = new() { Containers = [new() { Name = "web" }] } };
        """));

    [Theory]
    [InlineData("MDSL0042")]
    [InlineData("MDSL0043")]
    public Task A_report_that_cannot_be_read_is_an_error_at_the_report(string id) => VerifyAsync(
        Focus.On("MDSL2083"),
        Source.Deployment("""new("web", {|#0:"ghcr.io/acme/web:1.4"|})"""),
        new InputSet().Line("trivy", "", "HIGH\n7\nfalse").Line("trivy-problem", Report, $"trivy/web.json\n{id}\nThe report is empty"),
        "",
        Diagnostic(id).WithSpan(Report, 1, 1, 1, 1).WithMessage("The report is empty"),
        Diagnostic("MDSL2083", 0, "Container 'web' of Deployment 'demo/shop' runs ghcr.io/acme/web:1.4, of which there is no scan report: scan it with 'dotnet build -t:ScanImages', or with 'trivy image --format json'"));

    [Fact]
    public Task In_environments_the_finding_says_in_which() => Verify(
        "MDSL2080",
        Source.File("""
            public enum Env { Dev, Prod }

            [Manifests(Namespace = "demo")]
            public static partial class App
            {
                public static Deployment Shop(Env env) => new("shop") { Containers = [new("web", env == Env.Dev ? "ghcr.io/acme/web:1.5" : {|#0:"ghcr.io/acme/web:1.4"|})] };
            }
            """),
        Diagnostic("MDSL2080", 0, Both() + " (in Prod)"));

    private static Task Verify(string id, string code, params DiagnosticResult[] expected) => VerifyAsync(Focus.On(id), code, Inputs(Web), "", expected);

    private static InputSet Inputs(ImageScan scan) => new InputSet().Line("trivy", "", "HIGH\n7\nfalse").Line("trivy-image", Report, ScanText.Of(scan));

    private static ImageScan Scan(string artifact, params Vulnerability[] vulnerabilities) =>
        new() { Name = "trivy/web.json", Artifact = artifact, Created = "2026-01-02T03:04:05Z", OperatingSystem = "debian 12.5", Vulnerabilities = [.. vulnerabilities] };
}
