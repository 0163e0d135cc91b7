using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.Tests.Lowering.LoweringAssert;

namespace ManifestDsl.Engine.Tests.Lowering;

/// <summary>What is added to a container that runs .NET, and to what it yields.</summary>
public class DotNetTests
{
    private const string Pod = "spec.template.spec.";
    private const string Container = Pod + "containers.0.";
    private const string Off = "{name: DOTNET_EnableDiagnostics, value: '0'}";
    private static readonly DotNetContainer Web = ManifestDsl.Container.DotNet("web", "example.org/web:1");

    [Fact]
    public void What_is_usual_is_added()
    {
        var root = Root(Hello(Web));
        Assert.Equal("[{name: http, containerPort: 8080}]", root.TextAt(Container + "ports"));
        Assert.Equal($"[{Off}]", root.TextAt(Container + "env"));
        Assert.Equal("[{name: tmp, mountPath: /tmp}]", root.TextAt(Container + "volumeMounts"));
        Assert.Equal("[{name: tmp, emptyDir: {}}]", root.TextAt(Pod + "volumes"));
        Assert.Equal("(nothing)", root.TextAt(Container + "securityContext"));
    }

    [Fact]
    public void Nothing_is_added_to_another_container()
    {
        var root = Root(Hello(new("web", "mcr.microsoft.com/dotnet/aspnet:10.0")));
        Assert.Equal("{name: web, image: mcr.microsoft.com/dotnet/aspnet:10.0}", root.TextAt(Pod + "containers.0"));
    }

    [Fact]
    public void A_port_yields_to_ports_and_to_variables_that_move_it()
    {
        Assert.Equal("[{name: api, containerPort: 5000}]", Ports(Web with { Ports = [new("api", 5000)] }));
        Assert.Equal("[]", Ports(Web with { Ports = [] }));
        Assert.Equal("(nothing)", Ports(Web with { Env = new() { ["ASPNETCORE_HTTP_PORTS"] = "5000" } }));
        Assert.Equal("(nothing)", Ports(Web with { Env = new() { ["ASPNETCORE_URLS"] = Env.From(configMap: "c", key: "k") } }));
        Assert.Equal("[{containerPort: 5000}]", Ports(Web with { Overrides = new() { Ports = [new() { ContainerPort = 5000 }] } }));
    }

    [Fact]
    public void What_ends_has_no_port()
    {
        Assert.Equal("(nothing)", Root(new Job("job") { Containers = [Web] }).TextAt(Container + "ports"));
        var root = Root(Hello(Web) with { InitContainers = [Web with { Name = "migrate" }, Web with { Name = "proxy", RestartPolicy = RestartPolicy.Always }] });
        Assert.Equal("(nothing)", root.TextAt(Pod + "initContainers.0.ports"));
        Assert.Equal("[{name: http, containerPort: 8080}]", root.TextAt(Pod + "initContainers.1.ports"));
    }

    [Fact]
    public void Variables_come_after_those_of_the_user_and_yield_to_them()
    {
        Assert.Equal($"[{{name: A, value: b}}, {Off}]", Variables(Web with { Env = new() { ["A"] = "b" } }));
        Assert.Equal("[{name: DOTNET_EnableDiagnostics, value: '1'}]", Variables(Web with { Env = new() { ["DOTNET_EnableDiagnostics"] = "1" } }));
        Assert.Equal("[{name: DOTNET_EnableDiagnostics_IPC, value: '0'}]", Variables(Web with { Env = new() { ["DOTNET_EnableDiagnostics_IPC"] = "0" } }));
        Assert.Equal("[{name: DOTNET_DiagnosticPorts, value: /diag/port}]", Variables(Web with { Overrides = new() { Env = [new() { Name = "DOTNET_DiagnosticPorts", Value = "/diag/port" }] } }));
    }

    [Fact]
    public void A_path_for_diagnostics_leaves_them_on()
    {
        var root = Root(Hello(Web with { DiagnosticsPath = "/diag" }));
        Assert.Equal("[{name: TMPDIR, value: /diag}]", root.TextAt(Container + "env"));
        Assert.Equal("[{name: tmp, mountPath: /tmp}, {name: diag, mountPath: /diag}]", root.TextAt(Container + "volumeMounts"));

        root = Root(Hello(Web with { DiagnosticsPath = "/tmp" }));
        Assert.Equal("(nothing)", root.TextAt(Container + "env"));
        Assert.Equal("[{name: tmp, mountPath: /tmp}]", root.TextAt(Container + "volumeMounts"));

        root = Root(Hello(Web with { DiagnosticsPath = "/diag", Env = new() { ["TMPDIR"] = "/other" }, Mounts = [new("/diag", Volume.EmptyDir("shared"))] }));
        Assert.Equal("[{name: TMPDIR, value: /other}]", root.TextAt(Container + "env"));
        Assert.Equal("[{mountPath: /diag, name: shared}, {name: tmp, mountPath: /tmp}]", root.TextAt(Container + "volumeMounts"));
    }

    [Fact]
    public void The_writable_folder_yields_to_mounts_and_to_a_writable_root()
    {
        Assert.Equal("[{mountPath: /tmp, name: mine}]", Mounts(Web with { Mounts = [new("/tmp", Volume.EmptyDir("mine", "1Gi"))] }));
        Assert.Equal("[{name: tmp, mountPath: /tmp}]", Mounts(Web with { WritablePaths = ["/tmp"] }));
        Assert.Equal("(nothing)", Mounts(Web with { ReadOnlyRootFilesystem = false }));
        Assert.Equal("[{mountPath: /tmp, name: mine}]", Mounts(Web with { Overrides = new() { VolumeMounts = [new() { MountPath = "/tmp", Name = "mine" }] } }));
    }

    [Theory]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:10.0", true)]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:8.0-noble-chiseled", true)]
    [InlineData("mcr.microsoft.com/dotnet/runtime:8", true)]
    [InlineData("mcr.microsoft.com/dotnet/runtime-deps:9.0.1-alpine3.21", true)]
    [InlineData("mcr.microsoft.com/dotnet/nightly/aspnet:11.0-preview", true)]
    [InlineData("mcr.microsoft.com/dotnet/sdk:10.0.100", true)]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:7.0", false)]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:8.0-preview", false)]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:10.0-nanoserver-ltsc2025", false)]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:latest", false)]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:80000", false)]
    [InlineData("mcr.microsoft.com/dotnet/aspnet", false)]
    [InlineData("mcr.microsoft.com/dotnet/framework/aspnet:4.8", false)]
    [InlineData("mcr.microsoft.com/dotnet/samples:aspnetapp", false)]
    [InlineData("example.org/dotnet/aspnet:10.0", false)]
    [InlineData("dotnet/aspnet:10.0", false)]
    [InlineData("not an image", false)]
    public void The_user_is_that_of_Microsofts_images_and_of_no_others(string image, bool isKnown) =>
        Assert.Equal(isKnown ? "1654" : "(nothing)", User(Hello(Web with { Image = image })));

    [Fact]
    public void The_user_yields_to_the_users_of_the_declaration()
    {
        var web = Web with { Image = "mcr.microsoft.com/dotnet/aspnet:10.0" };
        Assert.Equal("10001", User(Hello(web with { User = 10001 })));
        Assert.Equal("(nothing)", User(Hello(web) with { User = 10001 }));
        Assert.Equal("10001", User(Hello(web with { Overrides = new() { SecurityContext = new() { RunAsUser = 10001 } } })));
        Assert.Equal("(nothing)", User(Hello(web) with
        {
            Overrides = new() { Spec = new() { Selector = new(), Template = new() { Spec = new() { SecurityContext = new() { RunAsUser = 10001 } } } } },
        }));
    }

    [Fact]
    public void Windows_has_neither_user_nor_folder()
    {
        var windows = Hello(Web with { Image = "mcr.microsoft.com/dotnet/aspnet:10.0" }) with { OperatingSystem = PodOS.Windows };
        Assert.Equal("(nothing)", User(windows));
        Assert.Equal("(nothing)", Root(windows).TextAt(Container + "volumeMounts"));
        Assert.Equal("(nothing)", User(windows with { OperatingSystem = null, NodeSelector = new() { ["kubernetes.io/os"] = "windows" } }));
    }

    [Theory]
    [InlineData("Env")]
    [InlineData("Env.A")]
    [InlineData("Ports")]
    [InlineData("Image")]
    [InlineData("Mounts")]
    [InlineData("DiagnosticsPath")]
    [InlineData("Overrides")]
    public void What_is_unknown_stays(string property)
    {
        var tree = DslTree.Of(Hello(Web with
        {
            Env = new() { ["A"] = "b", ["TMPDIR"] = "/x" },
            Ports = [new("http", 80)],
            Mounts = [new("/a", Volume.EmptyDir("a"))],
            DiagnosticsPath = "/diag",
            Overrides = new() { Stdin = true },
        }));
        var node = tree.At("Containers.0." + property)!;
        var unknown = new UnknownNode("x", node.Provenance);
        Assert.Contains(unknown, Nodes.All(Lower((MapNode)Nodes.Replace(tree, node, unknown)).Objects[0].Root));
    }

    private static string Ports(Container container) => Root(Hello(container)).TextAt(Container + "ports");

    private static string Variables(Container container) => Root(Hello(container)).TextAt(Container + "env");

    private static string Mounts(Container container) => Root(Hello(container)).TextAt(Container + "volumeMounts");

    private static string User(Workload workload) => Root(workload).TextAt(Container + "securityContext.runAsUser");
}
