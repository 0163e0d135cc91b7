using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary><c>(a, b)</c>.</summary>
internal sealed class TupleEvaluator : OperationEvaluator<ITupleOperation>
{
    protected override Value Evaluate(ITupleOperation operation, Frame frame)
    {
        if ((operation.NaturalType ?? operation.Type) is not INamedTypeSymbol type)
        {
            return frame.Unknown(operation, Refusals.Of(operation));
        }

        var items = new Value[operation.Elements.Length];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Copies.Of(frame.Evaluate(operation.Elements[i]));
        }

        return new TupleValue(type, items, frame.Origin(operation));
    }
}

/// <summary><c>new { Name = value }</c>.</summary>
internal sealed class AnonymousObjectCreationEvaluator : OperationEvaluator<IAnonymousObjectCreationOperation>
{
    protected override Value Evaluate(IAnonymousObjectCreationOperation operation, Frame frame)
    {
        if (operation.Type is not INamedTypeSymbol type)
        {
            return frame.Unknown(operation, "");
        }

        var obj = new ObjectValue(type, frame.Origin(operation));
        foreach (var initializer in operation.Initializers)
        {
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property }, Value: var value })
            {
                obj.SetField(property, frame.Evaluate(value));
            }
        }

        return obj;
    }
}

/// <summary><c>new T()</c> with a type parameter.</summary>
internal sealed class TypeParameterObjectCreationEvaluator : OperationEvaluator<ITypeParameterObjectCreationOperation>
{
    protected override Value Evaluate(ITypeParameterObjectCreationOperation operation, Frame frame)
    {
        if (frame.Resolve(operation.Type) is not INamedTypeSymbol type)
        {
            return frame.Unknown(operation, $"what {operation.Type?.Name} stands for is not known at compile time");
        }

        var known = frame.Session.Known;
        var created = known.IsDsl(type) || known.IsModel(type)
            ? new ObjectValue(type, frame.Origin(operation))
            : type.InstanceConstructors.FirstOrDefault(static c => c.Parameters.IsEmpty) is { } constructor
                ? Construction.Create(type, constructor, [], operation, frame)
                : Defaults.Of(type, frame.Origin(operation));
        return created is UnknownValue || operation.Initializer is not { } initializer ? created : Initializers.Apply(initializer, created, frame);
    }
}

/// <summary>A query expression: the method calls that it stands for.</summary>
internal sealed class TranslatedQueryEvaluator : OperationEvaluator<ITranslatedQueryOperation>
{
    protected override Value Evaluate(ITranslatedQueryOperation operation, Frame frame) => frame.Evaluate(operation.Operation);
}

/// <summary><c>(expression)</c>, where the tree keeps it.</summary>
internal sealed class ParenthesizedEvaluator : OperationEvaluator<IParenthesizedOperation>
{
    protected override Value Evaluate(IParenthesizedOperation operation, Frame frame) => frame.Evaluate(operation.Operand);
}
