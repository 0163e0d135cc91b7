using ManifestDsl.Engine.Api;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Validation;

/// <summary>MDSL7017: of fields that are a choice one is set.</summary>
internal static class ChoiceCheck
{
    public static void Check(MapNode map, ApiType type, CheckScope scope)
    {
        foreach (var choice in type.Choices)
        {
            Check(map, choice, scope);
        }
    }

    private static void Check(MapNode map, ApiChoice choice, CheckScope scope)
    {
        ManifestNode? second = null;
        string? first = null;
        string? other = null;
        var isUnknown = false;
        foreach (var name in choice.Fields)
        {
            switch (map[name])
            {
                case null or ScalarNode { Kind: ScalarKind.Null } or ScalarNode { AsText: "" }:
                    break;
                case UnknownNode:
                    isUnknown = true;
                    break;
                case var value when first is null:
                    first = name;
                    second = value;
                    break;
                case var value:
                    (other, second) = (name, value);
                    break;
            }
        }

        if (other is not null)
        {
            scope.Findings.AddBadValue(
                ValidationRules.Choice,
                second!,
                $"{scope.Title}: {Place(scope)} has both {first} and {other}: keep one of them");
        }
        else if (first is null && !isUnknown && choice.IsRequired)
        {
            scope.Findings.AddNotSet(
                ValidationRules.Choice,
                map,
                [choice.Fields[0]],
                $"{scope.Title}: {Place(scope)} has none of {ValueText.Choice(choice.Fields, " and ")}: set one of them");
        }
    }

    private static string Place(CheckScope scope) => scope.Trail.ToString() is { Length: > 0 } place ? place : "it";
}
