namespace ManifestDsl.Engine.PodPolicies.Fixtures.Controls;

/// <summary>registries. A PodSecurityPolicy knows nothing of them.</summary>
internal sealed class RegistryFixtures() : ControlFixtures(PodControls.Registries)
{
    public override IEnumerable<FixtureCase> Of(FixtureContext context)
    {
        if (context.Policy.Registries is not { IsEmpty: false } allowed)
        {
            return [];
        }

        var images = allowed.Reverse().Select(static registry => BasePod.ImageIn(registry, "/fixture/pause:3.10"));

        // What starts with the same letters is another registry, or another path of it.
        var others = allowed.Select(static registry => BasePod.ImageIn(registry, registry.Contains('/') ? "-other/pause:3.10" : ".other.example/pause:3.10"))
            .Concat(["registry.other.example/pause:3.10"]);
        return
        [
            .. Accepted(context, Images(context, images, isAllowed: true).Select(container => context.Base with { Container = container })),
            .. context.RefusesUnset ? RefusedContainer(context, "", Images(context, others, isAllowed: false)) : [],
        ];
    }

    private static IEnumerable<ContainerDraft> Images(FixtureContext context, IEnumerable<string?> images, bool isAllowed) =>
        images.OfType<string>().Where(image => BasePod.IsAllowed(context.Policy, image) == isAllowed).Select(image => context.Base.Container with { Image = image });
}
