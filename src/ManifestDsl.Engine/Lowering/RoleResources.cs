using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy.Facts;

namespace ManifestDsl.Engine.Lowering;

/// <summary>The resources of one group that one rule of a role is about, with the names of those that are single objects.</summary>
internal sealed class RoleResources
{
    private readonly List<ManifestNode> _resources = [];
    private readonly List<ManifestNode> _names = [];

    private RoleResources(string group, string? single, Provenance at)
    {
        Group = ScalarNode.FromText(group, at);
        Single = single;
    }

    /// <summary>The API group.</summary>
    public ScalarNode Group { get; }

    /// <summary>The resource of declared objects, whose rule is theirs alone; null for whole resources.</summary>
    private string? Single { get; }

    public ListNode Resources(Provenance at) => new([.. _resources], at);

    public ListNode? Names(Provenance at) => _names.Count == 0 ? null : new([.. _names], at);

    /// <summary>The groups in the order in which they first occur.</summary>
    public static List<RoleResources> Of(ManifestNode? resources, LoweringContext context)
    {
        var groups = new List<RoleResources>();
        foreach (var item in resources is ListNode list ? list.Items : [])
        {
            switch (item)
            {
                case MapNode map when PartLowering.Property(map, "Object") is { } declared:
                    Object(groups, map, declared, context);
                    break;
                case MapNode map when (PartLowering.Property(map, "Known") ?? PartLowering.Property(map, "Text")) is { } text:
                    Resource(groups, text);
                    break;
                case UnknownNode:
                    In(groups, "", null, item.Provenance)._resources.Add(item);
                    break;
                default:
                    context.Require(null, item, $"A resource of {context.Subject} has no name", "name it, or give a declared object");
                    break;
            }
        }

        return groups;
    }

    private static void Resource(List<RoleResources> groups, ManifestNode text)
    {
        if (text is not ScalarNode { AsText: { } name })
        {
            In(groups, "", null, text.Provenance)._resources.Add(text);
            return;
        }

        var slash = name.IndexOf('/');
        var part = slash < 0 ? "" : name.Substring(slash);
        var whole = slash < 0 ? name : name.Substring(0, slash);
        var dot = whole.IndexOf('.');
        var group = dot < 0 ? "" : whole.Substring(dot + 1);
        var resource = dot < 0 ? whole : whole.Substring(0, dot);
        In(groups, group, null, text.Provenance)._resources.Add(ScalarNode.FromText(resource + part, text.Provenance));
    }

    private static void Object(List<RoleResources> groups, MapNode part, ManifestNode declared, LoweringContext context)
    {
        if (declared is not MapNode { Type: { Kind: { } kind } type } map)
        {
            In(groups, "", null, declared.Provenance)._resources.Add(declared);
            return;
        }

        var name = DeclaredIdentity.Name(map);
        References.Note(part, map, name, name, context, isLocal: false);
        var apiVersion = type.ApiVersion;
        if (string.IsNullOrEmpty(apiVersion))
        {
            // A CustomResource says itself what it is.
            if (PartLowering.Property(map, "Kind") is not ScalarNode { AsText: { } own } || PartLowering.Property(map, "ApiVersion") is not ScalarNode { AsText: { } version })
            {
                In(groups, "", null, declared.Provenance)._resources.Add(new UnknownNode("The kind of the object is not known.", declared.Provenance));
                return;
            }

            (kind, apiVersion) = (own, version);
        }

        var resource = ApiResources.Plural(kind);
        var group = In(groups, ResourceScopes.GroupOf(apiVersion), resource, part.Provenance);
        if (group._resources.Count == 0)
        {
            group._resources.Add(ScalarNode.FromText(resource, part.Provenance));
        }

        if (name is not null)
        {
            group._names.Add(name);
        }
    }

    private static RoleResources In(List<RoleResources> groups, string group, string? single, Provenance at)
    {
        foreach (var known in groups)
        {
            if (known.Group.Text == group && known.Single == single)
            {
                return known;
            }
        }

        var added = new RoleResources(group, single, at);
        groups.Add(added);
        return added;
    }
}
