using System.Reflection;

namespace ManifestDsl.Engine.Tests.Lowering;

/// <summary>Makes objects of the DSL for tests that go over all of it.</summary>
internal static class Samples
{
    /// <summary>A value for a property of any type of the DSL.</summary>
    public static object Value(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(string) => "sample",
            _ when type == typeof(int) => 7,
            _ when type == typeof(long) => 7L,
            _ when type == typeof(bool) => true,
            { IsEnum: true } => Enum.GetValues(type).GetValue(1)!,
            _ when type == typeof(Quantity) => (Quantity)"7Mi",
            _ when type == typeof(PortReference) => (PortReference)7,
            _ when type == typeof(IntOrPercent) => (IntOrPercent)"7%",
            _ when type == typeof(WorkloadReference) => (WorkloadReference)(Workload)Instance(typeof(Deployment)),
            _ when type == typeof(NetworkPort) => (NetworkPort)7,
            _ when type == typeof(NetworkPeer) => NetworkPeer.InNamespace("sample"),
            _ when type.Name.EndsWith("Reference", StringComparison.Ordinal) && type.GetProperty("Name") is not null => Reference(type),
            _ when type == typeof(Env) => (Env)"sample",
            _ when type == typeof(EnvFrom) => EnvFrom.Secret("sample"),
            _ when type == typeof(Hook) => Hook.Sleep(7),
            _ when type == typeof(Projection) => Projection.Secret("sample"),
            _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Dictionary<,>) && type != typeof(Dictionary<string, byte[]>) => Map(type),
            _ when type == typeof(Dictionary<string, byte[]>) => new Dictionary<string, byte[]> { ["key"] = [1, 2, 3] },
            _ when type == typeof(Probe) => Probe.Tcp(7),
            _ when type == typeof(Volume) => Volume.EmptyDir("sample"),
            _ when type == typeof(Workload) => Instance(typeof(Deployment)),
            { IsGenericType: true } => OneOf(type.GetGenericArguments()[0]),
            _ => Instance(type),
        };
    }

    /// <summary>An object with only what its constructor asks for, and containers where it needs them.</summary>
    public static object Instance(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(c => c.GetParameters().Length)!;
        var instance = constructor.Invoke([.. constructor.GetParameters().Select(p => Value(p.ParameterType))]);
        if (instance is Workload)
        {
            Set(instance, nameof(Workload.Containers), OneOf(typeof(Container)));
        }

        if (instance is CronJob)
        {
            Set(instance, nameof(CronJob.Schedule), "0 3 * * *");
        }

        switch (instance)
        {
            case RoleBinding or ClusterRoleBinding:
                Set(instance, nameof(RoleBinding.Role), instance is RoleBinding ? (BoundRole)"sample" : (ClusterRoleReference)"sample");
                break;
            case HorizontalPodAutoscaler:
                Set(instance, nameof(HorizontalPodAutoscaler.Target), Value(typeof(WorkloadReference)));
                Set(instance, nameof(HorizontalPodAutoscaler.MaxReplicas), 7);
                break;
        }

        return instance;
    }

    public static void Set(object instance, string property, object value) =>
        instance.GetType().GetProperty(property)!.SetValue(instance, value);

    private static object Reference(Type type)
    {
        var reference = Activator.CreateInstance(type)!;
        Set(reference, "Name", "sample");
        return reference;
    }

    private static object Map(Type type)
    {
        var map = (System.Collections.IDictionary)Activator.CreateInstance(type)!;
        map["key"] = Value(type.GetGenericArguments()[1]);
        return map;
    }

    private static Array OneOf(Type element)
    {
        var array = Array.CreateInstance(element, 1);
        array.SetValue(Value(element), 0);
        return array;
    }
}
