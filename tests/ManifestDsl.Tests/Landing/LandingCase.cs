using System.Reflection;
using ManifestDsl.Engine.Tests.Lowering;

namespace ManifestDsl.Tests.Landing;

/// <summary>One value of one property of one type: the declaration that sets it, and where it must land.</summary>
/// <param name="Type">The type.</param>
/// <param name="Property">The property.</param>
/// <param name="Source">The object, as C# text.</param>
/// <param name="Root">The type of the object.</param>
/// <param name="Path">The path from the object.</param>
/// <param name="Expected">The text of what is there; null when it is a part, of which only the presence is asserted.</param>
internal sealed record LandingCase(Type Type, PropertyInfo Property, string Source, Type Root, string Path, string? Expected)
{
    /// <summary>True when the path is one of the object's binding, which the declaration stands for too.</summary>
    public bool IsInBinding { get; init; }

    /// <summary>Every property of every type, but for what a scalar or reference is made of, and for patches, which land where they say.</summary>
    public static IEnumerable<(Type Type, PropertyInfo Property)> Properties =>
        from type in DslTypes.Concrete
        where !SampleValues.IsValue(type) && !type.IsSubclassOf(typeof(Patch))
        from property in DslTypes.PropertiesOf(type)
        where DslTypes.FieldOf(property) is not null
        select (type, property);

    /// <summary>The cases of a property.</summary>
    /// <exception cref="InvalidOperationException">Nobody has said what to expect.</exception>
    public static IEnumerable<LandingCase> Of(Type type, PropertyInfo property)
    {
        var route = LandingRoute.To(type);
        var field = DslTypes.FieldOf(property)!.Value;
        if (field.Handled)
        {
            var handled = HandledFields.Of(property)
                ?? throw new InvalidOperationException($"{HandledFields.KeyOf(property)} is Handled: say in {nameof(HandledFields)} what it becomes.");
            return handled.Values.Select(value => Case(value.Source, value.Path, value.Expected));
        }

        return SampleValues.Of(property.PropertyType, property.Name).Select(sample => Case(sample.Source, (field.InPod ? HandledFields.InPod : "") + field.Path, sample.Expected));

        string PartOf(string value) => value.StartsWith(HandledFields.WholePart, StringComparison.Ordinal)
            ? value[HandledFields.WholePart.Length..]
            : LandingRoute.Set(type, property.Name, value);

        LandingCase Case(string value, string path, string? expected) => path.StartsWith(HandledFields.InBinding, StringComparison.Ordinal)
            ? new(type, property, route.Wrap(PartOf(value)), route.Root, path[HandledFields.InBinding.Length..], expected) { IsInBinding = true }
            : new(type, property, route.Wrap(PartOf(value)), route.Root, LandingRoute.Join(route.Root, route.Place, path), expected);
    }
}
