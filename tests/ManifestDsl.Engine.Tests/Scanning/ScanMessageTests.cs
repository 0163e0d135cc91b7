using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Tests.Policy;

namespace ManifestDsl.Engine.Tests.Scanning;

/// <summary>What the rules about scan reports say, word for word.</summary>
public class ScanMessageTests
{
    public static TheoryData<string, string, string> Messages => new()
    {
        { "MDSL2080", "one", ", which has 1 high vulnerability with a fix, CVE-2024-0001 (openssl 3.0.1, fixed in 3.0.2), from the base image (debian 12.5): build it on a newer base image, or take a newer tag" },
        { "MDSL2080", "one of the application", ", which has 1 high vulnerability with a fix, CVE-2024-0001 (openssl 3.0.1, fixed in 3.0.2), from the application: update the packages of the application, or take a newer tag" },
        { "MDSL2080", "several of both", ", which has 1 critical, 2 high and 1 unrated vulnerabilities with a fix, CVE-2024-0001 (openssl 3.0.1, fixed in 3.0.2), CVE-2024-0002 (openssl 3.0.1 and 1 other package, fixed in 3.0.2), CVE-2024-0003 (openssl and 2 other packages, fixed in 3.0.2) and 1 more, 3 from the base image (debian 12.5) and 1 from the application: build it on a newer base image with newer packages, or take a newer tag" },
        { "MDSL2081", "two", ", which has 2 high vulnerabilities without a fix, CVE-2024-0001 (openssl 3.0.1) and CVE-2024-0002 (openssl 3.0.1), all from the base image (debian 12.5): waive those that do not concern it, or take another base image" },
        { "MDSL2082", "one", ", which holds a secret, AWS Access Key ID in /app/.env:3: revoke what it grants access to, build the image without it, and mount a Secret" },
        { "MDSL2082", "several", ", which holds 4 secrets, AWS Access Key ID in /app/.env:3, AWS Access Key ID in /a, AWS Access Key ID in /b and 1 more: revoke what it grants access to, build the image without it, and mount a Secret" },
        { "MDSL2083", "another image", ", of which there is no scan report: scan it with 'dotnet build -t:ScanImages', or with 'trivy image --format json'" },
        { "MDSL2083", "another tag", ", of which there is no scan report (trivy/app.json is of example.org/app:0.9): scan it with 'dotnet build -t:ScanImages', or with 'trivy image --format json'" },
        { "MDSL2084", "old", ", whose scan report trivy/app.json was made on 2026-01-02 and is good for 7 days: scan the image again" },
        { "MDSL2084", "of unknown age", ", whose scan report trivy/app.json does not say when it was made: scan the image again" },
        { "MDSL2087", "at its end", ", whose base image (alpine 3.10.9) gets no fixes any more: build it on a release that does" },
        { "MDSL2088", "one", ", of which a check of the scanner failed, DS-0002 (Image user should not be 'root', in example.org/app:1.0 (dockerfile)): correct what the image is built from" },
    };

    [Theory]
    [MemberData(nameof(Messages))]
    public void The_message_says_what_was_found_and_what_to_do(string rule, string name, string message) =>
        Assert.Equal("Container 'app' of Deployment 'shop' runs example.org/app:1.0" + message, MessageOf(rule, name));

    [Theory]
    [InlineData("another", "is of sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    [InlineData("none", "names no digest")]
    public void A_report_of_another_digest_is_named(string name, string digest) => Assert.Equal(
        "Container 'app' of Deployment 'shop' runs example.org/app:1.0@sha256:fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210, "
        + $"and the report trivy/app.json {digest}: scan the image by its digest",
        MessageOf("MDSL2085", name));

    [Fact]
    public void What_is_waived_is_counted_no_more()
    {
        var finding = FindingOf("MDSL2080", "several of both");
        Assert.Equal(["CVE-2024-0001", "CVE-2024-0002", "CVE-2024-0003", "CVE-2024-0004"], finding.Parts!.Ids.ToArray());
        Assert.Same(finding, finding.Parts.Keep(finding, finding.Parts.Ids));
        Assert.Null(finding.Parts.Keep(finding, []));
        var left = finding.Parts.Keep(finding, ["CVE-2024-0004"])!;
        Assert.Equal(["CVE-2024-0004"], left.Parts!.Ids.ToArray());
        Assert.Equal(
            "Container 'app' of Deployment 'shop' runs example.org/app:1.0, which has 1 unrated vulnerability with a fix, CVE-2024-0004 (openssl 3.0.1, fixed in 3.0.2), "
            + "from the base image (debian 12.5): build it on a newer base image, or take a newer tag",
            left.Message);
    }

    private static string MessageOf(string rule, string name) => FindingOf(rule, name).Message;

    private static Finding FindingOf(string rule, string name)
    {
        var example = RuleExampleTests.Examples.Single(examples => examples.RuleId == rule).All.Single(candidate => candidate.Name == name);
        var findings = new FindingSink();
        RuleCatalog.Rules.Single(candidate => candidate.Metadata.Id == rule).Check(PolicyContext.Of(example.Object, example.Options).Single(), findings);
        return findings.ToImmutable()[0];
    }
}
