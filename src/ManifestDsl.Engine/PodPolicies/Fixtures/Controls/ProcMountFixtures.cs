namespace ManifestDsl.Engine.PodPolicies.Fixtures.Controls;

/// <summary>procMounts. A pod with an unmasked /proc needs users of its own.</summary>
internal sealed class ProcMountFixtures() : ControlFixtures(PodControls.ProcMounts)
{
    private const string Default = "Default";
    private const string Unmasked = "Unmasked";
    private const int UserNamespacesSince = 30;

    public override IEnumerable<FixtureCase> Of(FixtureContext context)
    {
        if (context.Policy.ProcMounts is not { } allowed)
        {
            return [];
        }

        var isDefault = allowed.Contains(Default);
        var isUnmasked = allowed.Contains(Unmasked);
        return
        [
            .. Accepted(context, [.. isUnmasked ? [Pod(context, Unmasked)] : (PodDraft[])[], .. isDefault ? [Pod(context, Default)] : (PodDraft[])[]]),
            .. Refused(context, "", isDefault && isUnmasked ? [] : [Pod(context, isDefault ? Unmasked : Default)]),
            .. isDefault || !context.RefusesUnset ? [] : Refused(context, "-unset", [context.Base with { Container = context.Base.Container with { ProcMount = null } }]),
        ];
    }

    private static PodDraft Pod(FixtureContext context, string mount) => context.Base with
    {
        Container = context.Base.Container with { ProcMount = mount },
        HostUsers = mount == Unmasked && context.Version.Minor >= UserNamespacesSince ? false : null,
    };
}
