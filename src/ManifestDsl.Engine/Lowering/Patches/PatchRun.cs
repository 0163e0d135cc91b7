using ManifestDsl.Engine.Api;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Lowering.Patches;

/// <summary>One patch on its way through an object.</summary>
/// <param name="path">Where it goes.</param>
/// <param name="pathNode">The path as it was written, where errors are reported.</param>
/// <param name="value">What is set; null to remove.</param>
/// <param name="allowUnknown">Whether fields that the API has not may be set.</param>
/// <param name="subject">The object, for messages.</param>
/// <param name="context">Gets the problems.</param>
internal sealed class PatchRun(PatchPath path, ManifestNode pathNode, ManifestNode? value, bool allowUnknown, string subject, LoweringContext context)
{
    private bool _hasFailed;

    /// <summary>The object with the patch; as it was where the patch has no place in it.</summary>
    public MapNode Apply(MapNode root, ApiType? type) =>
        Step(root, 0, new PatchShape(type, null, null)) is MapNode patched && !_hasFailed ? patched : root;

    /// <summary>What is at a place after the patch; null for nothing.</summary>
    private ManifestNode? Step(ManifestNode? current, int step, PatchShape shape)
    {
        if (current is UnknownNode)
        {
            return current; // Reported as such, and nothing is written.
        }

        if (step == path.Steps.Length)
        {
            return value is null ? null : OverrideMerge.Merge(current, Fitted(value, shape), shape.Value, shape.Field);
        }

        var (name, isBracketed, _) = path.Steps[step];
        var isNext = isBracketed && name == ListItem.Next;
        if (shape.IsList || shape.IsOpen && (current is ListNode || current is null && isNext))
        {
            return isBracketed
                ? StepIntoList(current as ListNode, step, shape)
                : Fail(current, $"'{path.Before(step)}' is a list: name an item in brackets, '{path.Before(step)}[{FirstName(current, shape)}]'");
        }

        if (current is not (null or MapNode) || !shape.IsOpen && shape.Type is null && !shape.IsMap)
        {
            return Fail(current, $"'{path.Before(step)}' is {(shape.IsOpen ? "a value" : shape.Describe())}, in which there is no '{name}'");
        }

        return StepIntoMap(current as MapNode, step, shape);
    }

    private ManifestNode? StepIntoMap(MapNode? current, int step, PatchShape shape)
    {
        var name = path.Steps[step].Name;
        var below = shape.IsMap ? shape.Element : PatchShape.Open;
        var isThere = current?.Contains(name) == true;
        if (shape.Type is { } type)
        {
            if (type[name] is { } field)
            {
                below = PatchShape.Of(field);
            }
            else if (!allowUnknown && !isThere)
            {
                return Fail(current, $"{Place(step)} has no field '{name}'{(value is null ? ": correct the name, or remove the patch" : " in the API" + Suggestion.Of(name, type))}");
            }
        }

        if (value is null && !isThere)
        {
            return Fail(current, $"{Place(step)} has no '{name}' that could be removed{Suggestion.Of(name, Keys(current))}");
        }

        var map = current ?? new MapNode([], pathNode.Provenance);
        return Step(map[name], step + 1, below) is { } changed ? map.With(name, changed, pathNode.Provenance) : map.Without(name);
    }

    private ManifestNode? StepIntoList(ListNode? current, int step, PatchShape shape)
    {
        var name = path.Steps[step].Name;
        var list = current ?? new ListNode([], pathNode.Provenance);
        if (name == ListItem.Next && value is not null)
        {
            return Step(null, step + 1, shape.Element) is { } added ? new ListNode(list.Items.Add(added), list.Provenance) : current;
        }

        var i = ListItem.IndexOf(list, name, shape.Field);
        if (i >= 0)
        {
            return Step(list.Items[i], step + 1, shape.Element) is { } changed
                ? new ListNode(list.Items.SetItem(i, changed), list.Provenance)
                : new ListNode(list.Items.RemoveAt(i), list.Provenance);
        }

        if (ListItem.MayBeUnknown(list))
        {
            return current;
        }

        // A whole item may be new; a path through an item that is not there is a mistake in its name.
        if (value is not null && step == path.Steps.Length - 1 && shape.Field is { ListKeys.Length: > 0 } field)
        {
            return Step(null, step + 1, shape.Element) is MapNode item
                ? new ListNode(list.Items.Add(ListItem.WithKeys(item, name, field, shape.Element, pathNode.Provenance)), list.Provenance)
                : current;
        }

        return Fail(current, $"'{path.Before(step)}' has no item '{name}'{Suggestion.Of(name, ListItem.Names(list, shape.Field))}");
    }

    private ManifestNode Fitted(ManifestNode node, PatchShape shape) =>
        new PatchValue(allowUnknown, (at, message) => Report(DeclarationRules.PatchValue, at, message)).Fit(node, shape, path.Text);

    private ManifestNode? Fail(ManifestNode? current, string message)
    {
        Report(DeclarationRules.PatchPath, pathNode, message);
        return current;
    }

    private void Report(RuleMetadata rule, ManifestNode at, string message)
    {
        _hasFailed = true;
        context.Report(rule, FindingCause.BadValue, at, $"A patch of {subject} has no place there: {message}");
    }

    private string Place(int step) => step == 0 ? subject : $"'{path.Before(step)}'";

    private string FirstName(ManifestNode? current, PatchShape shape) =>
        current is ListNode { Items.Length: > 0 } list ? ListItem.Names(list, shape.Field)[0] : shape.Field is { ListKeys: [var key, ..] } ? key : "0";

    private static List<string> Keys(MapNode? map)
    {
        var keys = new List<string>();
        foreach (var entry in map?.Entries ?? [])
        {
            keys.Add(entry.Key);
        }

        return keys;
    }
}
