using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>Takes tuples, records and objects with a Deconstruct method apart.</summary>
internal static class Deconstruction
{
    public static UnknownValue? Assign(ITupleOperation targets, Value value, IOperation at, Frame frame)
    {
        if (Parts(value, targets.Elements.Length, at, frame, out var failure) is not { } parts)
        {
            return failure;
        }

        for (var i = 0; i < targets.Elements.Length; i++)
        {
            if (References.Assign(targets.Elements[i], parts[i], frame) is { } cause)
            {
                return cause;
            }
        }

        return null;
    }

    /// <summary>The parts; null, with the reason, when the value cannot be taken apart into <paramref name="count"/>.</summary>
    public static Value[]? Parts(Value value, int count, IOperation at, Frame frame, out UnknownValue? failure)
    {
        failure = null;
        switch (value)
        {
            case TupleValue tuple when tuple.Items.Length == count:
                return tuple.Items;
            case ObjectValue obj when FindDeconstruct(obj.Type, count) is { } method:
                return Call(method, obj, count, at, frame, out failure);
            case ObjectValue or ConstantValue or ListValue or MapValue when !value.IsNull && ExtensionOf(at) is { } extension && extension.Parameters.Length == count + 1:
                return CallExtension(extension, value, count, at, frame, out failure);
            default:
                failure = value as UnknownValue ?? frame.Unknown(at, $"{value.Describe()} cannot be deconstructed into {count} parts");
                return null;
        }
    }

    private static Value[]? Call(IMethodSymbol method, ObjectValue obj, int count, IOperation at, Frame frame, out UnknownValue? failure)
    {
        failure = null;
        if (method.IsImplicitlyDeclared)
        {
            // A positional record: the parameters of Deconstruct are the properties.
            return [.. method.Parameters.Select(p => obj.Field(obj.Type.GetMembers(p.Name).OfType<IPropertySymbol>().FirstOrDefault() ?? (ISymbol)p) ?? frame.Unknown(at, $"'{p.Name}' is not known at compile time"))];
        }

        if (method.DeclaringSyntaxReferences.IsEmpty && frame.Session.Known.ApiTypeOf(method.ContainingType) is not null)
        {
            return [.. method.Parameters.Select(p => obj[p.Name] ?? Defaults.Of(p.Type, frame.Origin(at)))];
        }

        var parts = new Value[count];
        if (Bodies.Of(method, frame.Session) is not { } body)
        {
            failure = frame.Unknown(at, Refusals.OfReferenced(method));
            return null;
        }

        var arguments = new Value[count];
        for (var i = 0; i < count; i++)
        {
            arguments[i] = frame.Nothing(at);
        }

        failure = Calls.RunMethod(method, body, obj, arguments, at, frame, (i, v) => parts[i] = v) as UnknownValue;
        return failure is null ? parts : null;
    }

    /// <summary>A Deconstruct that is an extension method: the operation does not say, the semantic model does.</summary>
    private static IMethodSymbol? ExtensionOf(IOperation at)
    {
        if (at.SemanticModel is not { } model)
        {
            return null;
        }

        var node = at.Syntax is ParenthesizedVariableDesignationSyntax { Parent: DeclarationExpressionSyntax declaration } ? declaration : at.Syntax;
        var method = (node as AssignmentExpressionSyntax ?? node.Parent) switch
        {
            AssignmentExpressionSyntax assignment => model.GetDeconstructionInfo(assignment).Method,
            ForEachVariableStatementSyntax loop => model.GetDeconstructionInfo(loop).Method,
            _ => null,
        };
        return method is { IsStatic: true } ? method : null;
    }

    private static Value[]? CallExtension(IMethodSymbol method, Value value, int count, IOperation at, Frame frame, out UnknownValue? failure)
    {
        var parts = new Value[count];
        var arguments = new Value[count + 1];
        arguments[0] = value;
        for (var i = 0; i < count; i++)
        {
            arguments[i + 1] = frame.Nothing(at);
        }

        failure = Calls.Invoke(method, null, arguments, at, frame, assignOut: (i, v) => parts[i - 1] = v) as UnknownValue;
        return failure is null ? parts : null;
    }

    private static IMethodSymbol? FindDeconstruct(INamedTypeSymbol type, int count)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            foreach (var member in t.GetMembers(WellKnownMemberNames.DeconstructMethodName))
            {
                if (member is IMethodSymbol { IsStatic: false } method && method.Parameters.Length == count)
                {
                    return method;
                }
            }
        }

        return null;
    }
}
