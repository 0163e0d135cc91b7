using ManifestDsl.Evaluation.Known;
using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>
/// Constructors, factory methods and conversions of ManifestDsl's own types. By convention (tested by reflection) they do
/// nothing but fill properties: each parameter fills the property of the same name, ignoring the case of its first letter.
/// </summary>
internal static class DslObjects
{
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
        Fill(obj, method, arguments);
        return obj;
    }

    /// <summary>Each parameter fills the property of the same name.</summary>
    public static void Fill(ObjectValue obj, IMethodSymbol method, IReadOnlyList<Value> arguments)
    {
        for (var i = 0; i < method.Parameters.Length && i < arguments.Count; i++)
        {
            if (!arguments[i].IsNull)
            {
                obj.Set(PropertyOf(obj.Type, method.Parameters[i]), arguments[i], arguments[i].Origin);
            }
        }
    }

    /// <summary>The property that a parameter fills.</summary>
    public static string PropertyOf(INamedTypeSymbol type, IParameterSymbol parameter)
    {
        var name = char.ToUpperInvariant(parameter.Name[0]) + parameter.Name.Substring(1);
        for (var t = type; t is not null; t = t.BaseType)
        {
            foreach (var member in t.GetMembers(name))
            {
                if (member is IPropertySymbol)
                {
                    return name;
                }
            }
        }

        return parameter.Name;
    }
}
