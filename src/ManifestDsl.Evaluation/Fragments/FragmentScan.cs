using ManifestDsl.Evaluation.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Fragments;

/// <summary>Finds the parts of Kubernetes objects that the code of one file writes.</summary>
internal sealed class FragmentScan
{
    private readonly KnownTypes _known;
    private readonly LocalUses _locals;
    private readonly FragmentReader _reader;
    private readonly FragmentContext _context;
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<TypeDeclarationSyntax, bool> _isEvaluated = [];

    public FragmentScan(SemanticModel model, KnownTypes known, CancellationToken cancellationToken)
    {
        _model = model;
        _known = known;
        _locals = new LocalUses(_model, cancellationToken);
        _reader = new FragmentReader(_known, _locals);
        _context = new FragmentContext(_known, _locals);
        _cancellationToken = cancellationToken;
    }

    /// <summary>What each candidate writes, those around others first.</summary>
    public IEnumerable<Fragment> Run(IReadOnlyList<SyntaxNode> candidates)
    {
        foreach (var node in candidates)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (_reader.IsRead(node) || IsEvaluated(node) || _model.GetOperation(node, _cancellationToken) is not { } operation)
            {
                continue;
            }

            foreach (var fragment in FragmentsOf(operation))
            {
                yield return fragment;
            }
        }
    }

    private List<Fragment> FragmentsOf(IOperation operation)
    {
        switch (operation)
        {
            case IObjectCreationOperation or IWithOperation:
                return IsApi(operation.Type) && !_context.IsCompared(operation)
                    ? _reader.ReadObject(operation, operation is IObjectCreationOperation creation && _context.IsFinal(creation))
                    : [];
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment:
                return Assigned(target, assignment.Value);
            case ICoalesceAssignmentOperation { Target: IPropertyReferenceOperation target } assignment:
                return Assigned(target, assignment.Value);
            case IInvocationOperation { Instance: { } instance, Arguments: var arguments } when Receiver(instance) is IPropertyReferenceOperation owner && IsField(owner):
                return arguments switch
                {
                    [var item] => _reader.ReadAdded(owner, item.Value),
                    [var key, var value] => _reader.ReadEntry(owner, key.Value, value.Value),
                    _ => [],
                };
            default:
                return [];
        }
    }

    private List<Fragment> Assigned(IPropertyReferenceOperation target, IOperation value)
    {
        if (target is { Property.IsIndexer: true, Arguments: [var key], Instance: { } instance })
        {
            return Receiver(instance) is IPropertyReferenceOperation owner && IsField(owner) ? _reader.ReadEntry(owner, key.Value, value) : [];
        }

        return IsField(target) ? _reader.ReadAssignment(target, value) : [];
    }

    /// <summary>The <c>a</c> of <c>a?.Add(b)</c>.</summary>
    private static IOperation? Receiver(IOperation instance)
    {
        if (instance is not IConditionalAccessInstanceOperation)
        {
            return instance;
        }

        var parent = instance.Parent;
        while (parent is not null and not IConditionalAccessOperation)
        {
            parent = parent.Parent;
        }

        return (parent as IConditionalAccessOperation)?.Operation is IConditionalAccessOperation inner ? inner.WhenNotNull : (parent as IConditionalAccessOperation)?.Operation;
    }

    private bool IsField(IPropertyReferenceOperation reference) => !reference.Property.IsStatic && !reference.Property.IsIndexer && IsApi(reference.Property.ContainingType);

    private bool IsApi(ITypeSymbol? type) => _known.ApiTypeOf(type) is { } api && !TypeSchema.Of(api, _known).IsScalar;

    /// <summary>True in a class of declarations: those are evaluated, and what they use is reported with them.</summary>
    private bool IsEvaluated(SyntaxNode node)
    {
        for (var type = node.FirstAncestorOrSelf<TypeDeclarationSyntax>(); type is not null; type = type.Parent?.FirstAncestorOrSelf<TypeDeclarationSyntax>())
        {
            if (!_isEvaluated.TryGetValue(type, out var isEvaluated))
            {
                isEvaluated = _model.GetDeclaredSymbol(type, _cancellationToken) is INamedTypeSymbol symbol && Declarations.IsManifestsClass(symbol, _known);
                _isEvaluated.Add(type, isEvaluated);
            }

            if (isEvaluated)
            {
                return true;
            }
        }

        return false;
    }
}
