using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>Object and collection initializers: <c>{ Property = value, Nested = { … }, ["key"] = value, item }</c>.</summary>
internal static class Initializers
{
    /// <summary>Applies <paramref name="initializer"/> to <paramref name="target"/>; what cannot be known becomes an unknown member or item.</summary>
    public static Value Apply(IObjectOrCollectionInitializerOperation initializer, Value target, Frame frame)
    {
        var outer = frame.ImplicitReceiver;
        frame.ImplicitReceiver = target;
        try
        {
            foreach (var element in initializer.Initializers)
            {
                var result = element is IMemberInitializerOperation member ? ApplyNested(member, frame) : frame.Evaluate(element);

                // An assignment keeps an unknown in its member, where it is found later. What could not be
                // done at all makes the whole object unknown: nothing may be lost.
                if (result is UnknownValue && element is not ISimpleAssignmentOperation)
                {
                    return result;
                }

                if (result is NotAssigned failed)
                {
                    return failed.Cause;
                }
            }

            return target;
        }
        finally
        {
            frame.ImplicitReceiver = outer;
        }
    }

    private static Value ApplyNested(IMemberInitializerOperation member, Frame frame)
    {
        var nested = frame.Evaluate(member.InitializedMember);
        if (nested.IsNull)
        {
            return frame.Fail(
                member.InitializedMember,
                $"'{member.InitializedMember.Syntax}' is null, so it cannot be filled: write '{member.InitializedMember.Syntax} = new() {{ … }}'");
        }

        return nested is UnknownValue ? nested : Apply(member.Initializer, nested, frame);
    }
}
