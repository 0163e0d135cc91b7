using System.Reflection;

namespace ManifestDsl.Tests;

/// <summary>The types that users write, read by reflection.</summary>
internal static class Surface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static readonly Type[] Public = typeof(Deployment).Assembly.GetExportedTypes();

    /// <summary>The records, abstract ones too.</summary>
    public static readonly Type[] Records = [.. Public.Where(type => type.GetMethod("<Clone>$") is not null)];

    public static IEnumerable<PropertyInfo> Properties(Type type) => type.GetProperties(Declared).Where(p => p.GetMethod?.IsStatic == false);

    /// <summary>Constructors, static factory methods and conversions of a record.</summary>
    public static IEnumerable<MethodBase> Creators(Type type) =>
    [
        .. type.GetConstructors().Where(_ => !type.IsAbstract),
        .. type.GetMethods(Declared).Where(m => m.IsStatic && typeof(object) != m.ReturnType && m.Name is not ("op_Equality" or "op_Inequality")),
    ];

    /// <summary>Where a property lands: the path and whether code lowers it; null without an attribute.</summary>
    public static (string Path, bool Handled)? Field(PropertyInfo property) =>
        property.GetCustomAttribute<KubernetesFieldAttribute>() is { } field ? (field.Path, field.Handled)
        : property.GetCustomAttribute<PodFieldAttribute>() is { } pod ? (pod.Path, pod.Handled)
        : null;

    public static object Sample(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(string) => "sample",
            _ when type == typeof(int) => 7,
            _ when type == typeof(bool) => true,
            _ when type == typeof(object) => "sample",
            _ when type == typeof(FreeForm) => (FreeForm)7,
            _ when type == typeof(long) => 7L,
            { IsEnum: true } => Enum.GetValues(type).GetValue(0)!,
            _ when type == typeof(Quantity) => (Quantity)"7Mi",
            _ when type == typeof(PortReference) => (PortReference)7,
            _ when type == typeof(ConfigMapReference) => (ConfigMapReference)"sample",
            _ when type == typeof(SecretReference) => (SecretReference)"sample",
            _ when type == typeof(PersistentVolumeClaimReference) => (PersistentVolumeClaimReference)"sample",
            _ when type == typeof(Volume) => Volume.EmptyDir("sample"),
            _ when type == typeof(ServiceAccount) => new ServiceAccount("sample"),
            _ when type == typeof(ConfigMap) => new ConfigMap("sample"),
            { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => OneOf(type.GetGenericArguments()[0]),
            _ when type == typeof(KeyToPath) => new KeyToPath("sample", "sample"),
            _ when type == typeof(DownwardApiFile) => new DownwardApiFile("sample"),
            _ when type == typeof(NodeRequirement) => new NodeRequirement("sample", NodeOperator.Exists),
            _ when type == typeof(Projection) => Projection.ConfigMap("sample"),
            _ => throw new InvalidOperationException($"give a sample of {type}"),
        };
    }

    private static Array OneOf(Type element)
    {
        var array = Array.CreateInstance(element, 1);
        array.SetValue(Sample(element), 0);
        return array;
    }
}
