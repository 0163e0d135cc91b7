using ManifestDsl.Evaluation.Known;
using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary><c>new T(arguments) { initializer }</c>, target-typed too.</summary>
internal sealed class ObjectCreationEvaluator : OperationEvaluator<IObjectCreationOperation>
{
    protected override Value Evaluate(IObjectCreationOperation operation, Frame frame)
    {
        if (operation.Constructor is not { } constructor || frame.Resolve(operation.Type) is not INamedTypeSymbol type)
        {
            return frame.Unknown(operation, "");
        }

        var arguments = Arguments.Evaluate(operation.Arguments, constructor, operation, frame);
        var created = Construct(type, constructor, arguments, operation, frame);
        return created is UnknownValue || operation.Initializer is not { } initializer
            ? created
            : Initializers.Apply(initializer, created, frame);
    }

    private static Value Construct(INamedTypeSymbol type, IMethodSymbol constructor, Value[] arguments, IObjectCreationOperation operation, Frame frame)
    {
        var known = frame.Session.Known;
        if (known.IsDsl(type))
        {
            return DslObjects.Create(constructor, arguments, operation, frame);
        }

        if (known.IsModel(type))
        {
            return ConstructModel(type, arguments, operation, frame);
        }

        return KnownMembers.Find(constructor) is { } member
            ? member(new KnownCall(constructor, null, arguments, operation, frame))
            : Construction.Create(type, constructor, arguments, operation, frame);
    }

    private static Value ConstructModel(INamedTypeSymbol type, Value[] arguments, IObjectCreationOperation operation, Frame frame)
    {
        if (arguments.Length == 0)
        {
            return new ObjectValue(type, frame.Origin(operation));
        }

        return arguments switch
        {
            [UnknownValue unknown] => unknown,
            [ConstantValue { IsNull: false } constant] when TypeSchema.Of(type, frame.Session.Known).IsScalar => new ScalarValue(type, constant, constant.Origin),
            _ => frame.Unknown(operation, $"this constructor of {type.Name} cannot be evaluated at compile time: write new {type.Name} {{ … }}"),
        };
    }
}
