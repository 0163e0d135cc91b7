using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Policy.Rules;
using ManifestDsl.Engine.Scanning;

namespace ManifestDsl.Evaluation.Reporting;

/// <summary>What is to be said of scan reports beside what rules say of each container.</summary>
/// <param name="owners">The declarations.</param>
/// <param name="policy">The project's policy.</param>
/// <param name="isKnown">False when a declaration failed.</param>
internal sealed class ScanFindings(List<DeclaredObjects> owners, PolicyOptions policy, bool isKnown)
{
    /// <summary>Reports that cannot be read, and those that nothing uses.</summary>
    public IEnumerable<Finding> OfReports()
    {
        foreach (var problem in policy.Scans.Problems)
        {
            var rule = problem.Rule == DeclarationRules.ForeignReport.Id ? DeclarationRules.ForeignReport : DeclarationRules.UnreadableReport;
            yield return At(rule, problem.File, problem.Name, problem.Message);
        }

        if (!policy.Scans.Images.IsEmpty && UsedImages() is { Count: > 0 } used)
        {
            foreach (var scan in policy.Scans.Images)
            {
                // One of another digest is said to be so where the image is named.
                if (!used.Exists(image => scan.IsOf(image) || (image.Digest is not null && scan.IsNear(image))))
                {
                    yield return At(
                        ScanRules.UnusedReport, scan.File, scan.Name, $"{scan.Name} is the report of {scan.Artifact}, which no container of this project runs: remove it, or scan the image that is run");
                }
            }
        }
    }

    /// <summary>What is found in manifests, each with the declaration of the object; without one when no declaration gives the file.</summary>
    public IEnumerable<ManifestIssue> OfManifests()
    {
        var files = new ManifestFiles(owners, policy);
        foreach (var scan in policy.Scans.Configs)
        {
            foreach (var issue in scan.Issues)
            {
                yield return files.Find(issue) ?? new ManifestIssue(
                    null,
                    issue.Id,
                    At(ScanRules.Misconfiguration, scan.File, scan.Name, $"{issue.Target}: {ManifestFiles.Message(issue)} ({issue.Id}). No declaration gives this file: scan the manifests again"));
            }
        }
    }

    private static Finding At(RuleMetadata rule, string file, string name, string message) =>
        new(rule, FindingCause.BadValue, new UnknownNode("", new Provenance(file, 0, 0)), message) { File = name };

    /// <summary>The images of all containers; null when they are not all known.</summary>
    private List<ImageReference>? UsedImages()
    {
        var images = new List<ImageReference>();
        foreach (var owner in owners)
        {
            foreach (var context in owner.Declaration.Contexts(policy))
            {
                isKnown &= !context.IsPodUnknown && context.Workload is not { HasUnknownContainers: true };
                foreach (var container in context.Workload?.Containers ?? [])
                {
                    isKnown &= container.Image is not null;
                    if (container.Image is { } image)
                    {
                        images.Add(image);
                    }
                }
            }
        }

        return isKnown ? images : null;
    }
}
