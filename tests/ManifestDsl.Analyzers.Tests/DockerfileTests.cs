using ManifestDsl.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using static ManifestDsl.Analyzers.Tests.AnalyzerVerifier;

namespace ManifestDsl.Analyzers.Tests;

/// <summary>Dockerfiles of the project: findings in them, and in declarations whose image they give.</summary>
public class DockerfileTests
{
    private const string Image = "ghcr.io/acme/web";
    private const string Web = """{|#0:new|}("web", "ghcr.io/acme/web:1.4") { Ports = [new("http", 8080)] }""";
    private const string RootMessage = "The image ghcr.io/acme/web runs as root by USER root: write the number of another user, such as USER 10001";

    [Fact]
    public Task A_finding_stands_at_its_line_of_the_Dockerfile() => Verify(
        "MDSL2021", Web, "FROM alpine:3.22\nUSER root\n", InDockerfile("MDSL2021", 2, 6, 10, RootMessage));

    [Fact]
    public Task Windows_line_ends_do_not_move_it() => Verify(
        "MDSL2021", Web, "FROM alpine:3.22\r\n\r\nUSER root\r\n", InDockerfile("MDSL2021", 3, 6, 10, RootMessage));

    [Fact]
    public Task What_docker_build_refuses_is_an_error() => Verify(
        "MDSL2019", Web, "FROM alpine:3.22\nRUM make\n", InDockerfile("MDSL2019", 2, 1, 4, "'RUM' is no instruction: write one such as FROM, RUN or COPY"));

    [Fact]
    public Task The_declaration_that_cannot_start_is_reported_with_the_line_of_the_Dockerfile() => Verify(
        "MDSL2070",
        Web,
        "FROM alpine:3.22\nUSER root\n",
        Diagnostic("MDSL2070").WithLocation(0).WithSpan("/src/web/Dockerfile", 2, 6, 2, 10)
            .WithMessage("Container 'web' of Deployment 'demo/shop' never starts: it must not run as root, and its image does, by its Dockerfile: name another user there, or set runAsUser to the number of one that the image has"));

    [Fact]
    public Task A_user_of_its_own_is_fine() => Verify("MDSL2070", """new("web", "ghcr.io/acme/web:1.4") { User = 10001 }""", "FROM alpine:3.22\nUSER root\n");

    [Fact]
    public Task Another_image_is_none_of_its_business() => Verify("MDSL2070", """new("web", "ghcr.io/acme/api:1.4")""", "FROM alpine:3.22\nUSER root\n");

    [Fact]
    public Task A_port_that_is_not_exposed_is_reported_where_it_is_declared() => Verify(
        "MDSL2072",
        """new("web", "ghcr.io/acme/web:1.4") { Ports = [new("http", {|#0:8081|})] }""",
        "FROM alpine:3.22\nEXPOSE 8080\nUSER 1\n",
        Diagnostic("MDSL2072").WithLocation(0).WithSpan("/src/web/Dockerfile", 2, 8, 2, 12)
            .WithMessage("Container 'web' of Deployment 'demo/shop' declares port 8081, and its image exposes 8080: write the port that the program listens on, or add 8081 to its Dockerfile"));

    [Fact]
    public Task Models_are_compared_too() => VerifyAsync(
        Focus.On("MDSL2070"),
        Source.Pod("""{|#0:new|}() { Name = "web", Image = "ghcr.io/acme/web", SecurityContext = {|#1:new|}() { RunAsNonRoot = true } }"""),
        new InputSet().Dockerfile("FROM node:22\nUSER node", Image),
        "",
        Diagnostic("MDSL2070").WithLocation(1).WithSpan("/src/web/Dockerfile", 2, 6, 2, 10)
            .WithMessage("Container 'web' of Pod 'demo/shop' never starts: it must not run as root, and of the user 'node' in its Dockerfile the kubelet cannot tell that it is not: set runAsUser to 1000, or write 1000 there"));

    [Fact]
    public Task The_SDK_builds_an_image_of_the_project() => VerifyAsync(
        Focus.On("MDSL2070"),
        Source.Deployment("""{|#0:new|}("web", "ghcr.io/acme/web:1.4")"""),
        new InputSet().Line("sdk-image", "acme/web", "\nroot\n\n\n"),
        "",
        Diagnostic("MDSL2070", 0, "Container 'web' of Deployment 'demo/shop' never starts: it must not run as root, and its image does, by the project file: name another user there, or set runAsUser to the number of one that the image has"));

    [Fact]
    public Task The_SDK_builds_images_of_other_projects() => VerifyAsync(
        Focus.On("MDSL2070"),
        Source.Deployment("""{|#0:new|}("web", "ghcr.io/acme/web:1.4")"""),
        new InputSet().Line("sdk-image", "acme/job", "ghcr.io\n\n\n\nJob.csproj").Line("sdk-image", "acme/web", "ghcr.io\nroot\n\n\nWeb.csproj"),
        "",
        Diagnostic("MDSL2070", 0, "Container 'web' of Deployment 'demo/shop' never starts: it must not run as root, and its image does, by Web.csproj: name another user there, or set runAsUser to the number of one that the image has"));

    [Fact]
    public Task An_image_that_nothing_runs_is_reported() => Verify(
        "MDSL2074",
        """new("web", "ghcr.io/acme/other:1.4")""",
        "FROM alpine:3.22\nUSER 1\n",
        InDockerfile("MDSL2074", 1, 1, 5, "No container of this project runs ghcr.io/acme/web, which ManifestDockerfile names as the image of this file: correct Image, or remove it"));

    [Fact]
    public Task Without_an_image_the_file_alone_is_checked() => VerifyAsync(
        Focus.On("MDSL2021", "MDSL2070", "MDSL2074"),
        Source.Deployment(Web),
        new InputSet().Dockerfile("FROM alpine:3.22\nUSER root\n"),
        "",
        InDockerfile("MDSL2021", 2, 6, 10, "The image runs as root by USER root: write the number of another user, such as USER 10001"));

    [Fact]
    public Task The_stage_and_the_arguments_are_those_of_the_item() => VerifyAsync(
        Focus.On("MDSL2021"),
        Source.Deployment(Web),
        new InputSet().Dockerfile("FROM alpine:3.22 AS web\nARG WHO=1\nUSER $WHO\nFROM alpine:3.22\nUSER root\n", Image, "web", "OTHER=2;WHO=0"),
        "",
        InDockerfile("MDSL2021", 3, 6, 10, "The image ghcr.io/acme/web runs as root by USER $WHO: write the number of another user, such as USER 10001"));

    [Theory]
    [InlineData("# hadolint ignore=DL3002\n")]
    [InlineData("# manifestdsl ignore=MDSL2021\n")]
    public Task A_comment_takes_a_finding_away(string comment) => Verify("MDSL2021", Web, $"FROM alpine:3.22\n{comment}USER root\n");

    [Fact]
    public Task A_waiver_of_a_declaration_that_runs_the_image_takes_a_finding_away() => VerifyAsync(
        Focus.On("MDSL2021"),
        Source.Class($$"""
            [Waive("MDSL2021", "starts as root and changes")]
            public static Deployment Shop => new("shop") { Containers = [{{Web}}] };

            [Waive({|#1:"MDSL2021"|}, "runs another image")]
            public static Deployment Other => new("other") { Containers = [new("other", "nginx:1.29")] };
            """),
        new InputSet().Dockerfile("FROM alpine:3.22\nUSER root\n", Image),
        "",
        Diagnostic("MDSL0020", 1, "MDSL2021 finds nothing in 'Other', so that there is nothing to waive: remove the waiver"));

    [Fact]
    public Task NoWarn_takes_a_finding_away() => VerifyAsync(
        Focus.On("MDSL2021").SetItem("MDSL2021", ReportDiagnostic.Suppress), Source.Deployment(Web), new InputSet().Dockerfile("FROM alpine:3.22\nUSER root\n", Image), "");

    [Theory]
    [InlineData("MDSL2021", "", "MDSL2021 Warning")]
    [InlineData("MDSL2021", "dotnet_diagnostic.MDSL2021.severity = error", "MDSL2021 Error")]
    [InlineData("MDSL2021", "dotnet_diagnostic.MDSL2021.severity = none")]
    [InlineData("MDSL2068", "")]
    [InlineData("MDSL2068", "dotnet_diagnostic.MDSL2068.severity = warning", "MDSL2068 Warning")]
    public async Task A_globalconfig_decides_the_severity(string id, string line, params string[] expected) => Assert.Equal(
        expected,
        await ReportedAsync(
            Focus.On(id).Remove(id),
            Source.Deployment("""new("web", "ghcr.io/acme/web:1.4")"""),
            new InputSet().Dockerfile("FROM alpine:3.22\nRUN a\nRUN b\nUSER root\n", Image),
            "",
            line));

    [Fact]
    public Task An_opinion_is_reported_when_it_is_asked_for() => Verify(
        "MDSL2068", Web, "FROM alpine:3.22\nRUN a\nRUN b\nUSER 1\n", InDockerfile("MDSL2068", 3, 1, 4, "This RUN follows another: join the two with &&").WithSeverity(DiagnosticSeverity.Warning));

    [Fact]
    public Task Nothing_takes_away_what_cannot_be_waived() => VerifyAsync(
        Focus.On("MDSL2021"),
        Source.Deployment(Web),
        new InputSet().Dockerfile("FROM alpine:3.22\n# manifestdsl ignore=MDSL2021\nUSER root\n", Image),
        "build_property._ManifestNonWaivable = MDSL2021",
        InDockerfile("MDSL2021", 3, 6, 10, RootMessage).WithSeverity(DiagnosticSeverity.Error));

    [Fact]
    public Task Two_images_of_one_file_are_one_finding() => VerifyAsync(
        Focus.On("MDSL2021"),
        Source.Deployment(Web),
        new InputSet().Dockerfile("FROM alpine:3.22\nUSER root\n", Image).Line("dockerfile", "/src/web/Dockerfile", "ghcr.io/acme/job\n\n\n../web/Dockerfile"),
        "",
        InDockerfile("MDSL2021", 2, 6, 10, RootMessage));

    private static Task Verify(string id, string container, string dockerfile, params DiagnosticResult[] expected) =>
        VerifyAsync(Focus.On(id), Source.Deployment(container), new InputSet().Dockerfile(dockerfile, Image), "", expected);

    private static DiagnosticResult InDockerfile(string id, int line, int start, int end, string message) =>
        Diagnostic(id).WithSpan("/src/web/Dockerfile", line, start, line, end).WithMessage(message);
}
