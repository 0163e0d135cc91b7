using ManifestDsl.Evaluation.Known;
using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>Properties of objects.</summary>
internal static class Members
{
    public static Value Read(ObjectValue obj, IPropertyReferenceOperation reference, Value[] arguments, Frame frame)
    {
        var property = reference.Property;
        if (IsApi(property, frame))
        {
            return obj[property.Name] ?? Defaults.Of(property.Type, frame.Origin(reference));
        }

        if (property.GetMethod is not { } getter)
        {
            return frame.Unknown(reference, $"'{property.Name}' cannot be read");
        }

        var target = IsVirtual(reference) ? Dispatch.Find(getter, obj.Type) : getter;
        if (Implementation(target) is not { } found)
        {
            return frame.Unknown(reference, Refusals.OfReferenced(property));
        }

        if (IsApi(found, frame))
        {
            return obj[found.Name] ?? Defaults.Of(found.Type, frame.Origin(reference));
        }

        if (IsAuto(found, isGetter: true))
        {
            return obj.FieldOrDefault(found, frame.Resolve(found.Type), frame.Origin(reference));
        }

        return found.GetMethod is { } accessor && Bodies.Of(accessor, frame.Session) is { } body
            ? Calls.RunMethod(accessor, body, obj, arguments, reference, frame)
            : frame.Unknown(reference, Refusals.OfReferenced(property));
    }

    /// <summary>Null when it was assigned; otherwise why not.</summary>
    public static UnknownValue? Write(ObjectValue obj, IPropertyReferenceOperation reference, Value[] arguments, Value value, Frame frame)
    {
        var property = reference.Property;
        if (IsApi(property, frame))
        {
            return WriteField(obj, property, value, reference, frame);
        }

        // A get-only property is assigned in its own constructor only.
        var accessor = property.SetMethod ?? property.GetMethod;
        var target = accessor is null ? null : IsVirtual(reference) ? Dispatch.Find(accessor, obj.Type) : accessor;
        if (Implementation(target) is not { } found)
        {
            return frame.Unknown(reference, Refusals.OfReferenced(property));
        }

        if (IsApi(found, frame))
        {
            return WriteField(obj, found, value, reference, frame);
        }

        if (IsAuto(found, isGetter: false) || found.SetMethod is null)
        {
            obj.SetField(found, value);
            return null;
        }

        return found.SetMethod is { } setter && Bodies.Of(setter, frame.Session) is { } body
            ? Calls.RunMethod(setter, body, obj, [.. arguments, value], reference, frame) as UnknownValue
            : frame.Unknown(reference, Refusals.OfReferenced(property));
    }

    /// <summary>The property with the bodies, of a partial one too.</summary>
    private static IPropertySymbol? Implementation(IMethodSymbol? accessor) =>
        accessor?.AssociatedSymbol is IPropertySymbol property ? property.PartialImplementationPart ?? property : null;

    /// <summary>True for an accessor without a body, which reads or writes the storage of the property.</summary>
    public static bool IsAuto(IPropertySymbol property, bool isGetter)
    {
        if (property.ContainingType.IsAnonymousType)
        {
            return true;
        }

        return property.DeclaringSyntaxReferences is [var reference, ..] && reference.GetSyntax() switch
        {
            ParameterSyntax => true,
            PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: { } accessors } =>
                accessors.Accessors.Any(a => a.IsKind(SyntaxKind.GetAccessorDeclaration) == isGetter && a.Body is null && a.ExpressionBody is null),
            _ => false,
        };
    }

    private static UnknownValue? WriteField(ObjectValue obj, IPropertySymbol property, Value value, IOperation reference, Frame frame)
    {
        if (TypeSchema.Of(property.ContainingType, frame.Session.Known).KeyOf(property.Name) is null)
        {
            return frame.Unknown(reference, $"'{property.Name}' of {property.ContainingType.Name} is no field of the API");
        }

        obj.Set(property.Name, value, frame.Origin(reference));
        return null;
    }

    private static bool IsApi(IPropertySymbol property, Frame frame) =>
        frame.Session.Known.IsDsl(property.ContainingType)
        || (frame.Session.Known.IsModel(property.ContainingType) && property.ContainingType.TypeKind != TypeKind.Interface);

    private static bool IsVirtual(IPropertyReferenceOperation reference) =>
        reference.Instance is not IInstanceReferenceOperation { Syntax: BaseExpressionSyntax };
}
