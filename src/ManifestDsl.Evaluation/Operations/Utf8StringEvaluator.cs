using System.Text;
using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary><c>"text"u8</c>, as bytes: <c>"text"u8.ToArray()</c> is how binary data is written.</summary>
internal sealed class Utf8StringEvaluator : OperationEvaluator<IUtf8StringOperation>
{
    protected override Value Evaluate(IUtf8StringOperation operation, Frame frame) =>
        Bytes.ToList(Encoding.UTF8.GetBytes(operation.Value), frame.Session.Compilation, frame.Origin(operation));
}
