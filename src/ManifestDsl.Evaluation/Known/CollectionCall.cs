using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Known;

/// <summary>
/// One call of a member of a collection or of LINQ. The first thing that goes wrong is kept and becomes the result of the call; what is
/// asked after that gives harmless values. So the functions read as if nothing could fail.
/// </summary>
internal sealed class CollectionCall(KnownCall call)
{
    /// <summary>Items that count as one step of the evaluation: they cost far less than an operation.</summary>
    private const int ItemsPerStep = 32;

    public KnownCall Call { get; } = call;

    public UnknownValue? Failure { get; private set; }

    public IMethodSymbol? Method => Call.Member as IMethodSymbol;

    /// <summary>What the member is called on: also the first argument of an extension method.</summary>
    public Value Receiver => Call.Instance ?? (Call.Arguments is [var first, ..] ? first : Call.Nothing);

    public Compilation Compilation => Call.Frame.Session.Compilation;

    public Value Nothing => Call.Nothing;

    /// <summary>Keeps a failure: null, for use in expressions.</summary>
    public int? Keep(Value? failure)
    {
        Failure ??= failure as UnknownValue ?? Call.Unknown($"{failure?.Describe() ?? "this"} is not what is expected here");
        return null;
    }

    public void Fail(string reason) => Failure ??= Call.Unknown(reason);

    /// <summary>Fails and gives the failure.</summary>
    public Value Failed(string reason)
    {
        Fail(reason);
        return Failure!;
    }

    public Value Unsupported()
    {
        Failure ??= Call.FirstUnknown() ?? Call.Unsupported();
        return Failure;
    }

    /// <summary>The argument for the parameter of this name; null when the overload has none.</summary>
    public Value? Argument(string name) => Parameter(name) is { } parameter && parameter.Ordinal < Call.Arguments.Length ? Call.Arguments[parameter.Ordinal] : null;

    public bool Has(string name) => Parameter(name) is not null;

    public IParameterSymbol? Parameter(string name)
    {
        foreach (var parameter in Method?.Parameters ?? [])
        {
            if (parameter.Name == name)
            {
                return parameter;
            }
        }

        return null;
    }

    /// <summary>The number of parameters of a delegate argument; 0 when the overload has none of this name.</summary>
    public int Arity(string name) => (Parameter(name)?.Type as INamedTypeSymbol)?.DelegateInvokeMethod?.Parameters.Length ?? 0;

    /// <summary>An argument that must be known.</summary>
    public Value Known(string name)
    {
        var value = Argument(name);
        if (value is null)
        {
            return Unsupported();
        }

        if (value is UnknownValue)
        {
            Keep(value);
        }

        return value;
    }

    public int Number(string name)
    {
        switch (Argument(name))
        {
            case ConstantValue { Object: int number }:
                return number;
            case UnknownValue unknown:
                Keep(unknown);
                return 0;
            default:
                Unsupported();
                return 0;
        }
    }

    /// <summary>A delegate argument.</summary>
    public Value Function(string name)
    {
        var value = Known(name);
        if (value.IsNull)
        {
            Fail($"the argument '{name}' is null here");
        }

        return value;
    }

    /// <summary>What a delegate gives; an unknown result is the caller's to keep.</summary>
    public Value Invoke(Value function, params Value[] arguments) => Failure ?? Call.Invoke(function, arguments);

    /// <summary>What a predicate gives: an unknown result makes the call unknown.</summary>
    public bool Test(Value predicate, params Value[] arguments)
    {
        switch (Invoke(predicate, arguments))
        {
            case ConstantValue { Object: bool result }:
                return result;
            case var other:
                Keep(other);
                return false;
        }
    }

    /// <summary>What a delegate gives, as something to compare or to look up by.</summary>
    public Value InvokeKey(Value function, params Value[] arguments) => Key(Invoke(function, arguments));

    /// <summary>A value that is compared: it must be known, and equal to others in a way that is.</summary>
    public Value Key(Value value)
    {
        switch (value)
        {
            case UnknownValue:
                Keep(value);
                break;
            case TupleValue tuple:
                foreach (var item in tuple.Items)
                {
                    Key(item);
                }

                break;
            case ObjectValue obj when ComparerMembers.HasOwnEquality(obj.Type):
                Fail($"'{obj.Type.Name}' has its own Equals, which is not called at compile time: compare by a property, or make it a record");
                break;
            case ObjectValue { Type.IsRecord: true } obj:
                foreach (var field in obj.Fields)
                {
                    if (field.Value is UnknownValue)
                    {
                        Keep(field.Value);
                    }
                }

                break;
        }

        return value;
    }

    /// <summary>The order of two values; 0 after a failure.</summary>
    public int Compare(Ordering ordering, Value x, Value y)
    {
        if (Failure is not null)
        {
            return 0;
        }

        if (x is UnknownValue || y is UnknownValue)
        {
            Keep(x is UnknownValue ? x : y);
            return 0;
        }

        if (ordering.Compare(this, x, y) is { } order)
        {
            return order;
        }

        Fail(x is ConstantValue { Object: string } || y is ConstantValue { Object: string } || x is TupleValue
            ? "the order of strings depends on the culture of the machine: pass StringComparer.Ordinal to the method"
            : $"{(x.IsNull ? y : x).Describe()} has no order that is known at compile time: order by a number, or by a string with StringComparer.Ordinal");
        return 0;
    }

    /// <summary>The items of what the member is called on, to keep.</summary>
    public List<Value> Items() => Items(Receiver);

    /// <summary>The items of an argument, to keep.</summary>
    public List<Value> Items(string name) => Items(Known(name));

    /// <summary>The items of a collection, to keep.</summary>
    public List<Value> Items(Value collection)
    {
        UnknownValue? unknown = null;
        if (Failure is null && Sequences.Items(collection, Compilation, out unknown) is { } items)
        {
            Charge(items.Count);
            var copy = new List<Value>(items.Count);
            foreach (var item in items)
            {
                copy.Add(Copies.Of(item));
            }

            return copy;
        }

        if (unknown is not null)
        {
            Keep(unknown);
        }
        else
        {
            Fail(collection.IsNull ? $"'{Call.Member.Name}' is given a collection that is null" : $"{collection.Describe()} is no collection that is known at compile time");
        }

        return [];
    }

    /// <summary>Counts work that is done without evaluating an operation.</summary>
    public void Charge(int items)
    {
        for (var i = 0; i <= items; i += ItemsPerStep)
        {
            Call.Frame.Session.Step(Call.Operation);
        }
    }

    /// <summary>False, with the reason, when a collection of this size would be too large.</summary>
    public bool Fits(long count)
    {
        if (count > Budgets.CollectionSize)
        {
            Fail(TooLarge);
            return false;
        }

        return Failure is null;
    }

    public static string TooLarge { get; } = $"the collection has more than {Budgets.CollectionSize} items";

    /// <summary>Adds to a collection that is being made.</summary>
    public void Add(List<Value> items, Value item)
    {
        if (Fits(items.Count + 1L))
        {
            items.Add(Copies.Of(item));
        }
    }

    public ConstantValue Constant(object? value) => Call.Constant(value);

    public ConstantValue Int(int value) => new(value, Compilation.GetSpecialType(SpecialType.System_Int32), Call.Frame.Origin(Call.Operation));

    public Value List(List<Value> items) => Fits(items.Count) ? Call.List(items) : Failure!;

    /// <summary>A sequence of the element type of another one.</summary>
    public ListValue List(List<Value> items, ITypeSymbol? type) => new(type, Call.Frame.Origin(Call.Operation), items);

    public Value Default(ITypeSymbol? type) => Defaults.Of(type, Call.Frame.Origin(Call.Operation));

    /// <summary>The type argument of the result: the element type of a sequence.</summary>
    public ITypeSymbol? ElementType => Call.ResultType switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments: [var element, ..] } => element,
        _ => null,
    };
}

/// <summary>Adds members of collections to the table.</summary>
internal static class CollectionCalls
{
    public static void AddCollection(this MemberTable table, string type, string member, Func<CollectionCall, Value> evaluate) => table.Add(type, member, known =>
    {
        if (known.Instance is { IsNull: true })
        {
            return known.Unknown($"'{known.Member.Name}' is called on null here");
        }

        var call = new CollectionCall(known);
        var result = evaluate(call);
        return call.Failure ?? result;
    });
}
