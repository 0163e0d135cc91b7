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

    /// <summary>Constructors, static factory methods and conversions of a record, and the methods that make another object for it.</summary>
    public static IEnumerable<MethodBase> Creators(Type type) =>
    [
        .. type.GetConstructors().Where(_ => !type.IsAbstract),
        .. type.GetMethods(Declared).Where(m => m.IsStatic && typeof(object) != m.ReturnType && m.Name is not ("op_Equality" or "op_Inequality")),
        .. type.GetMethods(Declared).Where(m => !m.IsStatic && !m.IsSpecialName && m.ReturnType != type && m.ReturnType.IsSubclassOf(typeof(NamedObject)) && m.Name != "<Clone>$"),
    ];

    /// <summary>The value as a property of the type holds it: a reference made from it, where the property is one.</summary>
    public static object? Converted(object? value, Type target)
    {
        if (value is null || target.IsInstanceOfType(value) || Nullable.GetUnderlyingType(target) is not null)
        {
            return value;
        }

        var conversion = target.GetMethods(Declared).Single(m => m.Name == "op_Implicit" && m.GetParameters()[0].ParameterType.IsInstanceOfType(value));
        return conversion.Invoke(null, [value]);
    }

    /// <summary>The items of a list, or the value as the only one.</summary>
    public static object[] Items(object value) => value is System.Collections.IEnumerable items and not string ? [.. items.Cast<object>()] : [value];

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
            _ when type.Name.EndsWith("Reference", StringComparison.Ordinal) && type.GetMethod("op_Implicit", [typeof(string)]) is { } byName => byName.Invoke(null, ["sample"])!,
            _ when type == typeof(Workload) => new Deployment("sample"),
            _ when type == typeof(NamedObject) => new ConfigMap("sample"),
            _ when type == typeof(Dictionary<string, string>) => new Dictionary<string, string> { ["key"] = "sample" },
            _ when type.IsSubclassOf(typeof(NamedObject)) => Object(type),
            _ when type == typeof(Volume) => Volume.EmptyDir("sample"),
            _ when type == typeof(Projection) => Projection.ConfigMap("sample"),
            _ when type == typeof(IReadOnlyList<string>) => new[] { "sample" },
            { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => List(type.GetGenericArguments()[0]),
            { IsAbstract: false } when Records.Contains(type) && type.GetConstructors().Length > 0 => Object(type),
            _ => throw new InvalidOperationException($"give a sample of {type}"),
        };
    }

    private static object Object(Type type)
    {
        var constructor = type.GetConstructors()[0];
        return constructor.Invoke([.. constructor.GetParameters().Select(p => Sample(p.ParameterType))]);
    }

    private static Array List(Type element)
    {
        var list = Array.CreateInstance(element, 1);
        list.SetValue(Sample(element), 0);
        return list;
    }
}
