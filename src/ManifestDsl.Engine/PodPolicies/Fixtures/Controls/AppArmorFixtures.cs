using System.Collections.Immutable;

namespace ManifestDsl.Engine.PodPolicies.Fixtures.Controls;

/// <summary>appArmorProfiles. A container without one has that of the runtime.</summary>
internal sealed class AppArmorFixtures() : ControlFixtures(PodControls.AppArmorProfiles)
{
    // Those that the levels allow come first.
    private static readonly ImmutableArray<AllowedProfile> Known = [new("RuntimeDefault", null), new("Localhost", "other"), new("Unconfined", null)];

    public override IEnumerable<FixtureCase> Of(FixtureContext context)
    {
        if (context.Policy.AppArmorProfiles is not { } allowed)
        {
            return [];
        }

        var isDefaultAllowed = SeccompFixtures.IsAllowed(allowed, Known[0]);
        var unset = context.Base with { Security = context.Base.Security with { AppArmor = null } };
        return
        [
            .. Accepted(context, allowed.Reverse().Select(profile => context.Base with { Container = Container(context, BasePod.Named(profile, "fixture")) })),
            .. RefusedContainer(context, "", Known.Where(profile => !SeccompFixtures.IsAllowed(allowed, profile)).Select(profile => Container(context, profile))),
            .. isDefaultAllowed || !context.RefusesUnset ? [] : Refused(context, "-unset", [unset]),
        ];
    }

    private static ContainerDraft Container(FixtureContext context, AllowedProfile profile) =>
        context.Base.Container with { Security = context.Base.Container.Security with { AppArmor = profile } };
}
