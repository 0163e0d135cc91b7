using ManifestDsl.Testing;
using static ManifestDsl.CodeFixes.Tests.CodeFixVerifier;

namespace ManifestDsl.CodeFixes.Tests;

/// <summary>Settings that a model lacks: where they go, and how the result is laid out.</summary>
public class MissingSettingTests
{
    [Fact]
    public Task NewSecurityContextAfterTheLastMember() => VerifyPod(
        """
        {|MDSL1001:{|MDSL1002:new|}|}()
        {
            Name = "web",
            Image = "nginx:1.29",
        }
        """,
        """
        new()
        {
            Name = "web",
            Image = "nginx:1.29",
            SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true },
        }
        """);

    [Fact]
    public Task WithoutTrailingCommaNoneIsAdded() => VerifyPod(
        """
        {|MDSL1001:{|MDSL1002:new V1Container|}|}
        {
            Name = "web",
            Image = "nginx:1.29"
        }
        """,
        """
        new V1Container
        {
            Name = "web",
            Image = "nginx:1.29",
            SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true }
        }
        """);

    [Fact]
    public Task OneLineStaysOneLine() => VerifyPod(
        """
        {|MDSL1001:{|MDSL1002:new|}|}() { Name = "web" }
        """,
        """
        new() { Name = "web", SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true } }
        """);

    [Fact]
    public Task OneLineWithTrailingComma() => VerifyPod(
        """
        {|MDSL1001:{|MDSL1002:new|}|}() { Name = "web", }
        """,
        """
        new() { Name = "web", SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true }, }
        """);

    [Fact]
    public Task BraceBehindTheLastOfSeveralLines() => VerifyPod(
        """
        {|MDSL1001:{|MDSL1002:new|}|}() {
            Name = "web",
            Image = "nginx:1.29" }
        """,
        """
        new() {
            Name = "web",
            Image = "nginx:1.29",
            SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true } }
        """);

    [Fact]
    public Task SeveralMembersOnALine() => VerifyPod(
        """
        {|MDSL1001:{|MDSL1002:new|}|}()
        {
            Name = "web", Image = "nginx:1.29",
        }
        """,
        """
        new()
        {
            Name = "web", Image = "nginx:1.29",
            SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true },
        }
        """);

    [Fact]
    public Task CommentsStayWhereTheyAre() => VerifyPod(
        """
        {|MDSL1001:{|MDSL1002:new|}|}()
        {
            // the name
            Name = "web", // as in the service
            Image = "nginx:1.29" /* pinned */ // by hand
            // nothing else
        }
        """,
        """
        new()
        {
            // the name
            Name = "web", // as in the service
            Image = "nginx:1.29", /* pinned */ // by hand
            SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true }
            // nothing else
        }
        """);

    [Fact]
    public Task CommentOnTheOnlyLine() => VerifyPod(
        """
        {|MDSL1001:{|MDSL1002:new|}|}() { Name = "web" /* the name */ }
        """,
        """
        new() { Name = "web", SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true } /* the name */ }
        """);

    [Fact]
    public Task TargetTypedWithoutInitializer() => VerifyPod(
        "{|MDSL1001:{|MDSL1002:new|}|}()",
        "new() { SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true } }");

    [Fact]
    public Task NamedTypeWithoutInitializerLosesItsEmptyParentheses() => VerifyPod(
        "{|MDSL1001:{|MDSL1002:new V1Container|}|}()",
        "new V1Container { SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true } }");

    [Fact]
    public Task ParenthesesWithACommentStay() => VerifyPod(
        "{|MDSL1001:{|MDSL1002:new V1Container|}|}(/* all defaults */)",
        "new V1Container(/* all defaults */) { SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true } }");

    [Fact]
    public Task EmptyInitializer() => VerifyPod(
        "{|MDSL1001:{|MDSL1002:new|}|}() { }",
        "new() { SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true } }");

    [Fact]
    public Task EmptyInitializerWithoutSpace() => VerifyPod(
        "{|MDSL1001:{|MDSL1002:new|}|}() {}",
        "new() { SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true } }");

    [Fact]
    public Task EmptyInitializerOnLinesOfItsOwn() => VerifyPod(
        """
        {|MDSL1001:{|MDSL1002:new|}|}()
        {
            // nothing yet
        }
        """,
        """
        new()
        {
            // nothing yet
            SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true },
        }
        """);

    [Fact]
    public Task ExistingSecurityContextOnOneLine() => VerifyPod(
        """
        new()
        {
            Name = "web",
            SecurityContext = {|MDSL1001:{|MDSL1002:new|}|}() { AllowPrivilegeEscalation = false },
            Image = "nginx:1.29",
        }
        """,
        """
        new()
        {
            Name = "web",
            SecurityContext = new() { AllowPrivilegeEscalation = false, RunAsNonRoot = true, ReadOnlyRootFilesystem = true },
            Image = "nginx:1.29",
        }
        """);

    [Fact]
    public Task ExistingSecurityContextOnLines() => VerifyPod(
        """
        new()
        {
            SecurityContext = {|MDSL1001:{|MDSL1002:new V1SecurityContext|}|}
            {
                AllowPrivilegeEscalation = false,
            },
        }
        """,
        """
        new()
        {
            SecurityContext = new V1SecurityContext
            {
                AllowPrivilegeEscalation = false,
                RunAsNonRoot = true,
                ReadOnlyRootFilesystem = true,
            },
        }
        """);

    [Fact]
    public Task SecurityContextOfANamedTypeWithoutInitializer() => VerifyPod(
        """
        new() { Name = "web", SecurityContext = {|MDSL1001:{|MDSL1002:new V1SecurityContext|}|}() }
        """,
        """
        new() { Name = "web", SecurityContext = new V1SecurityContext { RunAsNonRoot = true, ReadOnlyRootFilesystem = true } }
        """);

    [Fact]
    public Task SecurityContextThatIsNull() => VerifyPod(
        """
        {|MDSL1001:{|MDSL1002:new|}|}() { SecurityContext = null, Name = "web" }
        """,
        """
        new() { SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true }, Name = "web" }
        """);

    [Fact]
    public Task SettingThatIsNull() => VerifyPod(
        """
        new() { SecurityContext = {|MDSL1001:new|}() { RunAsNonRoot = null, ReadOnlyRootFilesystem = true } }
        """,
        """
        new() { SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true } }
        """,
        rules: 1);

    [Fact]
    public Task TooLongForOneLine() => VerifyPod(
        """
        {|MDSL1001:{|MDSL1002:new V1Container|}|}(/* a comment that leaves little room behind itself on this line of the file */)
        """,
        """
        new V1Container(/* a comment that leaves little room behind itself on this line of the file */)
        {
            SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true },
        }
        """);

    [Fact]
    public Task MembersUnderACondition() => VerifyPod(
        """
        {|MDSL1001:{|MDSL1002:new|}|}()
        {
            Name = "web",
        #if DEBUG_IMAGE
            Image = "nginx:debug"
        #endif
        }
        """,
        """
        new()
        {
            SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true },
            Name = "web",
        #if DEBUG_IMAGE
            Image = "nginx:debug"
        #endif
        }
        """);

    [Fact]
    public Task InitContainersAndContainersOfADeployment() => VerifyAsync(
        Source.Class("""
            public static V1Deployment Shop => new()
            {
                Metadata = new() { Name = "shop" },
                Spec = new()
                {
                    Selector = new() { MatchLabels = new Dictionary<string, string> { ["app"] = "shop" } },
                    Template = new()
                    {
                        Spec = new()
                        {
                            InitContainers = [{|MDSL1001:{|MDSL1002:new|}|}() { Name = "migrate" }],
                            Containers = new List<V1Container>
                            {
                                {|MDSL1001:{|MDSL1002:new|}|}() { Name = "web" },
                                new() { Name = "side", SecurityContext = {|MDSL1002:new|}() { RunAsNonRoot = true } },
                            },
                        },
                    },
                },
            };
            """),
        Source.Class("""
            public static V1Deployment Shop => new()
            {
                Metadata = new() { Name = "shop" },
                Spec = new()
                {
                    Selector = new() { MatchLabels = new Dictionary<string, string> { ["app"] = "shop" } },
                    Template = new()
                    {
                        Spec = new()
                        {
                            InitContainers = [new() { Name = "migrate", SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true } }],
                            Containers = new List<V1Container>
                            {
                                new() { Name = "web", SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true } },
                                new() { Name = "side", SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true } },
                            },
                        },
                    },
                },
            };
            """),
        rules: 2);

    [Fact]
    public Task WithExpression() => VerifyAsync(
        Source.Pod(
            """
            Plain {|MDSL1001:{|MDSL1002:with|}|} { Name = "web" }
            """,
            """private static V1Container Plain => new() { Image = "nginx:1.29" };"""),
        Source.Pod(
            """
            Plain with { Name = "web", SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true } }
            """,
            """private static V1Container Plain => new() { Image = "nginx:1.29" };"""),
        rules: 2);

    [Fact]
    public Task ObjectOfAHelperIsFixedWhereItIsCreated() => VerifyAsync(
        [
            ("App.cs", Source.Pod("Helpers.Plain")),
            ("Helpers.cs", Source.File("""
                public static class Helpers
                {
                    public static V1Container Plain => {|MDSL1001:{|MDSL1002:new|}|}() { Name = "web" };
                }
                """)),
        ],
        [
            ("App.cs", Source.Pod("Helpers.Plain")),
            ("Helpers.cs", Source.File("""
                public static class Helpers
                {
                    public static V1Container Plain => new() { Name = "web", SecurityContext = new() { RunAsNonRoot = true, ReadOnlyRootFilesystem = true } };
                }
                """)),
        ],
        rules: 2);

    private static Task VerifyPod(string before, string after, int rules = 2) =>
        VerifyAsync(Source.Pod(before), Source.Pod(after), rules);
}
