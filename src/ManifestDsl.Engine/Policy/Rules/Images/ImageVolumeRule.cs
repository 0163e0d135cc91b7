using ManifestDsl.Engine.Dockerfiles;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Policy.Rules.Images;

/// <summary>What an image declares as a volume is one in the pod.</summary>
internal sealed class ImageVolumeRule : BuiltImageRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL2073",
        "A VOLUME of an image should be a volume of the pod",
        RuleCategories.Images,
        RuleSeverity.Info,
        "The program keeps data there. Kubernetes takes no volume from VOLUME: some runtimes give the container a folder that is lost with it, others a read-only one.");

    /// <inheritdoc/>
    protected override Verdict Check(Workload workload, WorkloadContainer container, BuiltImage image, FindingSink findings)
    {
        if (image.Volumes.IsEmpty)
        {
            return Verdict.Pass;
        }

        var mounts = container.Map.Read("volumeMounts");
        if (mounts.IsOpaque() || mounts.Items().Any(static item => item is not MapNode mount || mount.Read("mountPath").AsText() is null))
        {
            return Verdict.Unknown;
        }

        var missing = image.Volumes
            .Where(volume => !mounts.Items().Any(item => item is MapNode mount && Holds(mount.Read("mountPath").AsText()!.TrimEnd('/'), volume.Text)))
            .ToList();
        if (missing.Count == 0)
        {
            return Verdict.Pass;
        }

        findings.Add(new Finding(
            Metadata,
            FindingCause.NotSet,
            container.Map,
            $"{container.Title} of {workload.Title} has no volume at {string.Join(" and ", missing.Select(static volume => volume.Text))}, where its image keeps data by VOLUME: mount one there")
        {
            Related = missing[0].Provenance,
        });
        return Verdict.Fail;
    }

    /// <summary>A volume in the folder, or one that the folder is in.</summary>
    private static bool Holds(string mount, string path) =>
        mount == path || path.StartsWith(mount + "/", StringComparison.Ordinal) || mount.StartsWith(path + "/", StringComparison.Ordinal);
}
