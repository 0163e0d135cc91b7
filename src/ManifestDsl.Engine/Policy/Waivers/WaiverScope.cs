using System.Collections.Immutable;

namespace ManifestDsl.Engine.Policy.Waivers;

/// <summary>What the waivers of a declaration, or of a class, can be about.</summary>
/// <param name="Title">What messages call it, the name of the member or class.</param>
/// <param name="Containers">The names of its containers, in order, each once.</param>
/// <param name="IsKnown">False when something in it cannot be known: then nothing is said about what is missing.</param>
public sealed record WaiverScope(string Title, ImmutableArray<string> Containers, bool IsKnown)
{
    private bool HasImageReports { get; init; } = true;

    private bool HasConfigReports { get; init; }

    /// <summary>True when reports would name what a waiver is about: each image has one, or the manifests have.</summary>
    /// <param name="isManifestCheck">True for a check of Kubernetes objects.</param>
    public bool IsScanned(bool isManifestCheck) => isManifestCheck ? HasConfigReports : HasImageReports;

    /// <summary>The scope of objects.</summary>
    /// <param name="title">The name of the member or class.</param>
    /// <param name="contexts">The contexts of its objects.</param>
    /// <param name="isKnown">False when a declaration in it failed.</param>
    public static WaiverScope Of(string title, IEnumerable<PolicyContext> contexts, bool isKnown)
    {
        var containers = ImmutableArray.CreateBuilder<string>();
        var (hasImageReports, hasConfigReports) = (true, false);
        foreach (var context in contexts)
        {
            hasConfigReports |= !context.Options.Scans.Configs.IsEmpty;
            isKnown &= !context.IsPodUnknown && context.Workload is not { HasUnknownContainers: true };
            foreach (var container in context.Workload?.Containers ?? [])
            {
                isKnown &= container.Name is not null;
                hasImageReports &= container.Image is { } image && context.Options.Scans.Find(image) is not null;
                if (container.Name is { } name && !containers.Contains(name))
                {
                    containers.Add(name);
                }
            }
        }

        return new WaiverScope(title, containers.ToImmutable(), isKnown) { HasImageReports = hasImageReports, HasConfigReports = hasConfigReports };
    }
}
