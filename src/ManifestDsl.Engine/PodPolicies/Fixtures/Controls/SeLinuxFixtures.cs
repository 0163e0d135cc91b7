using System.Collections.Immutable;

namespace ManifestDsl.Engine.PodPolicies.Fixtures.Controls;

/// <summary>seLinux: each part that the policy names, in the label of the container, which replaces that of the pod as a whole.</summary>
internal sealed class SeLinuxFixtures() : ControlFixtures(PodControls.SeLinux)
{
    public override IEnumerable<FixtureCase> Of(FixtureContext context)
    {
        if (context.Policy.SeLinux is not { IsEmpty: false } label)
        {
            return [];
        }

        var unset = context.Base with { Security = context.Base.Security with { SeLinux = [] } };
        return
        [
            .. Accepted(context, [context.Base with { Container = Container(context, label) }]),
            .. RefusedContainer(context, "", Others(label).Select(other => Container(context, other))),
            .. context.RefusesUnset ? Refused(context, "-unset", [unset]) : [],
        ];
    }

    private static IEnumerable<ImmutableArray<KeyValuePair<string, string>>> Others(ImmutableArray<KeyValuePair<string, string>> label)
    {
        foreach (var part in label)
        {
            foreach (var value in part.Key switch
            {
                "level" => ["s0:c123,c456", "s0:c124,c457"],
                "type" => ["container_t", "container_init_t"],
                "user" => ["system_u", "user_u"],
                _ => new[] { "system_r", "object_r" },
            })
            {
                if (value != part.Value)
                {
                    yield return label.Replace(part, new(part.Key, value));
                }
            }
        }
    }

    private static ContainerDraft Container(FixtureContext context, ImmutableArray<KeyValuePair<string, string>> label) =>
        context.Base.Container with { Security = context.Base.Container.Security with { SeLinux = label } };
}
