using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Facts;

/// <summary>Finds what a pod names of ConfigMaps and Secrets: in environment variables and in volumes.</summary>
internal sealed class DataReferences
{
    private readonly ImmutableArray<DataReference>.Builder _found = ImmutableArray.CreateBuilder<DataReference>();

    public static ImmutableArray<DataReference> Of(Workload? workload)
    {
        if (workload is null)
        {
            return [];
        }

        var references = new DataReferences();
        foreach (var container in workload.Containers)
        {
            references.AddEnvironment(container);
        }

        foreach (var volume in workload.PodSpec.Read("volumes").Items())
        {
            references.AddVolume(volume);
        }

        return references._found.ToImmutable();
    }

    private void AddEnvironment(WorkloadContainer container)
    {
        foreach (var item in container.Map.Read("env").Items())
        {
            if (item is MapNode variable && variable.Read("valueFrom") is MapNode source)
            {
                AddKey("ConfigMap", source.Read("configMapKeyRef"), container.Name);
                AddKey("Secret", source.Read("secretKeyRef"), container.Name);
            }
        }

        foreach (var item in container.Map.Read("envFrom").Items())
        {
            if (item is MapNode source)
            {
                AddWhole("ConfigMap", source.Read("configMapRef"), "name", container.Name);
                AddWhole("Secret", source.Read("secretRef"), "name", container.Name);
            }
        }
    }

    private void AddVolume(ManifestNode item)
    {
        if (item is not MapNode volume)
        {
            return;
        }

        AddWhole("ConfigMap", volume.Read("configMap"), "name", null);
        AddWhole("Secret", volume.Read("secret"), "secretName", null);
        foreach (var part in volume.Read("projected", "sources").Items())
        {
            if (part is MapNode source)
            {
                AddWhole("ConfigMap", source.Read("configMap"), "name", null);
                AddWhole("Secret", source.Read("secret"), "name", null);
            }
        }
    }

    private void AddKey(string kind, ManifestNode? node, string? container)
    {
        if (node is MapNode map && IsRequired(map) && map["name"] is ScalarNode { AsText: not null } name && map["key"] is ScalarNode { AsText: not null } key)
        {
            _found.Add(new DataReference(kind, name, key, container));
        }
    }

    private void AddWhole(string kind, ManifestNode? node, string field, string? container)
    {
        if (node is not MapNode map || !IsRequired(map) || map[field] is not ScalarNode { AsText: not null } name)
        {
            return;
        }

        _found.Add(new DataReference(kind, name, null, container));
        foreach (var item in map.Read("items").Items())
        {
            if (item is MapNode part && part["key"] is ScalarNode { AsText: not null } key)
            {
                _found.Add(new DataReference(kind, name, key, container));
            }
        }
    }

    private static bool IsRequired(MapNode map) => map.Read("optional") is null or ScalarNode { AsBoolean: false };
}
