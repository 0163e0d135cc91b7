using System.Reflection;

namespace ManifestDsl.Tests.Landing;

/// <summary>
/// What the properties become that code lowers (<c>Handled = true</c>): their attribute names a field, but not what is in it. One entry for each; the
/// table that an attribute is needs none.
/// </summary>
internal static partial class HandledFields
{
    /// <summary>Begins a path that counts from the pod template of the object.</summary>
    public const string InPod = "pod:";

    /// <summary>Begins a path that counts from the binding of the object.</summary>
    public const string InBinding = "binding:";

    /// <summary>Begins C# that is the whole part, where a property means nothing without another.</summary>
    public const string WholePart = "part:";

    /// <summary>What an object needs, whatever is tested about it.</summary>
    public static readonly (Type Type, string Property, string Source)[] Needed =
    [
        (typeof(Workload), nameof(Workload.Containers), """[new global::ManifestDsl.Container("main", "example.org/main:1")]"""),
        (typeof(CronJob), nameof(CronJob.Schedule), "\"0 3 * * *\""),
        (typeof(PodPolicy), nameof(PodPolicy.ReadOnlyRootFilesystem), "true"),
        (typeof(NetworkPolicy), nameof(NetworkPolicy.From), "[global::ManifestDsl.NetworkPeer.Anyone()]"),
    ];

    /// <summary>Parts that are in another place than what else a handled property may hold.</summary>
    public static readonly Dictionary<Type, string> Parts = new()
    {
        // The template of the pods does not list it: its name is that of the mount.
        [typeof(ClaimTemplateVolume)] = "",
    };

    /// <summary>Expectations by type and property, where the type is the declaring one unless a derived one differs.</summary>
    public static readonly Dictionary<string, HandledField> All = new(PodFields().Concat(ContainerFields()).Concat(ObjectFields()).Concat(NetworkFields()).Concat(AccessFields()).Concat(PolicyFields()), StringComparer.Ordinal);

    /// <summary>The expectations of a property; null when nobody has given any.</summary>
    public static HandledField? Of(PropertyInfo property) =>
        All.GetValueOrDefault($"{property.ReflectedType!.Name}.{property.Name}") ?? All.GetValueOrDefault(KeyOf(property));

    /// <summary>Where the part is that a handled property holds; null when it holds none.</summary>
    public static string? PartOf(PropertyInfo property, Type part) => Parts.GetValueOrDefault(part) ?? Of(property)?.Part;

    /// <summary>Overrides are the same for all objects that have a model: one entry stands for them.</summary>
    public static string KeyOf(PropertyInfo property) =>
        property.Name == "Overrides" && property.DeclaringType!.IsSubclassOf(typeof(NamedObject)) && property.PropertyType.Namespace == "k8s.Models"
            ? "NamedObject.Overrides"
            : $"{property.DeclaringType!.Name}.{property.Name}";
}
