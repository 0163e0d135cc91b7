using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary><c>record with { Property = value }</c>: a copy, changed.</summary>
internal sealed class WithEvaluator : OperationEvaluator<IWithOperation>
{
    protected override Value Evaluate(IWithOperation operation, Frame frame)
    {
        var operand = frame.Evaluate(operation.Operand);
        if (operand is not ObjectValue original)
        {
            return operand is UnknownValue ? operand : frame.Unknown(operation, $"'with' needs an object here, but this is {operand.Describe()}");
        }

        for (var type = original.Type; type is not null; type = type.BaseType)
        {
            if (type.InstanceConstructors.Any(c => !c.IsImplicitlyDeclared && !c.DeclaringSyntaxReferences.IsEmpty && c.Parameters is [{ Type: var copied }] && SymbolEqualityComparer.Default.Equals(copied, type)))
            {
                return frame.Unknown(operation, $"'{type.Name}' has a copy constructor of its own, which 'with' cannot run at compile time: make the object with new");
            }
        }

        var copy = original.Clone(frame.Origin(operation));
        return operation.Initializer is { } initializer ? Initializers.Apply(initializer, copy, frame) : copy;
    }
}
