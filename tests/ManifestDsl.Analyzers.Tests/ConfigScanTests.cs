using ManifestDsl.Engine;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Scanning;
using ManifestDsl.Evaluation.Inputs;
using ManifestDsl.Evaluation.Known;
using ManifestDsl.Evaluation.Reporting;
using ManifestDsl.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using static ManifestDsl.Analyzers.Tests.AnalyzerVerifier;

namespace ManifestDsl.Analyzers.Tests;

/// <summary>Findings of <c>trivy config</c> in the emitted YAML, at the C# that gave the lines.</summary>
public class ConfigScanTests
{
    private const string Report = "/src/trivy/config.json";
    private const string Message = "Do not: write another (KSV-0999)";

    private const string Shop = """{|#0:new|}("web", {|#1:"ghcr.io/acme/web:1.4"|}) { User = {|#2:10001|} }""";

    [Theory]
    [InlineData("image: ghcr.io", 1)]
    [InlineData("runAsUser:", 2)]
    [InlineData("- name: web", 0, 2)]
    [InlineData("readOnlyRootFilesystem:", 0)]
    [InlineData("drop:", 0)]
    public Task It_stands_at_the_expression_or_at_the_one_around_what_hardening_added(string line, int place, int more = 0) =>
        Verify(Source.Deployment(Shop), "demo/shop.deployment.yaml", line, place, more);

    [Theory]
    [InlineData("hostNetwork:", 0)]
    [InlineData("privileged:", 1)]
    [InlineData("allowPrivilegeEscalation:", 3)]
    [InlineData("image:", 2)]
    public Task Of_models_too(string line, int place) => Verify(
        Source.Class("""
            public static V1Pod Shop => new()
            {
                Metadata = new() { Name = "shop" },
                Spec = new() { HostNetwork = {|#0:false|}, Containers = [{|#4:new|}() { Name = "web", Image = {|#2:"a:1"|}, SecurityContext = {|#3:new|}() { Privileged = {|#1:false|} } }] },
            };
            """),
        "demo/shop.pod.yaml",
        line,
        place);

    [Fact]
    public Task A_derived_object_leads_to_what_it_follows_from() => Verify(Source.Deployment("""new("web", "ghcr.io/acme/web:1.4")""").Replace("new(\"shop\")", "{|#0:new|}(\"shop\")", StringComparison.Ordinal), "demo/shop.serviceaccount.yaml", "automount", 0);

    [Fact]
    public Task A_file_that_has_changed_leads_to_the_declaration() => VerifyAsync(
        Focus.On("MDSL2090"),
        Source.Deployment(Shop.Replace("{|#0:new|}", "new", StringComparison.Ordinal)).Replace("new(\"shop\")", "{|#0:new|}(\"shop\")", StringComparison.Ordinal),
        Inputs(new ConfigIssue("KSV-0999", ScanSeverity.High, "Do not", "write another", "manifests", "demo/shop.deployment.yaml", 3, 3, "  something: else")),
        "",
        Diagnostic("MDSL2090", 0, Message));

    [Theory]
    [InlineData(0)]
    [InlineData(999)]
    public Task Lines_that_are_not_there_lead_to_the_declaration(int line) => VerifyAsync(
        Focus.On("MDSL2090"),
        Source.Deployment(Shop.Replace("{|#0:new|}", "new", StringComparison.Ordinal)).Replace("new(\"shop\")", "{|#0:new|}(\"shop\")", StringComparison.Ordinal),
        Inputs(Issue("demo/shop.deployment.yaml", line, line)),
        "",
        Diagnostic("MDSL2090", 0, Message));

    [Fact]
    public Task A_file_that_no_declaration_gives_is_told_at_the_report() => VerifyAsync(
        Focus.On("MDSL2090"),
        Source.Deployment("""new("web", "ghcr.io/acme/web:1.4")"""),
        Inputs(Issue("demo/gone.deployment.yaml", 3, 3)),
        "",
        Diagnostic("MDSL2090").WithSpan(Report, 1, 1, 1, 1).WithMessage("demo/gone.deployment.yaml: Do not: write another (KSV-0999). No declaration gives this file: scan the manifests again"));

    [Theory]
    [InlineData("manifests", "demo/shop.deployment.yaml")]
    [InlineData(".", "bin/Debug/net10.0/manifests/demo/shop.deployment.yaml")]
    [InlineData("bin/manifests/demo", "shop.deployment.yaml")]
    [InlineData("bin/manifests/demo/shop.deployment.yaml", "shop.deployment.yaml")]
    [InlineData("demo/shop.deployment.yaml", "demo/shop.deployment.yaml")]
    public Task The_file_is_known_from_wherever_it_was_scanned(string artifact, string target)
    {
        var code = Source.Deployment(Shop.Replace("{|#0:new|}", "new", StringComparison.Ordinal));
        var line = LineOf(code, "demo/shop.deployment.yaml", "image: ghcr.io");
        return VerifyAsync(Focus.On("MDSL2090"), code, Inputs(Issue(target, line, line) with { Artifact = artifact }), "", Diagnostic("MDSL2090", 1, Message));
    }

    [Theory]
    [InlineData("PerClass", "App.yaml")]
    [InlineData("Single", "manifests.yaml")]
    public Task Files_with_several_objects(string layout, string target)
    {
        var code = Source.Class("""
            public static Deployment Shop => new("shop") { Containers = [new("web", {|#0:"ghcr.io/acme/web:1.4"|})] };

            public static Deployment Api => new("api") { Containers = [new("api", {|#1:"ghcr.io/acme/api:1.4"|})] };

            public static ConfigMap Settings => new("settings") { Data = new() { ["level"] = {|#2:"info"|} } };
            """);
        ConfigIssue[] issues =
        [
            .. new[] { "image: ghcr.io/acme/web", "image: ghcr.io/acme/api", "level: info" }
                .Select(text => LineOf(code, target, text, layout))
                .Select(line => Issue(target, line, line)),
        ];
        return VerifyAsync(
            Focus.On("MDSL2090"),
            code,
            Inputs(issues),
            "build_property.ManifestFileLayout = " + layout,
            Diagnostic("MDSL2090", 0, Message),
            Diagnostic("MDSL2090", 1, Message),
            Diagnostic("MDSL2090", 2, Message));
    }

    [Fact]
    public Task What_a_rule_says_is_not_said_again()
    {
        var code = Source.Deployment("""new("web", "ghcr.io/acme/web:1.4") { Privileged = {|MDSL1003:true|} }, new("log", {|#0:"ghcr.io/acme/log:1.4"|})""");
        var web = LineOf(code, "demo/shop.deployment.yaml", "image: ghcr.io/acme/web");
        var log = LineOf(code, "demo/shop.deployment.yaml", "image: ghcr.io/acme/log");
        return VerifyAsync(
            Focus.On("MDSL2090", "MDSL1003"),
            code,
            Inputs(Issue("demo/shop.deployment.yaml", web, web) with { Id = "KSV-0017" }, Issue("demo/shop.deployment.yaml", log, log) with { Id = "KSV-0017" }),
            "",
            Diagnostic("MDSL2090", 0, "Do not: write another (KSV-0017)"));
    }

    [Fact]
    public Task Nor_when_it_was_waived_by_the_rule() => VerifyAsync(
        Focus.On("MDSL2090", "MDSL1003"),
        Source.Class("""
            [Waive("MDSL1003", "formats disks")]
            public static Deployment Shop => new("shop") { Containers = [new("web", "ghcr.io/acme/web:1.4") { Privileged = true }] };
            """),
        Inputs(Issue("demo/shop.deployment.yaml", 0, 0) with { Id = "KSV-0017" }),
        "");

    [Fact]
    public Task A_waiver_of_the_check_is_used_even_then() => VerifyAsync(
        Focus.On("MDSL2090", "MDSL1003"),
        Source.Class("""
            [Waive("KSV017", "so that the scan passes")]
            public static Deployment Shop => new("shop") { Containers = [new("web", "ghcr.io/acme/web:1.4") { Privileged = {|MDSL1003:true|} }] };
            """),
        Inputs(Issue("demo/shop.deployment.yaml", 0, 0) with { Id = "KSV-0017" }),
        "");

    [Fact]
    public Task A_waiver_may_name_the_check() => VerifyAsync(
        Focus.On("MDSL2090"),
        Source.Class("""
            [Waive("AVD-KSV-0999", "r")]
            [Waive({|#0:"KSV-0998"|}, "r")]
            public static Deployment Shop => new("shop") { Containers = [new("web", "ghcr.io/acme/web:1.4")] };
            """),
        Inputs(Issue("demo/shop.deployment.yaml", 3, 3)),
        "",
        Diagnostic("MDSL0020", 0, "No report finds KSV-0998 in 'Shop', so that there is nothing to waive: remove the waiver"));

    [Fact]
    public Task In_environments_the_file_says_in_which()
    {
        var code = Source.File("""
            public enum Env { Dev, Prod }

            [Manifests(Namespace = "demo")]
            public static partial class App
            {
                public static Deployment Shop(Env env) => new("shop") { Containers = [new("web", {|#0:"ghcr.io/acme/web:1.4"|})] };
            }
            """);
        var line = LineOf(code, "prod/demo/shop.deployment.yaml", "image:");
        return VerifyAsync(Focus.On("MDSL2090"), code, Inputs(Issue("prod/demo/shop.deployment.yaml", line, line)), "", Diagnostic("MDSL2090", 0, Message + " (in Prod)"));
    }

    private static Task Verify(string code, string file, string text, int place, int more = 0)
    {
        var line = LineOf(code, file, text);
        return VerifyAsync(Focus.On("MDSL2090"), code, Inputs(Issue(file, line, line + more)), "", Diagnostic("MDSL2090", place, Message));
    }

    private static ConfigIssue Issue(string target, int first, int last) => new("KSV-0999", ScanSeverity.High, "Do not.", "Write another.", "manifests", target, first, last, "");

    private static InputSet Inputs(params ConfigIssue[] issues) =>
        new InputSet().Line("trivy", "", "HIGH\n7\nfalse").Line("trivy-config", Report, ScanText.Of(new ConfigScan { Name = "trivy/config.json", Issues = [.. issues] }));

    /// <summary>The line of a file that the build would write of this code, found in its text.</summary>
    private static int LineOf(string code, string file, string text, string layout = "PerResource")
    {
        var marked = System.Text.RegularExpressions.Regex.Replace(code, @"\{\|#\d+:|\{\|MDSL\d+:|\|\}", "");
        var compilation = CSharpCompilation.Create("App", [CSharpSyntaxTree.ParseText(marked, path: "App.cs")], TestReferences.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var objects = CompilationClasses.Evaluate(compilation, KnownTypes.Of(compilation), BuildInputs.None, KubernetesVersion.Latest, default).SelectMany(static c => c.Declarations).SelectMany(static d => d.Lowered.Objects);
        var documents = objects.Select(obj => (obj, Yaml: ManifestPipeline.Emit(obj, harden: true, KubernetesVersion.Latest).Yaml));
        var name = file.Split('/')[^1];
        documents = layout switch
        {
            "PerResource" => documents.Where(document => name == $"{document.obj.Name}.{document.obj.Kind.ToLowerInvariant()}.yaml").Take(1),
            "Single" => documents.OrderBy(document => Array.IndexOf(["ServiceAccount", "ConfigMap", "Deployment"], document.obj.Kind)).ThenBy(document => document.obj.Name, StringComparer.Ordinal),
            _ => documents,
        };
        var lines = string.Join("---\n", documents.Select(static document => document.Yaml)).Split('\n');
        return Array.FindIndex(lines, line => line.Contains(text, StringComparison.Ordinal)) + 1;
    }
}
