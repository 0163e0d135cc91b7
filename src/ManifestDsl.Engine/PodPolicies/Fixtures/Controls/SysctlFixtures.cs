using System.Collections.Immutable;

namespace ManifestDsl.Engine.PodPolicies.Fixtures.Controls;

/// <summary>sysctls: those that are forbidden, and unsafe ones that are not allowed.</summary>
internal sealed class SysctlFixtures() : ControlFixtures(PodControls.Sysctls)
{
    public override IEnumerable<FixtureCase> Of(FixtureContext context)
    {
        var policy = context.Policy;
        if (policy is { ForbiddenSysctls: null, AllowedUnsafeSysctls: null })
        {
            return [];
        }

        var forbidden = policy.ForbiddenSysctls ?? [];
        var allowed = policy.AllowedUnsafeSysctls;
        var accepted = (allowed is { } named ? named.SelectMany(SysctlNames.Of) : SysctlNames.Unsafe).Concat(SysctlNames.Safe).Where(name => !IsIn(forbidden, name));
        var notAllowed = allowed is { } list ? SysctlNames.Unsafe.Where(name => !IsIn(list, name) && !IsIn(forbidden, name)) : [];
        return
        [
            .. Accepted(context, [.. accepted.Select(name => context.Base with { Sysctl = name }), context.Base]),
            .. Refused(context, "", forbidden.SelectMany(SysctlNames.Of).Select(name => context.Base with { Sysctl = name })),
            .. Refused(context, "-unsafe", notAllowed.Select(name => context.Base with { Sysctl = name })),
        ];
    }

    private static bool IsIn(ImmutableArray<string> patterns, string name) => patterns.Any(pattern => SysctlNames.Matches(pattern, name));
}
