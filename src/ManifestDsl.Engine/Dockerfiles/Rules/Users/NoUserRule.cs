using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Users;

/// <summary>An image that is built on one that runs as root has a USER.</summary>
internal sealed class NoUserRule : DockerfileRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Warning(
        "MDSL2020",
        "An image must not run as root",
        "Without a USER an image runs as the user of its base image, which is root for most of them. A cluster that demands runAsNonRoot does not start it.",
        "D01");

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        if (context.Configuration.User is not null || context.Base is not { User: "0" } image || !Runs(context))
        {
            return;
        }

        var from = context.Target.Chain().Last().Image.Word;
        var user = image.Environment.ContainsKey("APP_UID") ? "USER $APP_UID" : "USER 10001";
        var because = image.Name == "scratch" ? "has no USER" : $"has no USER and {image.Name} runs as root";
        findings.Add(this, context.Target.Parent is null ? from : context.Target.Image.Word, $"{context.Title} runs as root, since its Dockerfile {because}: write {user} at the end of its last stage");
    }

    /// <summary>An image of scratch that names no program only carries files.</summary>
    private static bool Runs(DockerfileContext context) =>
        context.Base?.Name != "scratch" || context.Configuration.Command is not null || context.Configuration.Entrypoint is not null;
}
