using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>The dispatch table: what is in it can be evaluated, everything else is refused (see <see cref="Refusals"/>).</summary>
internal static class OperationTable
{
    private static readonly Dictionary<OperationKind, OperationEvaluator> Table = new()
    {
        [OperationKind.ArrayCreation] = new ArrayCreationEvaluator(),
        [OperationKind.Binary] = new BinaryEvaluator(),
        [OperationKind.Block] = new BlockEvaluator(),
        [OperationKind.Coalesce] = new CoalesceEvaluator(),
        [OperationKind.CollectionExpression] = new CollectionExpressionEvaluator(),
        [OperationKind.Conditional] = new ConditionalEvaluator(),
        [OperationKind.ConditionalAccess] = new ConditionalAccessEvaluator(),
        [OperationKind.ConditionalAccessInstance] = new ConditionalAccessInstanceEvaluator(),
        [OperationKind.Conversion] = new ConversionEvaluator(),
        [OperationKind.DefaultValue] = new DefaultValueEvaluator(),
        [OperationKind.ExpressionStatement] = new ExpressionStatementEvaluator(),
        [OperationKind.FieldReference] = new FieldReferenceEvaluator(),
        [OperationKind.InstanceReference] = new InstanceReferenceEvaluator(),
        [OperationKind.InterpolatedString] = new InterpolatedStringEvaluator(),
        [OperationKind.Invocation] = new InvocationEvaluator(),
        [OperationKind.ObjectCreation] = new ObjectCreationEvaluator(),
        [OperationKind.ParameterReference] = new ParameterReferenceEvaluator(),
        [OperationKind.PropertyReference] = new PropertyReferenceEvaluator(),
        [OperationKind.Return] = new ReturnEvaluator(),
        [OperationKind.SimpleAssignment] = new SimpleAssignmentEvaluator(),
        [OperationKind.Unary] = new UnaryEvaluator(),
        [OperationKind.Utf8String] = new Utf8StringEvaluator(),
        [OperationKind.With] = new WithEvaluator(),
    };

    public static OperationEvaluator? Find(OperationKind kind) => Table.TryGetValue(kind, out var evaluator) ? evaluator : null;
}
