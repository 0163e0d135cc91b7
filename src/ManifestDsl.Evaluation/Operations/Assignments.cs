using ManifestDsl.Evaluation.Known;
using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>Puts a value into what stands on the left of an assignment.</summary>
internal static class Assignments
{
    /// <summary>Null when it was assigned; otherwise why it was not.</summary>
    public static UnknownValue? Assign(IOperation target, Value value, Frame frame) => target switch
    {
        IPropertyReferenceOperation property => AssignProperty(property, value, frame),
        _ => frame.Unknown(target, Refusals.Of(target)),
    };

    private static UnknownValue? AssignProperty(IPropertyReferenceOperation target, Value value, Frame frame)
    {
        if (target.Instance is not { } instanceOperation)
        {
            return frame.Unknown(target, "a static property cannot be changed: a declaration depends on nothing but its source");
        }

        var instance = frame.Evaluate(instanceOperation);
        if (instance is UnknownValue unknown)
        {
            return unknown;
        }

        if (target.Arguments.Length == 1)
        {
            return AssignIndexed(target, instance, frame.Evaluate(target.Arguments[0].Value), value, frame);
        }

        if (instance is not ObjectValue obj)
        {
            return frame.Unknown(target, $"'{target.Property.Name}' of {instance.Describe()} cannot be assigned");
        }

        if (frame.Session.Known.ApiTypeOf(obj.Type) is { } apiType
            && TypeSchema.Of(apiType, frame.Session.Known).KeyOf(target.Property.Name) is null)
        {
            return frame.Unknown(target, $"'{target.Property.Name}' of {obj.Type.Name} is no field of the API");
        }

        obj.Set(target.Property.Name, value, frame.Origin(target));
        return null;
    }

    private static UnknownValue? AssignIndexed(IPropertyReferenceOperation target, Value instance, Value index, Value value, Frame frame)
    {
        if (index is UnknownValue unknown)
        {
            return unknown;
        }

        switch (instance)
        {
            case MapValue map when index is ConstantValue { IsNull: false } key:
                map.Set(key, value);
                return null;
            case ListValue list when index is ConstantValue { Object: int i } && i >= 0 && i < list.Items.Count:
                list.Items[i] = value;
                return null;
            case ListValue list when index is ConstantValue { Object: int i }:
                return frame.Unknown(target, $"the index {i} is outside the {list.Items.Count} items");
            default:
                return frame.Unknown(target, $"an index on {instance.Describe()} cannot be assigned");
        }
    }
}
