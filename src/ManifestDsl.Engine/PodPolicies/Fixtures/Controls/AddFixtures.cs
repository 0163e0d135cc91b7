using System.Collections.Immutable;

namespace ManifestDsl.Engine.PodPolicies.Fixtures.Controls;

/// <summary>allowedCapabilities.</summary>
internal sealed class AddFixtures() : ControlFixtures(PodControls.AllowedCapabilities)
{
    // Those that the levels allow come first.
    private static readonly ImmutableArray<string> Known = ["NET_BIND_SERVICE", "CHOWN", "KILL", "SETUID", "SETGID", "MKNOD", "NET_ADMIN", "NET_RAW", "SYS_TIME", "SYS_PTRACE"];

    public override IEnumerable<FixtureCase> Of(FixtureContext context)
    {
        var policy = context.Policy;
        if (policy.AllowedCapabilities is not { } allowed)
        {
            return [];
        }

        var all = allowed.AddRange(policy.DefaultAddCapabilities);
        var isAny = all.Contains("*");

        // The API refuses CAP_SYS_ADMIN where privilege escalation is forbidden; and what must be dropped is added by nobody.
        var accepted = (isAny ? Known : all).Where(name => name is not ("CAP_SYS_ADMIN" or "SYS_ADMIN") && !policy.RequiredDropCapabilities.Contains(name)).Select(name => context.Base with { Container = Adding(context, name) });
        IEnumerable<string> refused = isAny ? [] : Known.Where(name => !all.Contains(name)).OrderBy(name => policy.RequiredDropCapabilities.Contains(name));
        return
        [
            .. Accepted(context, [.. accepted, context.Base]),
            .. RefusedContainer(context, "", refused.Select(name => Adding(context, name))),
        ];
    }

    private static ContainerDraft Adding(FixtureContext context, string name) => context.Base.Container with { Add = [name] };
}
