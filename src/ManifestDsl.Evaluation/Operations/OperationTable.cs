using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>The dispatch table: what is in it can be evaluated, everything else is refused (see <see cref="Refusals"/>).</summary>
internal static class OperationTable
{
    private static readonly Dictionary<OperationKind, Entry> Table = new()
    {
        [OperationKind.ArrayCreation] = new(new ArrayCreationEvaluator(), "arrays: `new[] { a, b }`, `new string[3]`"),
        [OperationKind.ArrayElementReference] = new(new ArrayElementReferenceEvaluator(), "array items: `a[0]`, `a[^1]`, `a[1..]`"),
        [OperationKind.AnonymousFunction] = new(new AnonymousFunctionEvaluator(), "lambdas and anonymous methods, with what they capture"),
        [OperationKind.AnonymousObjectCreation] = new(new AnonymousObjectCreationEvaluator(), "anonymous objects: `new { Name = value }`"),
        [OperationKind.Binary] = new(new BinaryEvaluator(), "arithmetic, comparison, logical, bitwise and shift operators, string concatenation, and operators that types define"),
        [OperationKind.Block] = new(new BlockEvaluator(), "blocks and bodies"),
        [OperationKind.Branch] = new(new BranchEvaluator(), "`break`, `continue`"),
        [OperationKind.Coalesce] = new(new CoalesceEvaluator(), "`a ?? b`"),
        [OperationKind.CoalesceAssignment] = new(new CoalesceAssignmentEvaluator(), "`a ??= b`"),
        [OperationKind.CollectionExpression] = new(new CollectionExpressionEvaluator(), "collection expressions: `[a, .. others]`"),
        [OperationKind.CompoundAssignment] = new(new CompoundAssignmentEvaluator(), "`a += b` and its like"),
        [OperationKind.Conditional] = new(new ConditionalEvaluator(), "`condition ? a : b`, `if` … `else`"),
        [OperationKind.ConditionalAccess] = new(new ConditionalAccessEvaluator(), "`a?.B`, `a?[i]`"),
        [OperationKind.ConditionalAccessInstance] = new(new ConditionalAccessInstanceEvaluator(), "the `a` of `a?.B`"),
        [OperationKind.Conversion] = new(new ConversionEvaluator(), "casts and implicit conversions, those that types define included"),
        [OperationKind.DeconstructionAssignment] = new(new DeconstructionAssignmentEvaluator(), "`var (a, b) = pair`"),
        [OperationKind.Decrement] = new(new IncrementOrDecrementEvaluator(), "`i--`, `--i`"),
        [OperationKind.DefaultValue] = new(new DefaultValueEvaluator(), "`default`"),
        [OperationKind.DelegateCreation] = new(new DelegateCreationEvaluator(), "delegates made of lambdas and method groups"),
        [OperationKind.Empty] = new(new EmptyEvaluator(), "the empty statement"),
        [OperationKind.ExpressionStatement] = new(new ExpressionStatementEvaluator(), "expressions as statements"),
        [OperationKind.FieldReference] = new(new FieldReferenceEvaluator(), "fields of objects and tuples, constants, `static readonly` fields"),
        [OperationKind.ImplicitIndexerReference] = new(new ImplicitIndexerReferenceEvaluator(), "`list[^1]`, `text[1..]`"),
        [OperationKind.Increment] = new(new IncrementOrDecrementEvaluator(), "`i++`, `++i`"),
        [OperationKind.InstanceReference] = new(new InstanceReferenceEvaluator(), "`this`, `base`"),
        [OperationKind.InterpolatedString] = new(new InterpolatedStringEvaluator(), "`$\"{name}-{index:D2}\"`, where the text does not depend on the culture"),
        [OperationKind.InterpolatedStringHandlerCreation] = new(new InterpolatedStringHandlerEvaluator(), "`string.Create(CultureInfo.InvariantCulture, $\"…\")`"),
        [OperationKind.Invocation] = new(new InvocationEvaluator(), "calls of methods of the project (static, instance, virtual, extension, generic, local functions, iterators), of delegates, and of the known members below"),
        [OperationKind.IsPattern] = new(new IsPatternEvaluator(), "`value is pattern`"),
        [OperationKind.IsType] = new(new IsTypeEvaluator(), "`value is Type`"),
        [OperationKind.LocalFunction] = new(new LocalFunctionEvaluator(), "local functions"),
        [OperationKind.LocalReference] = new(new LocalReferenceEvaluator(), "local variables"),
        [OperationKind.Loop] = new(new LoopEvaluator(), "`foreach`, `for`, `while`, `do`"),
        [OperationKind.MethodReference] = new(new MethodReferenceEvaluator(), "method groups"),
        [OperationKind.ObjectCreation] = new(new ObjectCreationEvaluator(), "`new T(…) { … }`, target-typed too, with nested and collection initializers; classes, records and structs of the project with their constructors"),
        [OperationKind.ParameterReference] = new(new ParameterReferenceEvaluator(), "parameters, those of primary constructors included"),
        [OperationKind.Parenthesized] = new(new ParenthesizedEvaluator(), "parentheses"),
        [OperationKind.PropertyReference] = new(new PropertyReferenceEvaluator(), "properties and indexers"),
        [OperationKind.Range] = new(new RangeEvaluator(), "`a..b`"),
        [OperationKind.Return] = new(new ReturnEvaluator(), "`return`, expression bodies"),
        [OperationKind.SimpleAssignment] = new(new SimpleAssignmentEvaluator(), "`a = b`: locals, properties, fields, items, after creation too"),
        [OperationKind.Switch] = new(new SwitchEvaluator(), "`switch` statements with all patterns"),
        [OperationKind.SwitchExpression] = new(new SwitchExpressionEvaluator(), "`switch` expressions with all patterns"),
        [OperationKind.Throw] = new(new ThrowEvaluator(), "`throw`: an error at the expression, with the exception's message"),
        [OperationKind.TranslatedQuery] = new(new TranslatedQueryEvaluator(), "query expressions: `from … select …`"),
        [OperationKind.Tuple] = new(new TupleEvaluator(), "tuples"),
        [OperationKind.TupleBinary] = new(new TupleBinaryEvaluator(), "`(a, b) == (c, d)`"),
        [OperationKind.TypeParameterObjectCreation] = new(new TypeParameterObjectCreationEvaluator(), "`new T()` of a type parameter"),
        [OperationKind.Unary] = new(new UnaryEvaluator(), "`!a`, `-a`, `~a`, `^1`"),
        [OperationKind.Utf8String] = new(new Utf8StringEvaluator(), "`\"text\"u8`"),
        [OperationKind.VariableDeclarationGroup] = new(new VariableDeclarationEvaluator(), "local variables"),
        [OperationKind.With] = new(new WithEvaluator(), "`record with { … }`"),
        [OperationKind.YieldBreak] = new(new ReturnEvaluator(), "`yield break`"),
        [OperationKind.YieldReturn] = new(new ReturnEvaluator(), "`yield return`: an iterator runs to its end when it is gone through"),
    };

    public static OperationEvaluator? Find(OperationKind kind) => Table.TryGetValue(kind, out var entry) ? entry.Evaluator : null;

    /// <summary>What of C# can be evaluated, for the documentation.</summary>
    public static IEnumerable<(OperationKind Kind, string Construct)> Constructs => Table.Select(static pair => (pair.Key, pair.Value.Construct));

    /// <param name="Evaluator">Evaluates the operation.</param>
    /// <param name="Construct">The C# that it stands for, in Markdown.</param>
    private sealed record Entry(OperationEvaluator Evaluator, string Construct);
}
