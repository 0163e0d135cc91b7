using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Policy.Rules.Images;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Bases;

/// <summary>Base images come from one of the registries that the project allows. Says nothing while it names none.</summary>
internal sealed class BaseRegistryRule : DockerfileRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Warning(
        "MDSL2025",
        "Base images must come from an allowed registry",
        "The project lists the registries that it trusts in ManifestAllowedRegistries: what comes from another runs in its images.",
        "D06");

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        var allowed = context.Options.AllowedRegistries;
        foreach (var stage in context.File.Stages)
        {
            if (allowed.Length > 0 && DockerfileContext.ImageOf(stage) is { } image && !AllowedRegistryRule.IsAllowed(image, allowed))
            {
                findings.Add(this, stage.Image.Word, $"FROM takes {stage.Image.Value} from {image.Registry}, which ManifestAllowedRegistries does not list: take the image from a registry of that list");
            }
        }
    }
}
