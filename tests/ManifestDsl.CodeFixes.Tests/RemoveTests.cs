using ManifestDsl.Engine.Policy;
using ManifestDsl.Testing;
using static ManifestDsl.CodeFixes.Tests.AskedFor;

namespace ManifestDsl.CodeFixes.Tests;

/// <summary>Members and items that are removed, with their commas and the comments behind them.</summary>
public class RemoveTests
{
    private static readonly FieldEdit Add = FieldEdit.Remove("add");

    [Theory]
    [InlineData("""[[|"A"|], "B", "C"]""", """["B", "C"]""")]
    [InlineData("""["A", [|"B"|], "C"]""", """["A", "C"]""")]
    [InlineData("""["A", "B", [|"C"|]]""", """["A", "B"]""")]
    [InlineData("""["A", "B", [|"C"|], ]""", """["A", "B", ]""")]
    [InlineData("""[[|"A"|]]""", "[]")]
    [InlineData("""[[|"A"|], [|"B"|], "C"]""", """["C"]""")]
    [InlineData("""["A", [|"B"|], [|"C"|]]""", """["A"]""")]
    [InlineData("""[[|"A"|], [|"B"|], [|"C"|]]""", "[]")]
    [InlineData("""[[|"A"|], "B", [|"C"|]]""", """["B"]""")]
    [InlineData("""["A" /* one */, [|"B"|] /* two */, "C" /* three */]""", """["A" /* one */, "C" /* three */]""")]
    [InlineData("""new List<string> { "A", [|"B"|] }""", """new List<string> { "A" }""")]
    [InlineData("""new List<string> { [|"B"|] }""", "new List<string> { }")]
    [InlineData("""new[] { "A", [|("B")|] }""", """new[] { "A" }""")]
    [InlineData("""new string[] { [|"B"|] }""", "new string[] { }")]
    public Task ItemsOnALine(string before, string after) => VerifyAsync(
        Source.Deployment($$"""new("web", "nginx:1.29") { AddCapabilities = {{before}} }"""),
        Source.Deployment($$"""new("web", "nginx:1.29") { AddCapabilities = {{after}} }"""),
        Add);

    [Theory]
    [InlineData(
        """
        [
            [|"A"|], // why A
            // about B
            "B", // why B
            [|"C"|], // why C
        ]
        """,
        """
        [
            // about B
            "B", // why B
        ]
        """)]
    [InlineData(
        """
        [
            "A", // why A
            [|"B"|]
        ]
        """,
        """
        [
            "A" // why A
        ]
        """)]
    [InlineData(
        """
        [
            "A", // why A
            [|"B"|] ]
        """,
        """
        [
            "A" // why A
            ]
        """)]
    [InlineData(
        """
        [
            "A", [|"B"|],
            "C",
        ]
        """,
        """
        [
            "A", 
            "C",
        ]
        """)]
    [InlineData(
        """
        [
            [|"A"|],
            [|"B"|]
        ]
        """,
        """
        [
        ]
        """)]
    public Task ItemsOnLines(string before, string after) => VerifyAsync(
        Source.Pod($$"""new() { SecurityContext = new() { Capabilities = new() { Add = {{before}} } } }"""),
        Source.Pod($$"""new() { SecurityContext = new() { Capabilities = new() { Add = {{after}} } } }"""),
        Add);

    [Fact]
    public Task ObjectsOfAList() => VerifyAsync(
        Source.Class("""
            public static V1PodSecurityContext Context => new()
            {
                Sysctls =
                [
                    [|new|]()
                    {
                        Name = "kernel.msgmax",
                        Value = "1",
                    },
                    new V1Sysctl { Name = "net.ipv4.tcp_syncookies", Value = "1" },
                    [|new V1Sysctl|] { Name = "kernel.shm", Value = "1" },
                ],
            };
            """),
        Source.Class("""
            public static V1PodSecurityContext Context => new()
            {
                Sysctls =
                [
                    new V1Sysctl { Name = "net.ipv4.tcp_syncookies", Value = "1" },
                ],
            };
            """),
        FieldEdit.Remove("sysctls"));

    [Theory]
    [InlineData(" { Name = \"web\", WorkingDir = [|\"/\"|] }", " { Name = \"web\" }")]
    [InlineData(" { WorkingDir = [|\"/\"|], Name = \"web\" }", " { Name = \"web\" }")]
    [InlineData(" { WorkingDir = (string)([|\"/\"|])! }", "")]
    [InlineData(" { /* none */ WorkingDir = [|\"/\"|] }", " { /* none */ }")]
    public Task MembersOnALine(string before, string after) => VerifyAsync(
        Source.Pod("new()" + before), Source.Pod("new()" + after), FieldEdit.Remove("workingDir"));

    [Fact]
    public Task MembersOnLines() => VerifyAsync(
        Source.Deployment("""
            new("web", "nginx:1.29")
            {
                // the port
                Ports = [new("http", 80) { HostPort = [|80|] }], // of the node
                User = 10001,
            }
            """),
        Source.Deployment("""
            new("web", "nginx:1.29")
            {
                // the port
                Ports = [new("http", 80)], // of the node
                User = 10001,
            }
            """),
        FieldEdit.Remove("hostPort"));

    [Fact]
    public Task MemberThatIsAnObject() => VerifyAsync(
        Source.Class("""
            public static V1Volume Data => new()
            {
                Name = "data",
                HostPath = [|new|]() // the node
                {
                    Path = "/data",
                },
            };
            """),
        Source.Class("""
            public static V1Volume Data => new()
            {
                Name = "data",
            };
            """),
        FieldEdit.Remove("hostPath"));

    [Fact]
    public Task MemberOfAWithExpression() => VerifyAsync(
        Source.Deployment("""Plain with { AllowPrivilegeEscalation = [|true|], Name = "side" }""", "private static Container Plain => new(\"web\", \"nginx:1.29\");"),
        Source.Deployment("""Plain with { Name = "side" }""", "private static Container Plain => new(\"web\", \"nginx:1.29\");"),
        FieldEdit.Remove("allowPrivilegeEscalation"));

    [Theory]
    [InlineData("""["a/b"] = [|"x"|], ["c"] = "y" """, """["c"] = "y" """)]
    [InlineData("""{ "c", "y" }, { "a/b", [|"x"|] } """, """{ "c", "y" } """)]
    public Task EntriesOfADictionary(string before, string after) => VerifyAsync(
        Source.Class($$"""public static V1ObjectMeta Meta => new() { Annotations = new Dictionary<string, string> { {{before}}} };"""),
        Source.Class($$"""public static V1ObjectMeta Meta => new() { Annotations = new Dictionary<string, string> { {{after}}} };"""),
        FieldEdit.Remove("a/b"));

    [Fact]
    public Task VolumeOfTheDslGoesWithItsMount() => VerifyAsync(
        Source.Deployment("""new("web", "nginx:1.29") { Mounts = [new("/run", [|Volume.HostPath("run", "/run")|]), new("/tmp", Volume.EmptyDir("tmp"))] }"""),
        Source.Deployment("""new("web", "nginx:1.29") { Mounts = [new("/tmp", Volume.EmptyDir("tmp"))] }"""),
        FieldEdit.Remove("volumes"));

    [Theory]
    [InlineData("""new("web", "nginx:1.29") { AddCapabilities = Caps([|"A"|]) }""")]
    [InlineData("""new("web", "nginx:1.29") { DropCapabilities = [[|"A"|]] }""")]
    [InlineData("""new("web", "nginx:1.29") { AddCapabilities = new[] { [|"A"|] } }""")]
    [InlineData("""new([|"add"|], "nginx:1.29")""")]
    public Task ElsewhereNothingIsRemoved(string container) => VerifyNoneAsync(
        Source.Deployment(container, "private static string[] Caps(string cap) => [cap];"), Add);

    [Fact]
    public Task NothingIsRemovedAmongDirectives() => VerifyNoneAsync(
        Source.Deployment("""
            new("web", "nginx:1.29")
            {
                AddCapabilities =
                [
                    [|"A"|],
            #if MORE
                    "B",
            #endif
                ],
            }
            """),
        Add);

    [Fact]
    public async Task TitleOfAnItem() => Assert.Equal(
        ["""Remove "B" from AddCapabilities"""],
        await TitlesAsync(Source.Deployment("""new("web", "nginx:1.29") { AddCapabilities = ["A", [|"B"|]] }"""), Add));

    [Fact]
    public async Task TitleOfALongItem() => Assert.Equal(
        ["Remove the item from Mounts"],
        await TitlesAsync(Source.Deployment("""new("web", "nginx:1.29") { Mounts = [new("/var/run/docker.sock", [|Volume.HostPath("docker", "/var/run/docker.sock")|])] }"""), FieldEdit.Remove("volumes")));

    [Fact]
    public async Task TitleOfAMember() => Assert.Equal(
        ["Remove Privileged"],
        await TitlesAsync(Source.Deployment("""new("web", "nginx:1.29") { Privileged = [|true|] }"""), FieldEdit.Remove("privileged")));
}
