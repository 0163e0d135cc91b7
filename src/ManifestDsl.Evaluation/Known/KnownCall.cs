using ManifestDsl.Evaluation.Operations;
using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Known;

/// <summary>One use of a known member: what it is called on and with.</summary>
/// <param name="Member">The method, constructor, property or field, as the code names it (with its type arguments).</param>
/// <param name="Instance">The receiver; null for static members. Never unknown.</param>
/// <param name="Arguments">The arguments in the order of the parameters, the receiver of an extension method first. May be unknown.</param>
/// <param name="Operation">The call.</param>
/// <param name="Frame">Where it is called.</param>
internal readonly record struct KnownCall(ISymbol Member, Value? Instance, Value[] Arguments, IOperation Operation, Frame Frame)
{
    /// <summary>Takes the value of an out parameter back to the caller.</summary>
    public Action<int, Value>? AssignOut { get; init; }

    /// <summary>Nothing, as a method without a result returns it.</summary>
    public Value Nothing => Frame.Nothing(Operation);

    /// <summary>The type of the result, with type parameters replaced.</summary>
    public ITypeSymbol? ResultType => Frame.Resolve(Member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType,
        IMethodSymbol method => method.ReturnType,
        IPropertySymbol property => property.Type,
        IFieldSymbol f => f.Type,
        _ => Operation.Type,
    });

    public UnknownValue Unknown(string reason) => Frame.Unknown(Operation, reason);

    /// <summary>The overload is not in the table.</summary>
    public UnknownValue Unsupported() => Unknown($"this overload of '{Member.Name}' is not supported: {Refusals.OfReferenced(Member)}");

    /// <summary>A primitive, a string or an immutable framework object (TimeSpan, Uri, Version) as the result.</summary>
    public ConstantValue Constant(object? value) => new(value, ResultType, Frame.Origin(Operation));

    /// <summary>A list as the result.</summary>
    public ListValue List(List<Value> items) => new(ResultType, Frame.Origin(Operation), items);

    /// <summary>Calls a lambda or method group that was passed.</summary>
    public Value Invoke(Value function, params Value[] arguments) => Calls.InvokeDelegate(function, arguments, Operation, Frame);

    /// <summary>The first argument that is unknown; null when all are known.</summary>
    public UnknownValue? FirstUnknown()
    {
        foreach (var argument in Arguments)
        {
            if (argument is UnknownValue unknown)
            {
                return unknown;
            }
        }

        return null;
    }
}
