using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>Values without a schema: the evaluator has no object for them, they are the map, list or scalar that they hold.</summary>
internal static class FreeForms
{
    /// <summary>What a constructor, factory or conversion of <c>FreeForm</c> makes.</summary>
    public static Value Create(IMethodSymbol method, IReadOnlyList<Value> arguments, IOperation at, Frame frame)
    {
        var known = frame.Session.Known;
        switch (arguments)
        {
            case []:
                return new MapValue(known.FreeForm, frame.Origin(at));
            case [UnknownValue unknown]:
                return unknown;
            case [ObjectValue obj] when method.Name == "Of":
                return known.IsModel(known.ApiTypeOf(obj.Type))
                    ? obj
                    : frame.Unknown(at, $"{obj.Type.Name} is no KubernetesClient model: FreeForm.Of takes these alone, and what they hold");
            case [var argument] when method.Name == "Of":
                return argument;
            case [ListValue list]:
                return new ListValue(known.FreeForm, list.Origin, [.. list.Items]);
            case [MapValue map]:
                var copy = new MapValue(known.FreeForm, map.Origin);
                foreach (var (key, value) in map.Entries)
                {
                    copy.Set(key, value);
                }

                return copy;
            case [ConstantValue constant]:
                return constant;
            default:
                return frame.Unknown(at, "this value without a schema cannot be evaluated at compile time: write new() { [\"name\"] = value }");
        }
    }
}
