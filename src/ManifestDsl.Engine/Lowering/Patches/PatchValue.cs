using System.Collections.Immutable;
using System.Globalization;
using ManifestDsl.Engine.Api;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Lowering.Patches;

/// <summary>Brings the value of a patch into the form that a typed model would give it, and says what does not fit.</summary>
/// <param name="allowUnknown">Whether fields that the API has not may be in it.</param>
/// <param name="report">Gets a problem with the value: the node, and what is wrong.</param>
internal sealed class PatchValue(bool allowUnknown, Action<ManifestNode, string> report)
{
    /// <summary>The value in API form, parts of the DSL in it too; null when it is reported.</summary>
    public static ManifestNode? Lower(ManifestNode value, string subject, LoweringContext context)
    {
        // A context of its own: the pod has its volumes already, so that a container that needs more of them would lose them.
        var parts = new LoweringContext(context.Declaration, context.DefaultNamespace);
        var lowered = Lower(value, parts);
        foreach (var problem in parts.Problems)
        {
            context.Report(problem.Rule, problem.Cause, problem.Node, problem.Message);
        }

        var isObject = value is MapNode { Type: { Tier: ManifestTier.Dsl, Kind: not null } };
        if (isObject || !parts.Volumes.IsEmpty)
        {
            var reason = isObject ? "an object of its own, which no field holds: declare it" : "a container with mounts, which need volumes: add it to Containers";
            context.Report(DeclarationRules.PatchValue, FindingCause.BadValue, value, $"The value of a patch of {subject} is {reason}");
            return null;
        }

        return lowered;
    }

    private static ManifestNode Lower(ManifestNode value, LoweringContext context)
    {
        if (value is ListNode list)
        {
            return new ListNode([.. list.Items.Select(item => Lower(item, context))], list.Provenance);
        }

        // A model has its API form already, and its nulls say what to remove.
        return value switch
        {
            MapNode { Type.Tier: ManifestTier.Dsl } => PartLowering.Lower(value, context),
            MapNode { Type: null } map => new MapNode([.. map.Entries.Select(entry => entry with { Value = Lower(entry.Value, context) })], map.Provenance),
            _ => value,
        };
    }

    /// <summary>The value for a place.</summary>
    /// <param name="node">The value as it was written.</param>
    /// <param name="shape">What the API takes there.</param>
    /// <param name="path">The place, for messages.</param>
    public ManifestNode Fit(ManifestNode node, PatchShape shape, string path)
    {
        if (shape.IsOpen || node is UnknownNode or ScalarNode { Kind: ScalarKind.Null })
        {
            return node;
        }

        switch (node)
        {
            case MapNode map when shape.Type is not null || shape.IsMap:
                return Fit(map, shape, path);
            case ListNode list when shape.IsList:
                return Fit(list, shape.Element, path);
            case ScalarNode scalar when Fit(scalar, shape.Value?.Kind) is { } fitted:
                return fitted;
            default:
                report(node, $"'{path}' takes {shape.Describe()}, and the value is {Describe(node)}");
                return node;
        }
    }

    private MapNode Fit(MapNode map, PatchShape shape, string path)
    {
        var entries = ImmutableArray.CreateBuilder<MapEntry>(map.Entries.Length);
        foreach (var entry in map.Entries)
        {
            var below = path + (shape.IsMap ? $"[{entry.Key}]" : "." + entry.Key);
            var field = shape.Type?[entry.Key];
            if (shape.Type is { } type && field is null && !allowUnknown)
            {
                report(entry.Value, $"'{path}' has no field '{entry.Key}' in the API{Suggestion.Of(entry.Key, type)}");
            }

            entries.Add(entry with { Value = Fit(entry.Value, field is not null ? PatchShape.Of(field) : shape.Element, below) });
        }

        return new MapNode(entries.MoveToImmutable(), map.Provenance, map.Type);
    }

    private ListNode Fit(ListNode list, PatchShape element, string path)
    {
        var items = ImmutableArray.CreateBuilder<ManifestNode>(list.Items.Length);
        for (var i = 0; i < list.Items.Length; i++)
        {
            items.Add(Fit(list.Items[i], element, $"{path}[{i.ToString(CultureInfo.InvariantCulture)}]"));
        }

        return new ListNode(items.MoveToImmutable(), list.Provenance);
    }

    /// <summary>The scalar as the API wants it; null when it does not fit.</summary>
    private static ScalarNode? Fit(ScalarNode scalar, ApiValueKind? kind) => (kind, scalar.Kind) switch
    {
        (ApiValueKind.Text or ApiValueKind.Bytes or ApiValueKind.Time, ScalarKind.Text) => scalar,
        (ApiValueKind.Boolean, ScalarKind.Boolean) => scalar,
        (ApiValueKind.Integer or ApiValueKind.LongInteger or ApiValueKind.Number or ApiValueKind.IntegerOrText, ScalarKind.Integer) => scalar,
        (ApiValueKind.Number, ScalarKind.Float) => scalar,
        (ApiValueKind.Quantity, ScalarKind.Text or ScalarKind.Integer or ScalarKind.Float) => ScalarNode.FromText(
            Quantity.TryCanonicalize(scalar.Text, out var canonical) ? canonical : scalar.Text, scalar.Provenance, ScalarFormat.Quantity),

        // As KubernetesClient does it, a text that is a number is written as one.
        (ApiValueKind.IntegerOrText, ScalarKind.Text) =>
            int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? ScalarNode.FromInteger(number, scalar.Provenance) : scalar,
        _ => null,
    };

    private static string Describe(ManifestNode node) => node switch
    {
        MapNode => "an object",
        ListNode => "a list",
        ScalarNode { Kind: ScalarKind.Text } scalar => $"the text '{scalar.Text}'",
        _ => ((ScalarNode)node).Text,
    };
}
