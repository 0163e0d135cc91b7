using ManifestDsl.Engine.Dockerfiles;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Images;

/// <summary>A rule about containers whose image the project builds itself: what the declaration says, and what the image does.</summary>
internal abstract class BuiltImageRule : ImageRule
{
    /// <inheritdoc/>
    protected sealed override Verdict CheckImage(PolicyContext context, Workload workload, WorkloadContainer container, ImageReference image, ScalarNode node, FindingSink findings)
    {
        if (context.Options.Images.Find(image) is not { } built)
        {
            return Verdict.NotApplicable;
        }

        return workload.OperatingSystem switch
        {
            PodOperatingSystem.Windows => Verdict.NotApplicable,
            PodOperatingSystem.Unknown => Verdict.Unknown,
            _ => Check(workload, container, built, findings),
        };
    }

    /// <summary>Checks one container.</summary>
    protected abstract Verdict Check(Workload workload, WorkloadContainer container, BuiltImage image, FindingSink findings);
}
