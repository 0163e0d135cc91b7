using ManifestDsl.Testing;
using static ManifestDsl.Analyzers.Tests.AnalyzerVerifier;

namespace ManifestDsl.Analyzers.Tests;

public class WaiverTests
{
    private const string Web = """new("web", "nginx:1.29") { Privileged = {|MDSL1003:true|} }""";
    private const string Waived = """new("web", "nginx:1.29") { Privileged = true }""";
    private const string Clean = """new("web", "nginx:1.29")""";

    [Fact]
    public Task A_waiver_takes_the_findings_of_its_rule_away() => VerifyAsync(Declaration("""[Waive("MDSL1003", "formats disks")]""", Waived));

    [Fact]
    public Task A_waiver_leaves_the_findings_of_other_rules() => VerifyAsync(Declaration(
        """[Waive("MDSL1003", "formats disks")]""",
        """new("web", "nginx:1.29") { Privileged = true, ReadOnlyRootFilesystem = {|MDSL1002:false|} }"""));

    [Fact]
    public Task A_waiver_leaves_other_declarations() => VerifyAsync(Source.Class($$"""
        [Waive("MDSL1003", "formats disks")]
        public static Deployment Shop => new("shop") { Containers = [{{Waived}}] };
        public static Deployment Other => new("other") { Containers = [{{Web}}] };
        """));

    [Fact]
    public Task A_waiver_of_a_container_leaves_other_containers() => VerifyAsync(Declaration(
        """[Waive("MDSL1003", "formats disks", Container = "web")]""",
        Waived + """, new("side", "nginx:1.29") { Privileged = {|MDSL1003:true|} }"""));

    [Fact]
    public Task A_waiver_holds_for_fields_and_methods() => VerifyAsync(Source.Class($$"""
        [Waive("MDSL1003", "formats disks")]
        public static readonly Deployment Field = new("field") { Containers = [{{Waived}}] };
        [Waive("MDSL1003", "formats disks")]
        public static Deployment Method() => new("method") { Containers = [{{Waived}}] };
        """));

    [Fact]
    public Task A_waiver_on_the_class_holds_for_all_its_declarations() => VerifyAsync(Source.File($$"""
        [Manifests]
        [Waive("MDSL1003", "formats disks")]
        public static partial class App
        {
            public static Deployment Shop => new("shop") { Containers = [{{Waived}}] };
            public static Deployment Other => new("other") { Containers = [{{Waived}}] };
        }

        [Manifests]
        public static partial class Others
        {
            public static Deployment Third => new("third") { Containers = [{{Web}}] };
        }
        """));

    [Fact]
    public Task A_shared_place_is_reported_for_the_declaration_that_does_not_waive_it() => VerifyAsync(Source.Class("""
        [Waive("MDSL1003", "formats disks")]
        public static Deployment Shop => Make("shop");
        public static Deployment Other => {|#1:Make("other")|};
        static Deployment Make(string name) => new(name) { Containers = [new("web", "nginx:1.29") { Privileged = {|#0:true|} }] };
        """),
        Diagnostic("MDSL1003", 0, "Container 'web' of Deployment 'demo/other' is privileged: set privileged to false and add the capabilities that it needs by name (baseline: privileged: container \"web\" must not set securityContext.privileged=true)").WithLocation(1));

    [Fact]
    public Task A_shared_place_that_all_waive_is_not_reported() => VerifyAsync(Source.Class("""
        [Waive("MDSL1003", "formats disks")]
        public static Deployment Shop => Make("shop");
        [Waive("MDSL1003", "formats disks too")]
        public static Deployment Other => Make("other");
        static Deployment Make(string name) => new(name) { Containers = [new("web", "nginx:1.29") { Privileged = true }] };
        """));

    [Fact]
    public Task A_place_outside_of_the_class_is_not_reported_either() => VerifyAsync(Source.File("""
        [Manifests]
        public static partial class App
        {
            [Waive("MDSL1003", "formats disks")]
            public static V1Pod Shop => Pods.Make();
        }

        public static class Pods
        {
            public static V1Pod Make() => new()
            {
                Metadata = new() { Name = "shop" },
                Spec = new()
                {
                    Containers =
                    [
                        new()
                        {
                            Name = "web",
                            Image = "nginx:1.29",
                            SecurityContext = new() { Privileged = true, RunAsNonRoot = true, ReadOnlyRootFilesystem = true },
                        },
                    ],
                },
            };
        }
        """));

    [Fact]
    public Task Constants_and_named_arguments() => VerifyAsync(Source.Class($$"""
        const string Reason = "formats disks";
        [Waive(reason: Reason + ", TICKET-12", rule: "MDSL1003", Container = "we" + "b", Owner = "team-a", Expires = "2027-03-31")]
        public static Deployment Shop => new("shop") { Containers = [{{Waived}}] };
        """));

    [Fact]
    public Task Unused() => VerifyAsync(
        Declaration("""[Waive({|#0:"MDSL1003"|}, "formats disks")]""", Clean),
        Diagnostic("MDSL0020", 0, "MDSL1003 finds nothing in 'Shop', so that there is nothing to waive: remove the waiver"));

    [Fact]
    public Task Unused_on_a_container() => VerifyAsync(
        Declaration("""[Waive({|#0:"MDSL1003"|}, "formats disks", Container = "web")]""", Clean + """, new("side", "nginx:1.29") { Privileged = {|MDSL1003:true|} }"""),
        Diagnostic("MDSL0020", 0, "MDSL1003 finds nothing in container 'web' of 'Shop', so that there is nothing to waive: remove the waiver"));

    [Fact]
    public Task Unused_on_what_is_no_declaration() => VerifyAsync(
        Source.Class($$"""
            public static Deployment Shop => Make("shop");
            [Waive({|#0:"MDSL1003"|}, "formats disks")]
            static Deployment Make(string name) => new(name) { Containers = [{{Clean}}] };
            """),
        Diagnostic("MDSL0020", 0, "'Make' declares no Kubernetes object, so that its waiver waives nothing: move the waiver to the declaration"));

    [Fact]
    public Task Nothing_is_called_unused_in_a_declaration_that_fails() => VerifyAsync(Declaration(
        """[Waive("MDSL1003", "formats disks")]""",
        """new("web", {|MDSL0001:System.IO.File.ReadAllText("image")|})"""));

    [Theory]
    [InlineData("2026-03-30", true)]
    [InlineData("2026-03-31", true)]
    [InlineData("2026-04-01", false)]
    [InlineData("", true)]
    [InlineData("tomorrow", true)]
    public Task Expired(string today, bool holds) => holds
        ? VerifyWithPropertiesAsync(Declaration("""[Waive("MDSL1003", "formats disks", Expires = "2026-03-31")]""", Waived), ["ManifestToday = " + today])
        : VerifyWithPropertiesAsync(
            Declaration("""[Waive("MDSL1003", "formats disks", Expires = {|#0:"2026-03-31"|})]""", Web),
            ["ManifestToday = " + today],
            Diagnostic("MDSL0021", 0, "The waiver of MDSL1003 held until 2026-03-31, and what it waived is reported again: correct that, or write a later date and why"));

    [Fact]
    public Task Unknown_rule() => VerifyAsync(
        Declaration("""[Waive({|#0:"MSDL1003"|}, "formats disks")]""", Web),
        Diagnostic("MDSL0022", 0, "There is no rule 'MSDL1003': write the id of a rule, for example MDSL1002"));

    [Fact]
    public Task Unknown_container() => VerifyAsync(
        Declaration("""[Waive("MDSL1003", "formats disks", Container = {|#0:"wep"|})]""", Web + """, new("side", "nginx:1.29")"""),
        Diagnostic("MDSL0023", 0, "'Shop' has no container 'wep': write 'web' or 'side'"));

    [Fact]
    public Task A_container_where_there_is_none() => VerifyAsync(
        Source.Class("""
            [Waive("MDSL1003", "formats disks", Container = {|#0:"web"|})]
            public static ConfigMap Settings => new("settings");
            """),
        Diagnostic("MDSL0023", 0, "'Settings' has no container 'web': it has no container, so remove Container"));

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\" \\t\"")]
    [InlineData("null!")]
    public Task No_reason(string reason) => VerifyAsync(
        Declaration($$"""[Waive("MDSL1003", {|#0:{{reason}}|})]""", Web),
        Diagnostic("MDSL0024", 0, "The waiver of MDSL1003 gives no reason: write why the finding is accepted"));

    [Theory]
    [InlineData("31.3.2027")]
    [InlineData("2027-02-29")]
    [InlineData("2027-3-31")]
    [InlineData("")]
    public Task No_date(string date) => VerifyAsync(
        Declaration($$"""[Waive("MDSL1003", "formats disks", Expires = {|#0:"{{date}}"|})]""", Web),
        Diagnostic("MDSL0025", 0, $"'{date}' is no date of the form yyyy-MM-dd: write the last day on which the waiver holds, for example 2027-03-31"));

    [Theory]
    [InlineData("MDSL0001", "it is about the declaration itself")]
    [InlineData("MDSL7001", "the API server would refuse the object")]
    public Task Rules_without_exceptions(string id, string why) => VerifyAsync(
        Declaration($$"""[Waive({|#0:"{{id}}"|}, "no time")]""", Clean),
        Diagnostic("MDSL0026", 0, $"{id} cannot be waived, because {why}: correct what it reports"));

    [Fact]
    public Task A_class_without_declarations() => VerifyAsync(
        Source.File("""
            [Manifests]
            [Waive({|#0:"MDSL1003"|}, "formats disks")]
            public static partial class App;
            """),
        Diagnostic("MDSL0020", 0, "MDSL1003 finds nothing in 'App', so that there is nothing to waive: remove the waiver"));

    [Fact]
    public Task Half_typed_waivers_are_left_to_the_compiler() => VerifyAsync(Source.Class($$"""
        [{|CS7036:Waive("MDSL1003")|}]
        [Waive("MDSL1003", {|CS0103:reason|})]
        public static Deployment Shop => new("shop") { Containers = [{{Web}}] };
        """));

    private static string Declaration(string attribute, string containers) => Source.Class($$"""
        {{attribute}}
        public static Deployment Shop => new("shop") { Containers = [{{containers}}] };
        """);
}
