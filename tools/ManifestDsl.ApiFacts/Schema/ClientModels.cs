using System.Reflection;
using System.Text.Json.Serialization;
using k8s.Models;

namespace ManifestDsl.ApiFacts.Schema;

/// <summary>A field of a model: its name in the API and its C# type.</summary>
public sealed record ClientProperty(string Name, Type Type);

/// <summary>The models of KubernetesClient, found by reflection.</summary>
public static class ClientModels
{
    private static readonly HashSet<Type> Scalars = [typeof(IntOrString), typeof(ResourceQuantity)];

    /// <summary>The models that are kinds of the API, ordered by group, version and kind.</summary>
    public static IReadOnlyList<(Type Model, KubernetesEntityAttribute Entity)> Kinds() =>
    [
        .. typeof(V1Pod).Assembly.GetTypes()
            .Select(type => (Model: type, Entity: type.GetCustomAttribute<KubernetesEntityAttribute>()!))
            .Where(kind => kind.Entity is not null)
            .OrderBy(kind => ApiVersion(kind.Entity), StringComparer.Ordinal)
            .ThenBy(kind => kind.Entity.Kind, StringComparer.Ordinal),
    ];

    /// <summary>The kinds and all models that they consist of, ordered by name.</summary>
    public static IReadOnlyList<Type> All()
    {
        var found = new HashSet<Type>();
        var queue = new Queue<Type>(Kinds().Select(kind => kind.Model));
        while (queue.TryDequeue(out var model))
        {
            if (found.Add(model))
            {
                foreach (var part in Properties(model).Select(property => ModelOf(property.Type)).OfType<Type>())
                {
                    queue.Enqueue(part);
                }
            }
        }

        return [.. found.OrderBy(model => model.Name, StringComparer.Ordinal)];
    }

    /// <summary>The fields of a model, in the order of the client.</summary>
    public static IEnumerable<ClientProperty> Properties(Type model) =>
        model.GetProperties()
            .Select(property => new ClientProperty(property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? "", property.PropertyType))
            .Where(property => property.Name.Length > 0);

    /// <summary>The model that a value of this type, its items or its values are; null for none.</summary>
    public static Type? ModelOf(Type type) =>
        type.IsGenericType ? ModelOf(type.GetGenericArguments()[^1])
        : type.Namespace == typeof(V1Pod).Namespace && type.IsClass && !Scalars.Contains(type) ? type
        : null;

    /// <summary>True for a model that is a kind of the API.</summary>
    public static bool IsKind(Type model) => model.IsDefined(typeof(KubernetesEntityAttribute));

    /// <summary>The apiVersion as it stands in an object.</summary>
    public static string ApiVersion(KubernetesEntityAttribute entity) =>
        entity.Group.Length > 0 ? entity.Group + "/" + entity.ApiVersion : entity.ApiVersion;
}
