using System.Reflection;
using ManifestDsl.Engine.Tests.Lowering;

namespace ManifestDsl.Tests.Landing;

/// <summary>How a part of an object gets into an object, and where in the API it is then.</summary>
/// <param name="Root">The object.</param>
/// <param name="Place">The path of the part from the object.</param>
/// <param name="Wrap">The object's C# text, given that of the part.</param>
internal sealed record LandingRoute(Type Root, string Place, Func<string, string> Wrap)
{
    private static readonly Dictionary<Type, LandingRoute> Routes = Find();

    /// <summary>The shortest way from an object to the part, through properties of the DSL.</summary>
    public static LandingRoute To(Type part) => Routes.TryGetValue(part, out var route) ? route : throw new InvalidOperationException(
        $"No object of the DSL leads to {part.Name}: a property that holds it is missing, or is Handled and has no Part in {nameof(HandledFields)}.");

    /// <summary>Where the pod template of an object is.</summary>
    public static string TemplateOf(Type root) => root.Name switch
    {
        nameof(Pod) => "",
        nameof(CronJob) => "spec.jobTemplate.spec.template",
        _ => "spec.template",
    };

    /// <summary>A path below a place; <c>pod:</c> counts from the pod template of the object.</summary>
    public static string Join(Type root, string place, string path)
    {
        var (start, rest) = path.StartsWith(HandledFields.InPod, StringComparison.Ordinal) ? (TemplateOf(root), path[HandledFields.InPod.Length..]) : (place, path);
        return start.Length == 0 || rest.Length == 0 ? start + rest : $"{start}.{rest}";
    }

    /// <summary>C# that makes a record with one property set, beside what the record needs.</summary>
    public static string Set(Type type, string property, string value)
    {
        var isArgument = SampleValues.IsConstructorParameter(type, property);
        string[] set =
        [
            .. isArgument ? (string[])[] : [$"{property} = {value}"],
            .. HandledFields.Needed.Where(r => r.Type.IsAssignableFrom(type) && r.Property != property).Select(r => $"{r.Property} = {r.Source}"),
        ];
        return (isArgument ? SampleValues.New(type, property, value) : SampleValues.New(type)) + (set.Length == 0 ? "" : $" {{ {string.Join(", ", set)} }}");
    }

    /// <summary>Breadth first, from the objects to their parts, so that each part is found at its shortest way.</summary>
    private static Dictionary<Type, LandingRoute> Find()
    {
        var routes = new Dictionary<Type, LandingRoute>();
        var queue = new Queue<Type>();
        var objects = DslTypes.Concrete.Where(type => type.IsSubclassOf(typeof(NamedObject)));
        foreach (var root in objects.OrderBy(type => type != typeof(Deployment)).ThenBy(type => type.Name, StringComparer.Ordinal))
        {
            routes.Add(root, new(root, "", source => source));
            queue.Enqueue(root);
        }

        while (queue.TryDequeue(out var owner))
        {
            var route = routes[owner];
            foreach (var property in DslTypes.PropertiesOf(owner).OrderBy(p => p.MetadataToken))
            {
                var (element, inSource, inApi) = Element(property.PropertyType);
                if (element.Assembly != typeof(Deployment).Assembly || element.IsSubclassOf(typeof(NamedObject)))
                {
                    continue;
                }

                foreach (var part in DslTypes.Concrete.Where(candidate => element.IsAssignableFrom(candidate) && !SampleValues.IsValue(candidate)))
                {
                    if (PartPath(property, part, inApi) is not { } path)
                    {
                        continue;
                    }

                    var next = new LandingRoute(route.Root, Join(route.Root, route.Place, path), source => route.Wrap(Set(owner, property.Name, inSource(source))));
                    if (routes.TryAdd(part, next))
                    {
                        queue.Enqueue(part);
                    }
                }
            }
        }

        return routes;
    }

    private static string? PartPath(PropertyInfo property, Type part, string inApi) => DslTypes.FieldOf(property) switch
    {
        { Handled: true } => HandledFields.PartOf(property, part),
        { InPod: true } field => HandledFields.InPod + field.Path + inApi,
        { } field => field.Path + inApi,
        null => null,
    };

    private static (Type Element, Func<string, string> InSource, string InApi) Element(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        var arguments = type.GetGenericArguments();
        return arguments.Length switch
        {
            1 when type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => (arguments[0], source => $"[{source}]", ".0"),
            2 when type.GetGenericTypeDefinition() == typeof(Dictionary<,>) => (arguments[1], source => $"new() {{ [\"key\"] = {source} }}", ".key"),
            _ => (type, source => source, ""),
        };
    }
}
