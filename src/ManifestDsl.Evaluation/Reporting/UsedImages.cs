using ManifestDsl.Engine.Dockerfiles;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Evaluation.Reporting;

/// <summary>The images that the declarations of a compilation run.</summary>
internal sealed class UsedImages
{
    private static readonly IReadOnlyList<DeclaredObjects> Nobody = [];
    private readonly Dictionary<string, List<DeclaredObjects>> _owners = new(StringComparer.Ordinal);

    /// <summary>Goes through all containers.</summary>
    /// <param name="owners">The declarations.</param>
    /// <param name="policy">The project's policy.</param>
    /// <param name="isKnown">False when a declaration failed.</param>
    public UsedImages(List<DeclaredObjects> owners, PolicyOptions policy, bool isKnown)
    {
        foreach (var owner in owners)
        {
            foreach (var context in owner.Declaration.Contexts(policy))
            {
                isKnown &= !context.IsPodUnknown && context.Workload is not { HasUnknownContainers: true };
                foreach (var container in context.Workload?.Containers ?? [])
                {
                    isKnown &= container.Image is not null;
                    Add(container.Image?.FullName, owner);
                }
            }
        }

        Names = isKnown ? _owners.Keys : null;
    }

    /// <summary>Registry and repository of each; null when they are not all known.</summary>
    public IReadOnlyCollection<string>? Names { get; }

    /// <summary>The declarations that run the image of a Dockerfile.</summary>
    public IReadOnlyList<DeclaredObjects> OwnersOf(DockerfileSource source) => source.ImageName is { } name && _owners.TryGetValue(name, out var owners) ? owners : Nobody;

    private void Add(string? name, DeclaredObjects owner)
    {
        if (name is null)
        {
            return;
        }

        if (!_owners.TryGetValue(name, out var list))
        {
            _owners.Add(name, list = []);
        }

        if (!list.Contains(owner))
        {
            list.Add(owner);
        }
    }
}
