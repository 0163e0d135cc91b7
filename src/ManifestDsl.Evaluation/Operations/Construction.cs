using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>Creates objects of classes, records and structs of the compilation, as their constructors do.</summary>
internal static class Construction
{
    public static Value Create(INamedTypeSymbol type, IMethodSymbol constructor, Value[] arguments, IOperation site, Frame frame)
    {
        if (type.DeclaringSyntaxReferences.IsEmpty)
        {
            return frame.Unknown(site, Refusals.OfReferenced(constructor));
        }

        if (type.IsValueType && constructor is { IsImplicitlyDeclared: true, Parameters.IsEmpty: true })
        {
            return Defaults.Of(type, frame.Origin(site));
        }

        var obj = new ObjectValue(type, frame.Origin(site));
        frame.Session.EnterCall(site.Syntax);
        try
        {
            return Run(obj, constructor, arguments, site, frame) is { } unknown ? unknown : obj;
        }
        finally
        {
            frame.Session.LeaveCall();
        }
    }

    /// <summary>Runs a constructor on an object: field initializers, the other constructor that it calls, its body. Null when all is well.</summary>
    private static UnknownValue? Run(ObjectValue obj, IMethodSymbol constructor, Value[] arguments, IOperation site, Frame frame)
    {
        var type = constructor.ContainingType;
        var call = new CallState(constructor, frame.Origin(site), obj) { TypeArguments = TypeArguments.Of(constructor, obj.Type, frame.Call.TypeArguments, frame.Session.Compilation) };
        var inner = new Frame(frame.Session, call);
        var definition = constructor.OriginalDefinition;
        for (var i = 0; i < definition.Parameters.Length && i < arguments.Length; i++)
        {
            inner.Declare(definition.Parameters[i], arguments[i]);
        }

        var syntax = constructor.DeclaringSyntaxReferences is [var reference, ..] ? reference.GetSyntax(frame.Session.CancellationToken) : null;
        if (syntax is TypeDeclarationSyntax declaration)
        {
            CapturePrimary(obj, type, definition, arguments);
            return Initialize(obj, type, inner) ?? CallBase(obj, type, PrimaryBaseCall(declaration, frame), site, inner);
        }

        if (syntax is not ConstructorDeclarationSyntax)
        {
            return Initialize(obj, type, inner) ?? CallBase(obj, type, null, site, inner);
        }

        if (frame.Session.OperationOf(syntax) is not IConstructorBodyOperation body)
        {
            return frame.Unknown(site, "");
        }

        var initializer = body.Initializer is IExpressionStatementOperation { Operation: IInvocationOperation invocation } ? invocation : null;
        var delegates = initializer is not null && SymbolEqualityComparer.Default.Equals(initializer.TargetMethod.ContainingType.OriginalDefinition, type.OriginalDefinition);
        var failure = (delegates ? null : Initialize(obj, type, inner))
            ?? (delegates
                ? Run(obj, initializer!.TargetMethod, Arguments.Evaluate(initializer.Arguments, initializer.TargetMethod, initializer, inner), site, inner)
                : CallBase(obj, type, initializer, site, inner));
        return failure ?? ((body.BlockBody ?? body.ExpressionBody) is { } block && Calls.Run(block, inner, frame.Origin(site)) is UnknownValue unknown ? unknown : null);
    }

    /// <summary>Parameters of a primary constructor are seen by all members; those of a record are its properties.</summary>
    private static void CapturePrimary(ObjectValue obj, INamedTypeSymbol type, IMethodSymbol constructor, Value[] arguments)
    {
        for (var i = 0; i < constructor.Parameters.Length && i < arguments.Length; i++)
        {
            var parameter = constructor.Parameters[i];
            obj.SetField(parameter, arguments[i]);
            if (type.IsRecord)
            {
                foreach (var member in type.GetMembers(parameter.Name))
                {
                    if (member is IPropertySymbol { DeclaringSyntaxReferences: [var reference, ..] } property && reference.GetSyntax() is ParameterSyntax)
                    {
                        obj.SetField(property, arguments[i]);
                    }
                }
            }
        }
    }

    private static UnknownValue? Initialize(ObjectValue obj, INamedTypeSymbol type, Frame inner)
    {
        foreach (var member in type.GetMembers())
        {
            if (member.IsStatic || member is not (IFieldSymbol or IPropertySymbol) || member.DeclaringSyntaxReferences is not [var reference, ..])
            {
                continue;
            }

            SyntaxNode? initializer = reference.GetSyntax(inner.Session.CancellationToken) switch
            {
                VariableDeclaratorSyntax declarator => declarator.Initializer,
                PropertyDeclarationSyntax property => property.Initializer,
                _ => null,
            };
            if (initializer is not null && inner.Session.OperationOf(initializer) is ISymbolInitializerOperation { Value: { } value })
            {
                obj.SetField(member, inner.Evaluate(value));
            }
        }

        return null;
    }

    private static IInvocationOperation? PrimaryBaseCall(TypeDeclarationSyntax declaration, Frame frame)
    {
        foreach (var baseType in declaration.BaseList?.Types ?? default)
        {
            if (baseType is PrimaryConstructorBaseTypeSyntax primary)
            {
                return frame.Session.OperationOf(primary) as IInvocationOperation;
            }
        }

        return null;
    }

    private static UnknownValue? CallBase(ObjectValue obj, INamedTypeSymbol type, IInvocationOperation? call, IOperation site, Frame inner)
    {
        if (type.BaseType is not { SpecialType: SpecialType.None } baseType)
        {
            return null;
        }

        var constructor = call?.TargetMethod ?? baseType.InstanceConstructors.FirstOrDefault(static c => c.Parameters.IsEmpty);
        var arguments = call is null || constructor is null ? [] : Arguments.Evaluate(call.Arguments, constructor, call, inner);
        if (inner.Session.Known.IsDsl(baseType) && constructor is not null)
        {
            DslObjects.Fill(obj, constructor, arguments, inner);
            return null;
        }

        if (inner.Session.Known.IsModel(baseType))
        {
            return null;
        }

        return constructor is null || baseType.DeclaringSyntaxReferences.IsEmpty
            ? inner.Unknown(site, $"'{type.Name}' derives from '{baseType.Name}' of a referenced assembly, whose constructor cannot be evaluated")
            : Run(obj, constructor, arguments, site, inner);
    }
}
