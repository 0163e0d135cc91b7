using ManifestDsl.Engine.Model;

namespace ManifestDsl.Evaluation.Values;

/// <summary>
/// What an expression evaluates to: <see cref="ConstantValue"/>, <see cref="ObjectValue"/>, <see cref="ListValue"/>,
/// <see cref="MapValue"/>, <see cref="ScalarValue"/> or <see cref="UnknownValue"/>.
/// </summary>
/// <remarks>Objects and collections have identity and can be changed, as at run time. <see cref="TreeBuilder"/> makes the immutable tree.</remarks>
internal abstract class Value(Provenance origin)
{
    /// <summary>The expression that wrote the value.</summary>
    public Provenance Origin { get; } = origin;

    /// <summary>True for the null reference and for a nullable value type without a value.</summary>
    public virtual bool IsNull => false;

    /// <summary>A short name of what this is, for messages.</summary>
    public abstract string Describe();
}
