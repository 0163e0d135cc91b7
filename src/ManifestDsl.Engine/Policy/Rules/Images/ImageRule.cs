using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Images;

/// <summary>A rule about the image of each container. Images that are none are reported by <see cref="ImageFormRule"/> and passed by the others.</summary>
internal abstract class ImageRule : ContainerRule
{
    /// <inheritdoc/>
    protected sealed override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings)
    {
        switch (container.Map.Read("image"))
        {
            case null:
                return Verdict.NotApplicable;
            case ScalarNode { AsText: { } text } node:
                if (container.Image is not { } image)
                {
                    return CheckForm(workload, container, text, node, findings);
                }

                return CheckImage(context, workload, container, image, node, findings);
            default:
                return Verdict.Unknown;
        }
    }

    /// <summary>Where a part of an image is written: its own expression, or the one that names the image.</summary>
    /// <param name="image">The image.</param>
    /// <param name="part">The property of an image whose parts are given apart: <c>Registry</c>, <c>Tag</c>, <c>Digest</c>.</param>
    protected static ScalarNode At(ScalarNode image, string part) => PartOf(image, part) ?? PartOf(image, "Name") ?? image;

    /// <summary>The part of an image when it is given apart; otherwise null.</summary>
    protected static ScalarNode? PartOf(ScalarNode image, string part) => image.MadeOf?.Read(part) as ScalarNode;

    /// <summary>Checks an image.</summary>
    protected abstract Verdict CheckImage(PolicyContext context, Workload workload, WorkloadContainer container, ImageReference image, ScalarNode node, FindingSink findings);

    /// <summary>Checks a text that is no image reference.</summary>
    protected virtual Verdict CheckForm(Workload workload, WorkloadContainer container, string text, ScalarNode node, FindingSink findings) => Verdict.Pass;
}
