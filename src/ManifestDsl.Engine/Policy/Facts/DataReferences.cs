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

        foreach (var volume in workload.PodSpec.Stated("volumes").Items())
        {
            references.AddVolume(volume);
        }

        return references._found.ToImmutable();
    }

    private void AddEnvironment(WorkloadContainer container)
    {
        foreach (var item in container.Map.Stated("env").Items())
        {
            if (item is MapNode variable && variable.Stated("valueFrom") is MapNode source)
            {
                AddKey("ConfigMap", source.Stated("configMapKeyRef"), container.Name);
                AddKey("Secret", source.Stated("secretKeyRef"), container.Name);
            }
        }

        foreach (var item in container.Map.Stated("envFrom").Items())
        {
            if (item is MapNode source)
            {
                AddWhole("ConfigMap", source.Stated("configMapRef"), "name", container.Name);
                AddWhole("Secret", source.Stated("secretRef"), "name", container.Name);
            }
        }
    }

    private void AddVolume(ManifestNode item)
    {
        if (item is not MapNode volume)
        {
            return;
        }

        AddWhole("ConfigMap", volume.Stated("configMap"), "name", null);
        AddWhole("Secret", volume.Stated("secret"), "secretName", null);
        foreach (var part in volume.Reach("projected", "sources").Items())
        {
            if (part is MapNode source)
            {
                AddWhole("ConfigMap", source.Stated("configMap"), "name", null);
                AddWhole("Secret", source.Stated("secret"), "name", null);
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
        foreach (var item in map.Stated("items").Items())
        {
            if (item is MapNode part && part["key"] is ScalarNode { AsText: not null } key)
            {
                _found.Add(new DataReference(kind, name, key, container));
            }
        }
    }

    private static bool IsRequired(MapNode map) => map.Stated("optional") is null or ScalarNode { AsBoolean: false };
}
