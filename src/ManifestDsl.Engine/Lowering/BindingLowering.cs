using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Lowers a RoleBinding or ClusterRoleBinding: what role, and who gets it.</summary>
internal static class BindingLowering
{
    private const string Group = "rbac.authorization.k8s.io";

    public static MapNode Lower(MapNode declaration, LoweringContext context)
    {
        var root = PlainObjectLowering.Start(declaration, context);
        PartLowering.Fill(declaration, root, [], context);
        var role = PartLowering.Property(declaration, "Role");
        context.Require(role, declaration, $"{context.Subject} names no role", "set Role");
        if (role is not null)
        {
            root.Set("roleRef", role is MapNode map ? RoleRef(map, context) : role, role.Provenance);
        }

        if (PartLowering.Property(declaration, "Subjects") is { } subjects)
        {
            root.Set("subjects", subjects is ListNode list ? Subjects(list, context) : subjects, subjects.Provenance);
        }

        return ObjectHead.Finish(declaration, root, context);
    }

    private static ManifestNode RoleRef(MapNode role, LoweringContext context)
    {
        var declared = PartLowering.Property(role, "Role") ?? PartLowering.Property(role, "ClusterRole");
        if (declared is UnknownNode)
        {
            return declared;
        }

        var isCluster = role.Type?.Name == "ClusterRoleReference" || PartLowering.Property(role, "ClusterRole") is not null || PartLowering.Property(role, "ClusterRoleName") is not null;
        var name = PartLowering.Property(role, "Name") ?? PartLowering.Property(role, "ClusterRoleName");
        if (declared is MapNode map)
        {
            name = DeclaredIdentity.Name(map);
            References.Note(role, map, name, name, context, isLocal: true);
        }

        context.Require(name, role, $"{context.Subject} names no role", "give a declared role or the name of one");
        var at = role.Provenance;
        var reference = new MapBuilder(at);
        reference.Set("apiGroup", ScalarNode.FromText(Group, at));
        reference.Set("kind", ScalarNode.FromText(isCluster ? "ClusterRole" : "Role", at));
        reference.Set("name", name ?? ScalarNode.FromText("", at));
        return reference.Build();
    }

    /// <summary>The subjects as the API has them.</summary>
    public static ListNode Subjects(ListNode subjects, LoweringContext context)
    {
        var items = ImmutableArray.CreateBuilder<ManifestNode>(subjects.Items.Length);
        foreach (var item in subjects.Items)
        {
            items.Add(item is MapNode subject ? Subject(subject, context) : item);
        }

        return new ListNode(items.MoveToImmutable(), subjects.Provenance);
    }

    private static MapNode Subject(MapNode subject, LoweringContext context)
    {
        var built = new MapBuilder(subject.Provenance, subject.Type);
        var person = PartLowering.Property(subject, "UserName");
        if ((person ?? PartLowering.Property(subject, "GroupName")) is { } named)
        {
            built.Set("kind", ScalarNode.FromText(person is null ? "Group" : "User", subject.Provenance));
            built.Set("apiGroup", ScalarNode.FromText(Group, subject.Provenance));
            built.Set("name", named);
            return built.Build();
        }

        var (name, space) = Account(subject, context);
        built.Set("kind", ScalarNode.FromText("ServiceAccount", subject.Provenance));
        context.Require(name, subject, $"A subject of {context.Subject} is nobody", "give a service account, workload, user or group");
        if (name is not null)
        {
            built.Set("name", name);
        }

        if (space is not null)
        {
            built.Set("namespace", space);
        }

        return built.Build();
    }

    private static (ManifestNode? Name, ManifestNode? Namespace) Account(MapNode subject, LoweringContext context)
    {
        var workload = PartLowering.Property(subject, "Workload");
        if (workload is UnknownNode)
        {
            return (workload, null);
        }

        if (WorkloadTarget.From(workload as MapNode, context) is { } target)
        {
            References.Note(subject, target.Declaration, target.Name, target.Name, context, isLocal: false);
            return (target.ServiceAccountName, target.Namespace);
        }

        var account = PartLowering.Property(subject, "ServiceAccount");
        var space = References.Declared(account) is { } declared ? DeclaredIdentity.Namespace(declared, context)
            : PartLowering.Property(subject, "Namespace") is { } named ? References.Name(named, context, isLocal: false)
            : DeclaredIdentity.Namespace(context.Declaration, context) ?? Default(context, subject);
        return (References.Name(account, context, isLocal: false), space);
    }

    /// <summary>A ClusterRoleBinding is in no namespace, but the account of a subject is.</summary>
    private static ScalarNode? Default(LoweringContext context, MapNode subject) =>
        context.DefaultNamespace is { } text ? ScalarNode.FromText(text, subject.Provenance) : null;
}
