using System.Reflection;

namespace ManifestDsl.Engine.Tests.Lowering;

/// <summary>The public surface of the DSL, read by reflection.</summary>
internal static class DslTypes
{
    /// <summary>The records that users write.</summary>
    public static readonly Type[] Concrete =
    [
        .. typeof(Deployment).Assembly.GetExportedTypes().Where(type =>
            !type.IsAbstract && type.GetMethod("<Clone>$") is not null),
    ];

    public static IEnumerable<PropertyInfo> PropertiesOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0);

    public static (string Path, bool InPod, bool Handled)? FieldOf(PropertyInfo property) =>
        property.GetCustomAttribute<KubernetesFieldAttribute>() is { } field ? (field.Path, false, field.Handled)
        : property.GetCustomAttribute<PodFieldAttribute>() is { } pod ? (pod.Path, true, pod.Handled)
        : null;

    public static string TextOf(Enum member) =>
        member.GetType().GetField(member.ToString())!.GetCustomAttribute<KubernetesValueAttribute>()?.Value ?? member.ToString();
}
