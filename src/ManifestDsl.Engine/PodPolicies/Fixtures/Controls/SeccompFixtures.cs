using System.Collections.Immutable;

namespace ManifestDsl.Engine.PodPolicies.Fixtures.Controls;

/// <summary>seccompProfiles.</summary>
internal sealed class SeccompFixtures() : ControlFixtures(PodControls.SeccompProfiles)
{
    // Those that the levels allow come first.
    private static readonly ImmutableArray<AllowedProfile> Known = [new("RuntimeDefault", null), new("Localhost", "profiles/other.json"), new("Unconfined", null)];

    public override IEnumerable<FixtureCase> Of(FixtureContext context)
    {
        if (context.Policy.SeccompProfiles is not { } allowed)
        {
            return [];
        }

        var unset = context.Base with { Security = context.Base.Security with { Seccomp = null } };
        return
        [
            .. Accepted(context, allowed.Reverse().Select(profile => context.Base with { Container = Container(context, BasePod.Named(profile, "profiles/fixture.json")) })),
            .. RefusedContainer(context, "", Known.Where(profile => !IsAllowed(allowed, profile)).Select(profile => Container(context, profile))),
            .. context.RefusesUnset ? Refused(context, "-unset", [unset]) : [],
        ];
    }

    internal static bool IsAllowed(ImmutableArray<AllowedProfile> allowed, AllowedProfile profile) =>
        allowed.Any(entry => entry.Type == profile.Type && (profile.Type != "Localhost" || entry.LocalhostProfile is null || entry.LocalhostProfile == profile.LocalhostProfile));

    private static ContainerDraft Container(FixtureContext context, AllowedProfile profile) =>
        context.Base.Container with { Security = context.Base.Container.Security with { Seccomp = profile } };
}
