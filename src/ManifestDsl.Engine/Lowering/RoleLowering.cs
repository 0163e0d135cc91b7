using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Lowers a Role or ClusterRole: an entry for each group, so that no rule says more than was written.</summary>
internal static class RoleLowering
{
    public static MapNode Lower(MapNode declaration, LoweringContext context)
    {
        var root = PlainObjectLowering.Start(declaration, context);
        PartLowering.Fill(declaration, root, [], context);
        if (PartLowering.Property(declaration, "Rules") is { } rules)
        {
            root.Set("rules", rules is ListNode list ? Rules(list, context) : rules, rules.Provenance);
        }

        return ObjectHead.Finish(declaration, root, context);
    }

    private static ListNode Rules(ListNode rules, LoweringContext context)
    {
        var lowered = ImmutableArray.CreateBuilder<ManifestNode>();
        foreach (var item in rules.Items)
        {
            if (item is MapNode allow)
            {
                Add(allow, lowered, context);
            }
            else
            {
                lowered.Add(item);
            }
        }

        return new ListNode(lowered.ToImmutable(), rules.Provenance);
    }

    private static void Add(MapNode allow, ImmutableArray<ManifestNode>.Builder rules, LoweringContext context)
    {
        var resources = PartLowering.Property(allow, "Resources");
        var urls = PartLowering.Property(allow, "NonResourceUrls");
        if (resources is null or ListNode { Items.IsEmpty: true })
        {
            context.Require(urls, allow, $"A rule of {context.Subject} is about nothing", "name its resources");
        }

        context.Require(PartLowering.Property(allow, "Verbs"), allow, $"A rule of {context.Subject} allows nothing", "name its verbs");
        if (urls is not null)
        {
            rules.Add(Rule(allow, context, "nonResourceURLs", urls, null, null));
        }

        var names = Names(allow, context);
        foreach (var group in RoleResources.Of(resources, context))
        {
            rules.Add(Rule(allow, context, "resources", group.Resources(resources!.Provenance), group.Group, names ?? group.Names(resources.Provenance)));
        }

        if (resources is UnknownNode)
        {
            rules.Add(resources);
        }
    }

    private static MapNode Rule(MapNode allow, LoweringContext context, string field, ManifestNode items, ManifestNode? group, ManifestNode? names)
    {
        var rule = new MapBuilder(allow.Provenance, allow.Type);
        if (group is not null)
        {
            rule.Set("apiGroups", new ListNode([group], group.Provenance));
        }

        rule.Set(field, items);
        if (names is not null)
        {
            rule.Set("resourceNames", names);
        }

        if (PartLowering.Property(allow, "Verbs") is { } verbs)
        {
            rule.Set("verbs", PartLowering.Lower(verbs, context));
        }

        return rule.Build();
    }

    private static ManifestNode? Names(MapNode allow, LoweringContext context)
    {
        if (PartLowering.Property(allow, "Names") is not ListNode list)
        {
            return PartLowering.Property(allow, "Names");
        }

        var names = ImmutableArray.CreateBuilder<ManifestNode>(list.Items.Length);
        foreach (var item in list.Items)
        {
            names.Add(item is MapNode reference ? References.Name(reference, context, isLocal: false) ?? item : item);
        }

        return new ListNode(names.MoveToImmutable(), list.Provenance);
    }
}
