using ManifestDsl.Engine.Model;
using ManifestDsl.Evaluation.Known;
using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>
/// Constructors, factory methods and conversions of ManifestDsl's own types. By convention (tested by reflection) they do
/// nothing but fill properties: each parameter fills the property of the same name, ignoring the case of its first letter. What else a factory
/// sets, its attributes say. A method of an object makes another one that is for it.
/// </summary>
internal static class DslObjects
{
    /// <summary>The property that an instance method fills with its receiver.</summary>
    private const string ReceiverProperty = "For";

    /// <summary>True for a method of a DSL object that makes another one.</summary>
    public static bool IsMaker(IMethodSymbol method, KnownTypes known) =>
        method is { IsStatic: false, MethodKind: MethodKind.Ordinary } && known.IsDsl(method.ContainingType) && known.IsKubernetesObject(method.ReturnType);

    /// <summary>What a method of a DSL object makes of it.</summary>
    public static Value CreateFor(Value receiver, IMethodSymbol method, IReadOnlyList<Value> arguments, IOperation at, Frame frame)
    {
        var created = Create(method, arguments, at, frame);
        if (created is ObjectValue obj && PropertyNamed(obj.Type, ReceiverProperty) is { } property)
        {
            var site = at is IInvocationOperation { Instance: { } instance } ? instance : at;
            var value = Adapt(receiver, property, frame.Origin(site), frame);
            obj.Set(ReceiverProperty, value, value.Origin);
        }

        return created;
    }

    public static Value Create(IMethodSymbol method, IReadOnlyList<Value> arguments, IOperation at, Frame frame)
    {
        var created = method.MethodKind == MethodKind.Constructor ? method.ContainingType : method.ReturnType as INamedTypeSymbol;
        if (created is null || !frame.Session.Known.IsDsl(created))
        {
            return frame.Unknown(at, $"'{method.Name}' cannot be evaluated at compile time");
        }

        if (frame.Session.Known.IsFreeForm(created))
        {
            return FreeForms.Create(method, arguments, at, frame);
        }

        foreach (var argument in arguments)
        {
            // A scalar has no member that could keep an unknown.
            if (argument is UnknownValue && TypeSchema.Of(created, frame.Session.Known).IsScalar)
            {
                return argument;
            }
        }

        if (TypeSchema.Of(created, frame.Session.Known).IsScalar)
        {
            return arguments is [ConstantValue constant]
                ? new ScalarValue(created, constant, constant.Origin)
                : frame.Unknown(at, $"{created.Name} is made from one text or number");
        }

        var obj = new ObjectValue(created, frame.Origin(at));
        Preset(obj, method);
        Fill(obj, method, arguments, frame);
        return obj;
    }

    /// <summary>Each parameter fills the property of the same name.</summary>
    public static void Fill(ObjectValue obj, IMethodSymbol method, IReadOnlyList<Value> arguments, Frame frame)
    {
        for (var i = 0; i < method.Parameters.Length && i < arguments.Count; i++)
        {
            var argument = arguments[i];
            if (!argument.IsNull)
            {
                var property = PropertyOf(obj.Type, method.Parameters[i]);
                var value = property is null ? argument : Adapt(argument, property, argument.Origin, frame);
                obj.Set(property?.Name ?? method.Parameters[i].Name, value, argument.Origin);
            }
        }
    }

    /// <summary>The property that a parameter fills.</summary>
    public static IPropertySymbol? PropertyOf(INamedTypeSymbol type, IParameterSymbol parameter) =>
        PropertyNamed(type, char.ToUpperInvariant(parameter.Name[0]) + parameter.Name.Substring(1));

    private static IPropertySymbol? PropertyNamed(INamedTypeSymbol type, string name)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            foreach (var member in t.GetMembers(name))
            {
                if (member is IPropertySymbol property)
                {
                    return property;
                }
            }
        }

        return null;
    }

    /// <summary>What the attributes of a factory say that it sets.</summary>
    private static void Preset(ObjectValue obj, IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "KubernetesPresetAttribute"
                && attribute.ConstructorArguments is [{ Value: string name }, { Kind: TypedConstantKind.Array, Values: var values }]
                && PropertyNamed(obj.Type, name) is { } property)
            {
                var isList = property.Type is INamedTypeSymbol { TypeArguments.Length: 1, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T };
                Value value = isList
                    ? new ListValue(property.Type, obj.Origin, [.. values.Select(Constant)])
                    : Constant(values[0]);
                obj.Set(name, value, obj.Origin);
            }
        }

        Value Constant(TypedConstant constant) => new ConstantValue(constant.Value, constant.Type, obj.Origin);
    }

    /// <summary>A reference property takes what can be converted to it.</summary>
    private static Value Adapt(Value value, IPropertySymbol property, Provenance origin, Frame frame)
    {
        var known = frame.Session.Known;
        if (value is not ObjectValue obj
            || property.Type is not INamedTypeSymbol type
            || !known.IsDsl(type)
            || !TypeSchema.Of(type, known).ManifestType.IsReference
            || known.ApiTypeOf(obj.Type) is not { } source
            || SymbolEqualityComparer.Default.Equals(source, type))
        {
            return value;
        }

        foreach (var member in type.GetMembers(WellKnownMemberNames.ImplicitConversionName))
        {
            if (member is IMethodSymbol { Parameters: [var parameter] } && IsOrDerives(source, parameter.Type) && PropertyOf(type, parameter) is { } held)
            {
                var reference = new ObjectValue(type, origin);
                reference.Set(held.Name, value, value.Origin);
                return reference;
            }
        }

        return value;
    }

    private static bool IsOrDerives(INamedTypeSymbol type, ITypeSymbol target)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(t, target))
            {
                return true;
            }
        }

        return false;
    }
}
