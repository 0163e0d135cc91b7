using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Bases;

/// <summary>The images that an image is built from have a tag other than latest, or a digest.</summary>
internal sealed class BaseVersionRule : DockerfileRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Warning(
        "MDSL2024",
        "Base images must have a version",
        "Without a tag, or with latest, each build takes what the registry has that day: nobody can tell what is in the image, nor build it again.",
        "D04",
        "D05");

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        foreach (var stage in context.File.Stages)
        {
            if (DockerfileContext.ImageOf(stage) is { } image)
            {
                Check(image, stage.Image.Word, "FROM", findings);
            }
        }

        foreach (var (_, copy) in context.All("COPY"))
        {
            // A name alone may be a build context.
            if (copy.Flag("from") is { } from
                && from.IndexOfAny(['/', ':']) >= 0
                && from.IndexOf('$') < 0
                && ImageReference.TryParse(from, out var image)
                && copy.Flags.First(static flag => flag.Name == "from") is var flag)
            {
                Check(image!, new Word(from, flag.Provenance), "COPY", findings);
            }
        }
    }

    private void Check(ImageReference image, Word word, string keyword, DockerfileFindings findings)
    {
        if (image.IsLatest)
        {
            findings.Add(this, word, $"{keyword} takes {(image.Tag is null ? $"{word.Text} without a tag" : word.Text)}, which is another image with each build: write the tag of a version, or a digest");
        }
    }
}
