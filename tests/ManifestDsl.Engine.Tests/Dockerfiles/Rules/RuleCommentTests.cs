using ManifestDsl.Engine.Dockerfiles;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Dockerfiles.Rules;

/// <summary>Comments that ask to leave a finding.</summary>
public sealed class RuleCommentTests
{
    [Theory]
    [InlineData("# hadolint ignore=DL3006\nFROM alpine\nUSER 1", "")]
    [InlineData("#hadolint   ignore = DL3006 , DL3007\nFROM alpine\nUSER 1", "")]
    [InlineData("# Hadolint Ignore=dl3007 because\nFROM alpine\nUSER 1", "")]
    [InlineData("# manifestdsl ignore=MDSL2024\nFROM alpine\nUSER 1", "")]
    [InlineData("# hadolint ignore=DL3006\n# a comment\n\nFROM alpine\nUSER 1", "")]
    [InlineData("# hadolint ignore=DL3020\n# manifestdsl ignore=MDSL2024\nFROM alpine\nUSER 1", "")]
    [InlineData("# hadolint ignore=DL3020\nFROM alpine\nUSER 1", "MDSL2024")]
    [InlineData("# hadolint ignored=DL3006\nFROM alpine\nUSER 1", "MDSL2024")]
    [InlineData("# hadolint ignore\nFROM alpine\nUSER 1", "MDSL2024")]
    [InlineData("# hadolint ignore=DL3006\nFROM alpine AS a\nFROM debian\nUSER 1", "MDSL2024")]
    [InlineData("FROM alpine # hadolint ignore=DL3006\nUSER 1", "MDSL2019")]
    [InlineData("FROM alpine:3\n# hadolint ignore=DL3002\nUSER root", "")]
    [InlineData("FROM alpine:3\nUSER root\n# hadolint ignore=DL3002", "MDSL2021")]
    [InlineData("# hadolint global ignore=DL3002\nFROM alpine:3\nUSER root", "")]
    [InlineData("FROM alpine:3\nUSER root\n# hadolint global ignore=DL3002", "")]
    [InlineData("# check=skip=SecretsUsedInArgOrEnv\nFROM alpine:3\nARG NPM_TOKEN\nUSER 1", "")]
    [InlineData("# check=skip=JSONArgsRecommended,SecretsUsedInArgOrEnv;error=true\nFROM alpine:3\nARG NPM_TOKEN\nUSER 1\nCMD x", "")]
    [InlineData("# check=error=true;skip=all\nFROM alpine:3\nARG NPM_TOKEN\nUSER 1\nCMD x", "")]
    [InlineData("# check=skip=all\nFROM alpine:3\nUSER root", "MDSL2021")]
    [InlineData("FROM alpine:3\n# check=skip=all\nARG NPM_TOKEN\nUSER 1", "MDSL2029")]
    [InlineData("FROM alpine:3\n# manifestdsl ignore=MDSL2028\nRUN a && \\\n  # hadolint ignore=DL3001\n  sudo b\nUSER 1", "")]
    [InlineData("FROM alpine:3\nRUN a && \\\n  # hadolint ignore=DL3004\n  sudo b\nUSER 1", "MDSL2028")]
    [InlineData("FROM alpine:3\n# hadolint ignore=DL3004\nRUN <<EOF\nsudo b\nEOF\nUSER 1", "")]
    [InlineData("FROM alpine:3\nRUN <<EOF\n# hadolint ignore=DL3004\nsudo b\nEOF\nUSER 1", "MDSL2028")]
    [InlineData("FROM alpine:3\n# hadolint ignore=DL3059\nRUN useradd -u 1000000 a\nUSER 1", "MDSL2066")]
    [InlineData("# manifestdsl ignore=MDSL2024\r\nFROM alpine\r\nUSER 1\r\n", "")]
    public void What_is_left(string text, string expected)
    {
        var findings = DockerfileChecker.Check(new DockerfileSource("Dockerfile", text), PolicyOptions.Default).Where(static finding => !finding.IsAccepted && finding.Rule.IsEnabledByDefault);

        Assert.Equal(expected, string.Join(" ", findings.Select(static finding => finding.Rule.Id)));
    }
}
