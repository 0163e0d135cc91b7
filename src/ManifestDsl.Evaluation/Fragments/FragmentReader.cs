using ManifestDsl.Evaluation.Known;
using ManifestDsl.Evaluation.Operations;
using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Fragments;

/// <summary>
/// Reads what code writes into Kubernetes objects. It follows nothing that the program does: constants and variables with one value are
/// known, and everything else is not.
/// </summary>
internal sealed class FragmentReader(KnownTypes known, LocalUses locals)
{
    /// <summary>Operations read for one fragment, so that variables made of each other end.</summary>
    private const int MaxSteps = 20_000;

    private const int MaxDepth = 100;

    private readonly HashSet<SyntaxNode> _read = [];
    private readonly Queue<Func<ObjectValue?>> _others = new();
    private (INamedTypeSymbol Type, string Property)? _owner;
    private bool _isFinal;
    private int _steps;
    private int _depth;

    /// <summary>True when the creation is part of a fragment already.</summary>
    public bool IsRead(SyntaxNode creation) => _read.Contains(creation);

    /// <summary>What an object creation or a <c>with</c> writes, and what its conditional parts may write besides.</summary>
    public List<Fragment> ReadObject(IOperation operation, bool isFinal)
    {
        _isFinal = isFinal;
        return Finish(Read(operation) as ObjectValue, isFinal);
    }

    /// <summary>What <c>target.Property = value</c> writes: a part with that one member.</summary>
    public List<Fragment> ReadAssignment(IPropertyReferenceOperation target, IOperation value)
    {
        var part = new ObjectValue(target.Property.ContainingType, Origins.Of(target.Syntax));
        Set(part, target.Property.Name, value, Origins.Of(target.Syntax));
        return Finish(part, false);
    }

    /// <summary>What <c>owner.Property.Add(value)</c> writes.</summary>
    public List<Fragment> ReadAdded(IPropertyReferenceOperation owner, IOperation value)
    {
        var part = new ObjectValue(owner.Property.ContainingType, Origins.Of(owner.Syntax));
        var outer = _owner;
        _owner = (part.Type, owner.Property.Name);
        part.Set(owner.Property.Name, new ListValue(null, Origins.Of(owner.Syntax), [Item(value)]), Origins.Of(owner.Syntax));
        _owner = outer;
        return Finish(part, false);
    }

    /// <summary>What <c>owner.Property["key"] = value</c> and <c>owner.Property.Add("key", value)</c> write.</summary>
    public List<Fragment> ReadEntry(IPropertyReferenceOperation owner, IOperation key, IOperation value)
    {
        var part = new ObjectValue(owner.Property.ContainingType, Origins.Of(owner.Syntax));
        var map = new MapValue(null, Origins.Of(owner.Syntax));
        AddEntry(map, key, value);
        part.Set(owner.Property.Name, map, Origins.Of(owner.Syntax));
        return Finish(part, false);
    }

    private List<Fragment> Finish(ObjectValue? first, bool isFinal)
    {
        var fragments = new List<Fragment>();
        if (first is not null)
        {
            fragments.Add(new Fragment(first, isFinal));
        }

        _isFinal = false;
        while (_others.Count > 0)
        {
            if (_others.Dequeue()() is { } other)
            {
                fragments.Add(new Fragment(other, false));
            }
        }

        _steps = 0;
        return fragments;
    }

    private Value Read(IOperation operation)
    {
        if (operation.ConstantValue is { HasValue: true, Value: var constant })
        {
            return new ConstantValue(constant, operation.Type, Origins.Of(operation.Syntax));
        }

        if (++_steps > MaxSteps || _depth >= MaxDepth)
        {
            return Unknown(operation);
        }

        _depth++;
        try
        {
            return operation switch
            {
                IConversionOperation conversion => ReadConversion(conversion),
                IParenthesizedOperation parenthesized => Read(parenthesized.Operand),
                ISimpleAssignmentOperation assignment => Read(assignment.Value),
                ILocalReferenceOperation { Local: var local } when locals.ValueOf(local) is { } value => Read(value),
                IObjectCreationOperation creation => ReadCreation(creation),
                IWithOperation { Initializer: { } initializer } with when !_isFinal => Initialized(with, initializer),
                IArrayCreationOperation { DimensionSizes.Length: 1, Initializer: { } initializer } => Items(initializer.ElementValues, operation),
                ICollectionExpressionOperation collection => Items(collection.Elements, operation),
                IInvocationOperation call => ReadCall(call),
                _ => Unknown(operation),
            };
        }
        finally
        {
            _depth--;
        }
    }

    private static UnknownValue Unknown(IOperation operation) => new("This is not known at compile time.", Origins.Of(operation.Syntax));

    private Value ReadConversion(IConversionOperation conversion)
    {
        if (conversion.OperatorMethod is not { } method)
        {
            return Read(conversion.Operand);
        }

        return Made(method.ReturnType, conversion, (method.Parameters, [conversion.Operand]));
    }

    private Value ReadCall(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method is { IsStatic: true, Name: "ToList" or "ToArray", ContainingType: { Name: "Enumerable", ContainingNamespace.Name: "Linq" } } && call.Arguments is [var source])
        {
            return Read(source.Value);
        }

        return method.IsStatic && known.IsDsl(method.ContainingType) ? Made(method.ReturnType, call, ArgumentsOf(call.Arguments)) : Unknown(call);
    }

    private Value ReadCreation(IObjectCreationOperation creation)
    {
        if (creation.Type is not INamedTypeSymbol type || known.ApiTypeOf(type) is not { } api)
        {
            return ReadCollection(creation);
        }

        // An unknown constructor may set what is not set here.
        if (TypeSchema.Of(api, known).IsScalar || known.IsDsl(api) || (_isFinal && !creation.Arguments.IsEmpty))
        {
            var made = Made(type, creation, ArgumentsOf(creation.Arguments));
            if (made is ObjectValue obj && creation.Initializer is { } rest)
            {
                Initialize(obj, rest);
            }

            return made;
        }

        return Initialized(creation, creation.Initializer);
    }

    private static (IReadOnlyList<IParameterSymbol> Parameters, IReadOnlyList<IOperation> Arguments) ArgumentsOf(IEnumerable<IArgumentOperation> arguments)
    {
        var parameters = new List<IParameterSymbol>();
        var values = new List<IOperation>();
        foreach (var argument in arguments)
        {
            if (argument is { Parameter: { } parameter, ArgumentKind: ArgumentKind.Explicit })
            {
                parameters.Add(parameter);
                values.Add(argument.Value);
            }
        }

        return (parameters, values);
    }

    /// <summary>What a constructor, factory or conversion makes: a scalar, or a DSL object whose properties have the names of the parameters.</summary>
    private Value Made(ITypeSymbol? made, IOperation site, (IReadOnlyList<IParameterSymbol> Parameters, IReadOnlyList<IOperation> Arguments) call)
    {
        if (made is not INamedTypeSymbol type || known.ApiTypeOf(type) is not { } api)
        {
            return Unknown(site);
        }

        if (TypeSchema.Of(api, known).IsScalar)
        {
            return call.Arguments is [var single] && Read(single) is ConstantValue { IsNull: false } constant
                ? new ScalarValue(api, constant, constant.Origin)
                : Unknown(site);
        }

        if (!known.IsDsl(api))
        {
            return Unknown(site);
        }

        var obj = new ObjectValue(type, Origins.Of(site.Syntax));
        _read.Add(site.Syntax);
        for (var i = 0; i < call.Parameters.Count; i++)
        {
            Set(obj, DslObjects.PropertyOf(type, call.Parameters[i])?.Name ?? call.Parameters[i].Name, call.Arguments[i], Origins.Of(call.Arguments[i].Syntax));
        }

        return obj;
    }

    private Value Initialized(IOperation creation, IObjectOrCollectionInitializerOperation? initializer)
    {
        if (creation.Type is not INamedTypeSymbol type || known.ApiTypeOf(type) is null)
        {
            return Unknown(creation);
        }

        var obj = new ObjectValue(type, Origins.Of(creation.Syntax));
        _read.Add(creation.Syntax);
        if (initializer is not null)
        {
            Initialize(obj, initializer);
        }

        return obj;
    }

    private void Initialize(ObjectValue obj, IObjectOrCollectionInitializerOperation initializer)
    {
        foreach (var element in initializer.Initializers)
        {
            switch (element)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { IsIndexer: false } property } target, Value: var value }:
                    Set(obj, property.Name, value, Origins.Of(target.Syntax));
                    break;
                case IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation { Property: { IsIndexer: false } property } target, Initializer: { } nested }:
                    var key = Origins.Of(target.Syntax);
                    if (_isFinal)
                    {
                        // It completes what a constructor made.
                        obj.Set(property.Name, Unknown(element), key);
                        _others.Enqueue(() => Part(obj.Type, property.Name, Nested(property.Type, nested)));
                    }
                    else
                    {
                        obj.Set(property.Name, Nested(property.Type, nested), key);
                    }

                    break;
            }
        }
    }

    /// <summary><c>Property = { … }</c>.</summary>
    private Value Nested(ITypeSymbol type, IObjectOrCollectionInitializerOperation initializer)
    {
        if (known.ApiTypeOf(type) is null)
        {
            return Collected(type, initializer.Initializers, initializer, hasMore: true);
        }

        var obj = new ObjectValue((INamedTypeSymbol)type, Origins.Of(initializer.Syntax));
        Initialize(obj, initializer);
        return obj;
    }

    /// <summary>Sets a member. What it may be besides, in other branches, is read as parts of their own.</summary>
    private void Set(ObjectValue obj, string property, IOperation value, Engine.Model.Provenance key)
    {
        var outer = _owner;
        _owner = (obj.Type, property);
        var branches = Branches(value);
        obj.Set(property, branches is [var only] && !IsPlaceholder(only) ? Read(only) : Unknown(value), key);
        if (branches.Count > 1)
        {
            foreach (var branch in branches)
            {
                _others.Enqueue(() => Part(obj.Type, property, Read(branch)));
            }
        }

        _owner = outer;
    }

    /// <summary>An empty text is there to be replaced.</summary>
    private bool IsPlaceholder(IOperation value) => !_isFinal && value.ConstantValue is { HasValue: true, Value: "" };

    private static ObjectValue? Part(INamedTypeSymbol type, string property, Value value)
    {
        if (value is UnknownValue || value.IsNull)
        {
            return null;
        }

        var part = new ObjectValue(type, value.Origin);
        part.Set(property, value, value.Origin);
        return part;
    }

    private List<IOperation> Branches(IOperation value)
    {
        var branches = new List<IOperation>();
        ValueBranches.Collect(value, locals, branches);
        return branches;
    }

    /// <summary>An item of a list; what it may be in one of several branches is read as a list of its own.</summary>
    private Value Item(IOperation item)
    {
        if (item is ISpreadOperation)
        {
            return Unknown(item);
        }

        var branches = Branches(item);
        if (branches is [var only])
        {
            return Read(only);
        }

        if (_owner is var (type, property))
        {
            foreach (var branch in branches)
            {
                _others.Enqueue(() => Read(branch) is var value && value is not UnknownValue && !value.IsNull
                    ? Part(type, property, new ListValue(null, value.Origin, [value]))
                    : null);
            }
        }

        return Unknown(item);
    }

    private ListValue Items(IEnumerable<IOperation> elements, IOperation collection)
    {
        var items = new List<Value>();
        foreach (var element in elements)
        {
            items.Add(Item(element));
        }

        return new ListValue(collection.Type, Origins.Of(collection.Syntax), items);
    }

    private Value ReadCollection(IObjectCreationOperation creation)
    {
        if (creation.Type is not INamedTypeSymbol { ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } } type)
        {
            return Unknown(creation);
        }

        var isCopy = creation.Arguments.Any(static argument => argument.Parameter?.Type is { IsValueType: false } and not { Name: "IEqualityComparer" or "IComparer" });
        return Collected(type, creation.Initializer?.Initializers ?? [], creation, isCopy);
    }

    private Value Collected(ITypeSymbol type, IReadOnlyCollection<IOperation> elements, IOperation site, bool hasMore)
    {
        // An empty collection is there to be filled.
        if (elements.Count == 0 && (hasMore || !_isFinal))
        {
            return Unknown(site);
        }

        if (type is INamedTypeSymbol { TypeArguments.Length: 2 })
        {
            var map = new MapValue(type, Origins.Of(site.Syntax));
            foreach (var element in elements)
            {
                if (element is IInvocationOperation { Arguments: [var key, var value] })
                {
                    AddEntry(map, key.Value, value.Value);
                }
                else if (element is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var index] }, Value: var assigned })
                {
                    AddEntry(map, index.Value, assigned);
                }
            }

            return hasMore && _isFinal ? Unknown(site) : map;
        }

        var items = new List<Value>();
        if (hasMore)
        {
            items.Add(Unknown(site));
        }

        foreach (var element in elements)
        {
            items.Add(element is IInvocationOperation { Arguments: [var item] } ? Item(item.Value) : Unknown(element));
        }

        return new ListValue(type, Origins.Of(site.Syntax), items);
    }

    private void AddEntry(MapValue map, IOperation key, IOperation value)
    {
        if (Read(key) is ConstantValue { Object: string } name)
        {
            var outer = _owner;
            _owner = null;
            map.Set(name, Branches(value) is [var only] ? Read(only) : Unknown(value));
            _owner = outer;
        }
    }
}
