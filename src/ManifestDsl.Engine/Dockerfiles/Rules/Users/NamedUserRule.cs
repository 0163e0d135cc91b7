using System.Globalization;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Users;

/// <summary>The last USER is a number.</summary>
internal sealed class NamedUserRule : DockerfileRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Info(
        "MDSL2022",
        "The last USER of an image should be a number",
        "The kubelet cannot tell whether a name is root: with runAsNonRoot and no runAsUser it does not start an image whose user is a name.",
        "D03");

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        if (context.IsWindows || context.Configuration.User is not { Value: { Length: > 0 } value } last || ImageUser.Parse(value) is not { IsRoot: false, Id: null } user)
        {
            return;
        }

        var number = UserNumbers.Find(context, user.User) is { } known ? "USER " + known.ToString(CultureInfo.InvariantCulture) : $"the number of '{user.User}', such as USER 10001";
        findings.Add(this, last.Word, $"{context.Title} runs as '{user.User}', of which the kubelet cannot tell that it is not root: write {number}");
    }
}
