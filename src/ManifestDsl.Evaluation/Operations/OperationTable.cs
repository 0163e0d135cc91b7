using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>The dispatch table: what is in it can be evaluated, everything else is refused (see <see cref="Refusals"/>).</summary>
internal static class OperationTable
{
    private static readonly Dictionary<OperationKind, OperationEvaluator> Table = new()
    {
        [OperationKind.ArrayCreation] = new ArrayCreationEvaluator(),
        [OperationKind.ArrayElementReference] = new ArrayElementReferenceEvaluator(),
        [OperationKind.AnonymousFunction] = new AnonymousFunctionEvaluator(),
        [OperationKind.AnonymousObjectCreation] = new AnonymousObjectCreationEvaluator(),
        [OperationKind.Binary] = new BinaryEvaluator(),
        [OperationKind.Block] = new BlockEvaluator(),
        [OperationKind.Branch] = new BranchEvaluator(),
        [OperationKind.Coalesce] = new CoalesceEvaluator(),
        [OperationKind.CoalesceAssignment] = new CoalesceAssignmentEvaluator(),
        [OperationKind.CollectionExpression] = new CollectionExpressionEvaluator(),
        [OperationKind.CompoundAssignment] = new CompoundAssignmentEvaluator(),
        [OperationKind.Conditional] = new ConditionalEvaluator(),
        [OperationKind.ConditionalAccess] = new ConditionalAccessEvaluator(),
        [OperationKind.ConditionalAccessInstance] = new ConditionalAccessInstanceEvaluator(),
        [OperationKind.Conversion] = new ConversionEvaluator(),
        [OperationKind.DeconstructionAssignment] = new DeconstructionAssignmentEvaluator(),
        [OperationKind.Decrement] = new IncrementOrDecrementEvaluator(),
        [OperationKind.DefaultValue] = new DefaultValueEvaluator(),
        [OperationKind.DelegateCreation] = new DelegateCreationEvaluator(),
        [OperationKind.Empty] = new EmptyEvaluator(),
        [OperationKind.ExpressionStatement] = new ExpressionStatementEvaluator(),
        [OperationKind.FieldReference] = new FieldReferenceEvaluator(),
        [OperationKind.ImplicitIndexerReference] = new ImplicitIndexerReferenceEvaluator(),
        [OperationKind.Increment] = new IncrementOrDecrementEvaluator(),
        [OperationKind.InstanceReference] = new InstanceReferenceEvaluator(),
        [OperationKind.InterpolatedString] = new InterpolatedStringEvaluator(),
        [OperationKind.InterpolatedStringHandlerCreation] = new InterpolatedStringHandlerEvaluator(),
        [OperationKind.Invocation] = new InvocationEvaluator(),
        [OperationKind.IsPattern] = new IsPatternEvaluator(),
        [OperationKind.IsType] = new IsTypeEvaluator(),
        [OperationKind.LocalFunction] = new LocalFunctionEvaluator(),
        [OperationKind.LocalReference] = new LocalReferenceEvaluator(),
        [OperationKind.Loop] = new LoopEvaluator(),
        [OperationKind.MethodReference] = new MethodReferenceEvaluator(),
        [OperationKind.ObjectCreation] = new ObjectCreationEvaluator(),
        [OperationKind.ParameterReference] = new ParameterReferenceEvaluator(),
        [OperationKind.Parenthesized] = new ParenthesizedEvaluator(),
        [OperationKind.PropertyReference] = new PropertyReferenceEvaluator(),
        [OperationKind.Range] = new RangeEvaluator(),
        [OperationKind.Return] = new ReturnEvaluator(),
        [OperationKind.SimpleAssignment] = new SimpleAssignmentEvaluator(),
        [OperationKind.Switch] = new SwitchEvaluator(),
        [OperationKind.SwitchExpression] = new SwitchExpressionEvaluator(),
        [OperationKind.Throw] = new ThrowEvaluator(),
        [OperationKind.TranslatedQuery] = new TranslatedQueryEvaluator(),
        [OperationKind.Tuple] = new TupleEvaluator(),
        [OperationKind.TupleBinary] = new TupleBinaryEvaluator(),
        [OperationKind.TypeParameterObjectCreation] = new TypeParameterObjectCreationEvaluator(),
        [OperationKind.Unary] = new UnaryEvaluator(),
        [OperationKind.Utf8String] = new Utf8StringEvaluator(),
        [OperationKind.VariableDeclarationGroup] = new VariableDeclarationEvaluator(),
        [OperationKind.With] = new WithEvaluator(),
        [OperationKind.YieldBreak] = new ReturnEvaluator(),
        [OperationKind.YieldReturn] = new ReturnEvaluator(),
    };

    public static OperationEvaluator? Find(OperationKind kind) => Table.TryGetValue(kind, out var evaluator) ? evaluator : null;
}
