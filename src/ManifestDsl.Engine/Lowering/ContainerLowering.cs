using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Lowering;

/// <summary>Lowers what the table does not cover of a container.</summary>
internal static class ContainerLowering
{
    public static MapNode Complete(MapNode container, MapBuilder target, LoweringContext context)
    {
        if (PartLowering.Property(container, "Env") is { } env)
        {
            target.Set("env", EnvLowering.Lower(env, context), env.Provenance);
        }

        var profile = container.Type?.Name == DotNetProfile.Type ? new DotNetProfile(container, context) : null;
        profile?.Fill(target);
        var mounts = Mounts(container, profile, context);
        if (mounts.Count > 0)
        {
            target.Set("volumeMounts", new ListNode(mounts.ToImmutable(), container.Provenance));
        }

        if (PartLowering.Property(container, "BlockDevices") is { } devices)
        {
            target.Set("volumeDevices", Devices(devices, context), devices.Provenance);
        }

        var merged = OverrideMerge.Apply(target.Build(), PartLowering.Property(container, "Overrides"));
        context.Require(merged["name"], merged, $"A container of {context.Subject} has no name", "give it one");
        context.Require(merged["image"], merged, $"Container '{container.Text("Name")}' of {context.Subject} has no image", "name one, with a tag or a digest");
        return merged;
    }

    private static ImmutableArray<ManifestNode>.Builder Mounts(MapNode container, DotNetProfile? profile, LoweringContext context)
    {
        var mounts = ImmutableArray.CreateBuilder<ManifestNode>();
        var paths = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var item in Items(PartLowering.Property(container, "Mounts")))
        {
            if (item is not MapNode { Type: { Tier: ManifestTier.Dsl } type } mount)
            {
                mounts.Add(item);
                continue;
            }

            var lowered = WithVolume(mount, type, context);
            var path = PartLowering.Property(mount, "Path");
            context.Require(path, mount, $"A mount of container '{container.Text("Name")}' of {context.Subject} has no path", "give an absolute path");
            if (path is ScalarNode { AsText: { Length: > 0 } text })
            {
                Claim(paths, text, writable: false, path, container, context);
            }

            mounts.Add(lowered);
        }

        foreach (var item in Items(PartLowering.Property(container, "WritablePaths")))
        {
            if (item is not ScalarNode { AsText: { } path })
            {
                mounts.Add(item);
            }
            else if (path.Length == 0)
            {
                context.Require(item, item, $"A writable path of container '{container.Text("Name")}' of {context.Subject} is empty", "give an absolute path");
            }
            else if (Claim(paths, path, writable: true, item, container, context))
            {
                mounts.Add(Writable(item, path, container, context));
            }
        }

        foreach (var item in profile?.WritablePaths() ?? [])
        {
            if (item is not ScalarNode { AsText: { Length: > 0 } path })
            {
                mounts.Add(item);
            }
            else if (!paths.ContainsKey(path))
            {
                paths.Add(path, true);
                mounts.Add(Writable(item, path, container, context));
            }
        }

        return mounts;
    }

    /// <summary>The mount of a volume of its own.</summary>
    private static MapNode Writable(ManifestNode item, string path, MapNode container, LoweringContext context)
    {
        var at = item.Provenance;
        var name = context.Volumes.AddWritable(path, container.Text("Name") ?? "", at);
        return new MapNode([new MapEntry("name", ScalarNode.FromText(name, at), at), new MapEntry("mountPath", item, at)], at);
    }

    /// <summary>A mount or a device, under the name of its volume, which becomes one of the pod.</summary>
    private static MapNode WithVolume(MapNode part, ManifestType type, LoweringContext context)
    {
        var target = new MapBuilder(part.Provenance, type);
        PartLowering.Fill(part, target, [], context);
        if (context.Volumes.Add(PartLowering.Property(part, "Volume"), part) is { } name)
        {
            target.Set("name", name);
        }

        return target.Build();
    }

    private static ManifestNode Devices(ManifestNode devices, LoweringContext context)
    {
        if (devices is not ListNode list)
        {
            return devices;
        }

        var items = ImmutableArray.CreateBuilder<ManifestNode>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (item is not MapNode { Type: { Tier: ManifestTier.Dsl } type } device)
            {
                items.Add(item);
                continue;
            }

            items.Add(WithVolume(device, type, context));
        }

        return new ListNode(items.MoveToImmutable(), list.Provenance);
    }

    /// <summary>True when nothing is mounted at the path yet. The same writable path twice is the same path.</summary>
    private static bool Claim(
        Dictionary<string, bool> paths, string path, bool writable, ManifestNode node, MapNode container, LoweringContext context)
    {
        if (!paths.TryGetValue(path, out var wasWritable))
        {
            paths.Add(path, writable);
            return true;
        }

        if (!writable || !wasWritable)
        {
            context.Report(
                DeclarationRules.VolumeConflict,
                FindingCause.BadValue,
                node,
                $"Container '{container.Text("Name")}' of {context.Subject} mounts two volumes at '{path}': keep one of them");
        }

        return false;
    }

    private static ImmutableArray<ManifestNode> Items(ManifestNode? node) => node switch
    {
        null => [],
        ListNode list => list.Items,
        _ => [node],
    };
}
