using System.Runtime.CompilerServices;
using ManifestDsl.Evaluation.Caching;
using ManifestDsl.Evaluation.Inputs;
using ManifestDsl.Evaluation.Known;
using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation;

/// <summary>What the evaluation of one declaration shares over all its calls: the compilation, the budgets, the static members seen.</summary>
internal sealed class EvaluationSession(Compilation compilation, SemanticModelCache models, BuildInputs inputs, CancellationToken cancellationToken)
{
    private readonly Dictionary<ISymbol, Value> _staticFields = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _inProgress = new(SymbolEqualityComparer.Default);
    private readonly HashSet<SyntaxTree> _read = [];
    private Dictionary<(InputKind, string), BuildInput>? _inputsRead;
    private int _steps;
    private int _callDepth;

    public Compilation Compilation { get; } = compilation;

    public KnownTypes Known { get; } = KnownTypes.Of(compilation);

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>The class whose declaration is evaluated; null before it is known.</summary>
    public INamedTypeSymbol? DeclaringType { get; set; }

    /// <summary>Notes on an object by which member it is declared: the last one counts.</summary>
    public Value Declared(Value value, ISymbol member)
    {
        if (value is ObjectValue obj
            && DeclaringType is not null
            && Known.IsKubernetesObject(obj.Type)
            && Declarations.IsDeclaration(member, Known))
        {
            var isOwn = SymbolEqualityComparer.Default.Equals(member.ContainingType, DeclaringType);
            obj.Declared = isOwn ? default : (true, Declarations.DefaultNamespace(member.ContainingType, Known));
        }

        return value;
    }

    /// <summary>The operation of a body or initializer, in whatever file of the compilation it stands.</summary>
    public IOperation? OperationOf(SyntaxNode node)
    {
        _read.Add(node.SyntaxTree);
        return models.Get(Compilation, node.SyntaxTree).GetOperation(node, CancellationToken);
    }

    /// <summary>The files whose bodies were read: while they are the same, so is the result.</summary>
    public SyntaxTree[] Read => [.. _read];

    /// <summary>What the build hands over under a name.</summary>
    public BuildInput Input(InputKind kind, string name)
    {
        var input = inputs.Find(kind, name);
        (_inputsRead ??= [])[(kind, name)] = input;
        return input;
    }

    /// <summary>What was asked for and what it was: while that is the same, so is the result.</summary>
    public IReadOnlyDictionary<(InputKind Kind, string Name), BuildInput>? InputsRead => _inputsRead;

    /// <summary>Counts one operation; ends the evaluation when the budget is used up.</summary>
    public void Step(IOperation operation)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (++_steps > Budgets.Steps)
        {
            throw Stop($"evaluating this declaration takes more than {Budgets.Steps} steps: is there a loop without an end?", operation.Syntax);
        }

        if ((_steps & 0xFF) == 0)
        {
            CancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Counts one call; ends the evaluation when calls are nested too deeply.</summary>
    public void EnterCall(SyntaxNode site)
    {
        if (++_callDepth > Budgets.CallDepth)
        {
            throw Stop($"calls are nested deeper than {Budgets.CallDepth} levels here: does something refer to itself?", site);
        }
    }

    public void LeaveCall() => _callDepth--;

    /// <summary>False when <paramref name="member"/> is being evaluated already: it refers to itself.</summary>
    public bool TryBegin(ISymbol member) => _inProgress.Add(member);

    public void End(ISymbol member) => _inProgress.Remove(member);

    public bool TryGetStatic(ISymbol field, out Value value) => _staticFields.TryGetValue(field, out value!);

    public void SetStatic(ISymbol field, Value value) => _staticFields[field] = value;

    public EvaluationStopException Stop(string reason, SyntaxNode at) => new(new UnknownValue(reason, Origins.Of(at)));
}
