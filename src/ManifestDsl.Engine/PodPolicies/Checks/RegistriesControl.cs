using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Policy.Rules.Images;

namespace ManifestDsl.Engine.PodPolicies.Checks;

/// <summary>Each image comes from a registry that is allowed.</summary>
internal sealed class RegistriesControl() : ContainerControl(PodControls.Registries)
{
    protected override bool IsControlled(PodPolicy policy) => policy.Registries is not null;

    protected override void Check(PodPolicy policy, Workload workload, WorkloadContainer container, ControlFindings found)
    {
        switch (container.Map.Read("image"))
        {
            case null:
                break;
            case ScalarNode { AsText: { } text } node when container.Image is { } image:
                if (!Allows(policy.Registries!.Value, image))
                {
                    found.Bad(
                        container,
                        node,
                        $"runs {text} from {image.Registry}",
                        policy.Registries!.Value.IsEmpty ? "no registry is allowed" : $"take the image from {string.Join(" or ", policy.Registries!.Value)}");
                }

                break;
            default:
                found.MarkUnknown();
                break;
        }
    }

    private static bool Allows(ImmutableArray<string> registries, ImageReference image)
    {
        foreach (var registry in registries)
        {
            if (AllowedRegistryRule.IsAllowed(image, registry))
            {
                return true;
            }
        }

        return false;
    }
}
