using ManifestDsl.Testing;
using static ManifestDsl.Analyzers.Tests.AnalyzerVerifier;

namespace ManifestDsl.Analyzers.Tests;

/// <summary>Declarations that take an environment: every one is checked, and a message says in which it holds unless that is all.</summary>
public class EnvironmentTests
{
    private const string Env = "\npublic enum Env { Dev, Staging, Prod }\n";

    [Fact]
    public Task InOneEnvironment() => VerifyAsync(
        Web("""new("web", "nginx:1.29") { Privileged = {|#0:env == Env.Prod|} }"""),
        Diagnostic("MDSL1003", 0, Privileged("web", "web", " (in Prod)")));

    [Fact]
    public Task InSomeEnvironmentsInTheOrderOfTheEnum() => VerifyAsync(
        Web("""new("web", "nginx:1.29") { Privileged = {|#0:env is Env.Prod or Env.Dev|} }"""),
        Diagnostic("MDSL1003", 0, Privileged("web", "web", " (in Dev, Prod)")));

    [Fact]
    public Task InAllEnvironmentsOnceAsEver() => VerifyAsync(
        Web("""new("web", "nginx:1.29") { Privileged = {|#0:true|} }"""),
        Diagnostic("MDSL1003", 0, Privileged("web", "web")));

    [Fact]
    public Task AtTheArmThatIsTaken() => VerifyAsync(
        Web("""new("web", "nginx:1.29") { Privileged = env switch { Env.Dev => {|#0:true|}, Env.Staging => false, _ => {|#1:true|} } }"""),
        Diagnostic("MDSL1003", 0, Privileged("web", "web", " (in Dev)")),
        Diagnostic("MDSL1003", 1, Privileged("web", "web", " (in Prod)")));

    [Fact]
    public Task TheFirstMessageStandsForObjectsOfSeveralNames() => VerifyAsync(
        Source.Class("""
            public static Deployment Web(Env env) => new($"web-{env.ToString().ToLowerInvariant()}")
            {
                Containers = [new("web", "nginx:1.29") { Privileged = {|#0:env != Env.Dev|} }],
            };
            """) + Env,
        Diagnostic("MDSL1003", 0, Privileged("web", "web-staging", " (in Staging, Prod)")));

    [Fact]
    public Task ThroughAHelperAtTheArgument() => VerifyAsync(
        Source.Class("""
            private static Container Shared(bool debug) => new("c", "nginx:1.29") { Privileged = debug };

            public static Deployment Web(Env env) => new("web") { Containers = [Shared({|#0:env == Env.Prod|})] };
            """) + Env,
        Diagnostic("MDSL1003", 0, Privileged("c", "web", " (in Prod)")));

    [Fact]
    public Task ASharedConstantNamesTheEnvironmentsOfAll() => VerifyAsync(
        Source.Class("""
            private static Container Debug => new("c", "nginx:1.29") { Privileged = {|#0:true|} };

            private static Container Plain => new("c", "nginx:1.29");

            public static Deployment Web(Env env) => new("web") { Containers = [env == Env.Staging ? {|#1:Debug|} : Plain] };

            public static Deployment Api(Env env) => new("api") { Containers = [env == Env.Dev ? Debug : Plain] };
            """) + Env,
        Diagnostic("MDSL1003", 0, Privileged("c", "web", " (in Dev, Staging)")).WithLocation(1));

    [Fact]
    public Task WhatHoldsWithoutEnvironmentTooHoldsEverywhere() => VerifyAsync(
        Source.Class("""
            private static Container Debug => new("c", "nginx:1.29") { Privileged = {|#0:true|} };

            public static Deployment Web(Env env) => new("web") { Containers = [env == Env.Staging ? {|#1:Debug|} : new("c", "nginx:1.29")] };

            public static Deployment Api => new("api") { Containers = [Debug] };
            """) + Env,
        Diagnostic("MDSL1003", 0, Privileged("c", "web")).WithLocation(1));

    [Fact]
    public Task WhatCannotBeEvaluated() => VerifyAsync(
        Web("""new("web", "nginx:" + (env == Env.Dev ? "edge" : {|#0:System.Environment.MachineName|}))"""),
        Diagnostic("MDSL0001", 0, "'Environment.MachineName' depends on the machine that builds: write the value itself or a constant (in Staging, Prod)"));

    [Fact]
    public Task AnExceptionOfOneEnvironment() => VerifyAsync(
        Web("""new("web", env switch { Env.Dev => "nginx:1.29", Env.Staging => "nginx:1.28", _ => {|#0:throw new System.ArgumentException("which image?")|} })"""),
        Diagnostic("MDSL0001", 0, "This throws ArgumentException: which image? (in Prod)"));

    [Fact]
    public Task WhatTheDeclarationItselfLacks() => VerifyAsync(
        Source.Class("""
            public static Deployment Web(Env env) => new("web") { Containers = [new("web", "nginx:1.29") { Ports = [new(env == Env.Dev ? "debug" : "http", 8080)] }] };

            public static Service WebService(Env env) => new("web") { For = Web(env), Ports = [new({|#0:"http"|}, 80)] };
            """) + Env,
        Diagnostic("MDSL0006", 0, "Service 'web' leads to port 'http', and Deployment 'web' has the ports 'debug': use one of its ports, or set TargetPort to a number (in Dev)"));

    [Fact]
    public Task TheSameObjectInTwoEnvironmentsIsNoDuplicate() => VerifyAsync(Source.Class("""
        public static ConfigMap Settings(Env env) => new("settings");

        public static ConfigMap Common => new("settings");
        """) + Env);

    [Fact]
    public Task TwiceInOneEnvironment() => VerifyAsync(
        Source.Class("""
            public static ConfigMap First(Env env) => {|#1:new|}("settings");

            public static ConfigMap Second(Env env) => new(env == Env.Dev ? {|#0:"settings"|} : "more-settings");
            """) + Env,
        Diagnostic("MDSL0005", 0, "ConfigMap 'demo/settings' is declared twice: give one of the two another name or namespace, or remove it (in Dev)").WithLocation(1));

    [Fact]
    public Task TwiceInAllEnvironmentsOfTwoEnums() => VerifyAsync(
        Source.Class("""
            public static ConfigMap First(Env env) => {|#1:new|}("settings");

            public static ConfigMap Second(Place place) => new({|#0:"settings"|});

            public enum Place { Prod, Elsewhere }
            """) + Env,
        Diagnostic("MDSL0005", 0, "ConfigMap 'demo/settings' is declared twice: give one of the two another name or namespace, or remove it (in Prod)").WithLocation(1));

    [Fact]
    public Task AnEnumWithoutMembers() => VerifyAsync(
        Source.Class("public static ConfigMap Settings(None {|#0:env|}) => new(\"settings\");\n\npublic enum None { }"),
        Diagnostic("MDSL0001", 0, "The enum 'None' has no members, so this declaration has no environment and gives no YAML: add a member for each environment"));

    [Fact]
    public Task TwoEnvironmentsInOneFolder() => VerifyAsync(
        Source.Class("public static ConfigMap Settings(Twice {|#0:env|}) => new(\"settings\");\n\npublic enum Twice { EuWest, EUWest }"),
        Diagnostic("MDSL0013", 0, "The environments 'EuWest' and 'EUWest' of 'Twice' would both be written to the folder 'eu-west': rename one of them"));

    [Fact]
    public Task TooManyEnvironments() => VerifyAsync(
        Source.Class($"public static ConfigMap Settings(Many {{|#0:env|}}) => new(\"settings\");\n\npublic enum Many {{ {string.Join(", ", Enumerable.Range(0, 65).Select(static i => "M" + i))} }}"),
        Diagnostic("MDSL0001", 0, "The enum 'Many' has 65 members, and a declaration can have 64 environments at most: use an enum of environments alone, or mark a helper [ManifestIgnore]"));

    [Fact]
    public Task AnInstanceMemberThatIsIgnored() => VerifyAsync(Source.File("""
        [Manifests]
        public partial class App
        {
            [ManifestIgnore]
            public Namespace Helper => new("demo");

            public static Namespace Other => new("other");
        }
        """));

    private static string Privileged(string container, string workload, string remark = "") =>
        $"Container '{container}' of Deployment 'demo/{workload}' is privileged: set privileged to false and add the capabilities that it needs by name "
        + $"(baseline: privileged: container \"{container}\" must not set securityContext.privileged=true){remark}";

    private static string Web(string container) => Source.Class($$"""
        public static Deployment Web(Env env) => new("web")
        {
            Containers = [{{container}}],
        };
        """) + Env;
}
