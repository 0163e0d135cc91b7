using ManifestDsl.Engine.Dockerfiles;
using ManifestDsl.Engine.Dockerfiles.Rules;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Dockerfiles.Rules;

public sealed class DockerfileRuleTests
{
    /// <summary>Rules about what variables cannot stand for.</summary>
    private static readonly string[] AlwaysKnown =
        ["MDSL2019", "MDSL2028", "MDSL2031", "MDSL2036", "MDSL2037", "MDSL2038", "MDSL2043", "MDSL2048", "MDSL2049", "MDSL2050", "MDSL2054", "MDSL2059", "MDSL2062", "MDSL2067", "MDSL2068", "MDSL2069"];

    private static readonly DockerfileExample[] Examples =
    [
        .. typeof(DockerfileRuleTests).Assembly.GetTypes()
            .Where(static type => type is { IsAbstract: false } && typeof(DockerfileExamples).IsAssignableFrom(type))
            .SelectMany(static type => ((DockerfileExamples)Activator.CreateInstance(type)!).All),
    ];

    public static TheoryData<int, string> Cases
    {
        get
        {
            var cases = new TheoryData<int, string>();
            for (var i = 0; i < Examples.Length; i++)
            {
                cases.Add(i, Examples[i].ToString());
            }

            return cases;
        }
    }

    public static TheoryData<string> Ids => [.. DockerfileRules.All.Select(static rule => rule.Metadata.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_examples_that_fail_that_pass_and_that_cannot_be_known(string id)
    {
        var kinds = Examples.Where(example => example.Rule == id).Select(static example => example.Kind).ToHashSet();

        Assert.Contains(ExampleKind.Fails, kinds);
        Assert.Contains(ExampleKind.Passes, kinds);
        Assert.Equal(!AlwaysKnown.Contains(id), kinds.Contains(ExampleKind.Unknown));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_rule_finds_what_it_should_where_it_should(int index, string name)
    {
        Assert.NotEmpty(name);
        var example = Examples[index];
        var findings = Check(example).Where(finding => finding.Rule.Id == example.Rule).ToList();

        Assert.Equal(
            example.Kind == ExampleKind.Fails ? $"{example.At}: {example.Message}" : "",
            string.Join("\n", findings.Select(finding => $"{example.Text.Substring(finding.Node.Provenance.Start, finding.Node.Provenance.Length)}: {finding.Message}")));
    }

    [Fact]
    public void Ids_are_in_their_range_and_in_order()
    {
        var ids = DockerfileRules.All.Select(static rule => rule.Metadata.Id).ToList();

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.All(ids, static id => Assert.True(id is "MDSL2074" || (string.CompareOrdinal(id, "MDSL2019") >= 0 && string.CompareOrdinal(id, "MDSL2069") <= 0), id));
    }

    [Fact]
    public void Names_in_comments_exist() => Assert.All(
        DockerfileRules.All.SelectMany(static rule => rule.HadolintIds.Select(id => (rule, id))),
        static pair => Assert.Contains(pair.rule.Metadata.References, row => CrossReferences.Of(row)!.Rules.Any(other => other.Tool == "hadolint" && other.Id == pair.id)));

    [Fact]
    public void Random_files_are_checked_without_a_failure()
    {
        string[] pieces =
        [
            "FROM ", "alpine", "RUN ", "apt-get install ", "apk add ", "pip install ", "curl -k x", " | ", " && ", "cd ", "useradd -u 1 ", "USER ", "ENV ", "ARG ", "A=", "$A", "${A:-", "}", "COPY ", "--from=", "ADD ", "http://x ",
            "WORKDIR ", "EXPOSE ", "99999", "LABEL ", "org.opencontainers.image.created=", "\"", "'", "''", "\n", "\\\n", " ", "a", "/", ".", "#", "# hadolint ignore=DL3006\n", "<<EOF\n", "EOF\n", "SHELL [\"sh\"]\n", "[\"a\"]", "ONBUILD ",
            "HEALTHCHECK CMD x\n", "CMD x\n", "sh -c ", "sudo ", "-", "=", "\r\n", "\0",
        ];
        for (var seed = 0; seed < 3000; seed++)
        {
            var random = new Random(seed);
            var text = "FROM alpine:3\n" + string.Concat(Enumerable.Range(0, random.Next(50)).Select(_ => pieces[random.Next(pieces.Length)]));
            var findings = DockerfileChecker.Check(new DockerfileSource("Dockerfile", text), PolicyOptions.Default with { AllowedRegistries = "ghcr.io" });

            Assert.All(findings, finding => Assert.InRange(finding.Node.Provenance.Start + finding.Node.Provenance.Length, 0, text.Length));
            Assert.DoesNotContain(findings, static finding => finding.Message.Contains("defect of ManifestDsl", StringComparison.Ordinal));
        }
    }

    private static IEnumerable<Finding> Check(DockerfileExample example) => DockerfileChecker.Check(
        new DockerfileSource("Dockerfile", example.Text) { Target = example.Target, BuildArguments = example.Arguments, Image = example.Image }, example.Options, example.UsedImages);
}
