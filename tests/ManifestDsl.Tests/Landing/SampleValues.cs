using System.Reflection;
using ManifestDsl.Engine.Tests.Lowering;

namespace ManifestDsl.Tests.Landing;

/// <summary>Distinctive values by type: every member of an enum, both booleans, every conversion, constructor and factory that makes one.</summary>
internal static class SampleValues
{
    /// <summary>The samples of a property or parameter; at least one.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="name">Its name, which texts contain.</param>
    public static IReadOnlyList<Sample> Of(Type type, string name)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(string) => [Text(name.ToLowerInvariant() + "-sample")],
            _ when type == typeof(int) || type == typeof(long) => [new("7001", "7001")],
            _ when type == typeof(double) => [new("0.75", "0.75")],
            _ when type == typeof(bool) => [new("true", "true"), new("false", "false")],
            _ when type == typeof(byte[]) => [new("new byte[] { 1, 2, 3 }", "AQID")],
            _ when type == typeof(FreeForm) => [new("new() { [\"replicas\"] = 7001, [\"args\"] = [\"--verbose\"] }", "{replicas: 7001, args: [--verbose]}")],
            _ when type == typeof(Image) => [Text(name.ToLowerInvariant() + "-sample"), new($"new {NameOf(type)}(\"acme/web\") {{ Tag = \"1\" }}", "acme/web:1")],
            { IsEnum: true } => [.. Enum.GetValues(type).Cast<Enum>().Select(member => new Sample($"{NameOf(type)}.{member}", DslTypes.TextOf(member)))],
            { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => ListOf(type.GetGenericArguments()[0], name),
            { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(Dictionary<,>) => MapOf(type.GetGenericArguments()[1], name),
            _ when type.Assembly == typeof(Deployment).Assembly => [.. Made(type, name)],
            _ => throw new InvalidOperationException($"No sample of {type}, the type of {name}: give one in {nameof(SampleValues)}, or expectations for the property in {nameof(HandledFields)}."),
        };
    }

    /// <summary>C# that calls the constructor of a record with samples, but for one argument when that is given.</summary>
    public static string New(Type type, string? property = null, string? value = null)
    {
        var arguments = ConstructorOf(type).GetParameters().Select(p => p.Name == property ? value! : Of(p.ParameterType, p.Name!)[0].Source);
        return $"new {NameOf(type)}({string.Join(", ", arguments)})";
    }

    public static bool IsConstructorParameter(Type type, string property) => ConstructorOf(type).GetParameters().Any(p => p.Name == property);

    public static string NameOf(Type type) => "global::" + type.FullName!.Replace('+', '.');

    /// <summary>A type whose values stand for one value of the API: a scalar, or a reference to an object.</summary>
    public static bool IsValue(Type type) =>
        type.GetCustomAttribute<KubernetesScalarAttribute>() is not null || type.Name.EndsWith("Reference", StringComparison.Ordinal);

    private static Sample Text(string text) => new($"\"{text}\"", text);

    private static Sample[] ListOf(Type item, string name)
    {
        var samples = Of(item, name);
        return samples.All(sample => sample.Expected is not null)
            ? [new($"[{string.Join(", ", samples.Select(s => s.Source))}]", $"[{string.Join(", ", samples.Select(s => s.Expected))}]")]
            : [new($"[{samples[0].Source}]", null)];
    }

    private static Sample[] MapOf(Type value, string name) =>
        [.. Of(value, name).Select(sample => new Sample($"new() {{ [\"key\"] = {sample.Source} }}", sample.Expected is null ? null : $"{{key: {sample.Expected}}}"))];

    private static IEnumerable<Sample> Made(Type type, string name)
    {
        foreach (var conversion in Surface.Creators(type).Where(creator => creator.Name == "op_Implicit"))
        {
            var from = conversion.GetParameters()[0].ParameterType;
            foreach (var sample in Of(from, name))
            {
                yield return IsValue(type) ? sample with { Expected = sample.Expected ?? NameSample(from) } : sample with { Expected = null };
            }
        }

        if (IsValue(type))
        {
            yield break;
        }

        foreach (var concrete in DslTypes.Concrete.Where(candidate => type.IsAssignableFrom(candidate) && candidate.GetConstructors().Length > 0).OrderBy(c => c.Name, StringComparer.Ordinal))
        {
            yield return new(New(concrete), null);
        }

        foreach (var factory in Surface.Creators(type).OfType<MethodInfo>().Where(method => !method.IsSpecialName))
        {
            var arguments = factory.GetParameters().Select(p => Of(p.ParameterType, p.Name!)[0].Source);
            yield return new($"{NameOf(type)}.{factory.Name}({string.Join(", ", arguments)})", null);
        }
    }

    /// <summary>What a reference to a declared object becomes: the name that <see cref="New"/> gives the object.</summary>
    private static string? NameSample(Type declared) => declared.IsSubclassOf(typeof(NamedObject)) ? Of(typeof(string), "Name")[0].Expected : null;

    private static ConstructorInfo ConstructorOf(Type type) => type.GetConstructors().MaxBy(c => c.GetParameters().Length)!;
}
