using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Files;

/// <summary>Of another stage only what is needed is copied.</summary>
internal sealed class CopyEverythingRule : DockerfileRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Info(
        "MDSL2055",
        "COPY should not take a whole file system",
        "With everything of another stage come its compilers, package lists and whatever secrets it used.",
        "D36");

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        foreach (var (stage, copy) in context.All("COPY"))
        {
            if (copy.Flag("from") is not { } from)
            {
                continue;
            }

            foreach (var word in Sources.Of(copy))
            {
                if (context.ValueOf(stage, copy, word.Text) is "/" or "/." or "/*")
                {
                    findings.Add(this, word, $"COPY takes the whole file system of {from}: name the files and folders that the image needs");
                }
            }
        }
    }
}
