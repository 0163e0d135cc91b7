using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Facts;

/// <summary>What a selector asks of labels: the one place where labels are matched.</summary>
public sealed class LabelSelector
{
    private string? _text;

    private LabelSelector(ManifestNode? node, ImmutableArray<LabelRequirement> requirements, bool isUnknown)
    {
        Node = node;
        Requirements = requirements;
        IsUnknown = isUnknown;
    }

    /// <summary>The selector as written; null when it is unset.</summary>
    public ManifestNode? Node { get; }

    /// <summary>What is asked; all of it must be met.</summary>
    public ImmutableArray<LabelRequirement> Requirements { get; }

    /// <summary>True when a part of the selector cannot be known.</summary>
    public bool IsUnknown { get; }

    /// <summary>True when no selector was written. What that means differs from kind to kind.</summary>
    public bool IsUnset => Node is null;

    /// <summary>True when a selector asks for nothing: it selects everything, or nothing, as its kind says.</summary>
    public bool IsEmpty => Requirements.IsEmpty && !IsUnknown;

    /// <summary>Reads a map from label to value: the selector of a Service.</summary>
    public static LabelSelector OfMap(ManifestNode? node)
    {
        var requirements = ImmutableArray.CreateBuilder<LabelRequirement>();
        var isUnknown = node.IsOpaque() || node is ListNode;
        AddEqualities(node, requirements, ref isUnknown);
        return new LabelSelector(Unset(node), requirements.ToImmutable(), isUnknown);
    }

    /// <summary>Reads matchLabels and matchExpressions.</summary>
    public static LabelSelector Of(ManifestNode? node)
    {
        var requirements = ImmutableArray.CreateBuilder<LabelRequirement>();
        var isUnknown = node.IsOpaque() || node is ListNode;
        if (node is MapNode map)
        {
            var labels = map["matchLabels"];
            isUnknown |= labels.IsOpaque() || labels is ListNode;
            AddEqualities(labels, requirements, ref isUnknown);

            var expressions = map["matchExpressions"];
            isUnknown |= expressions.IsOpaque() || expressions is MapNode;
            foreach (var item in expressions.Items())
            {
                if (item is MapNode expression && Requirement(expression) is { } requirement)
                {
                    requirements.Add(requirement);
                }
                else
                {
                    isUnknown = true;
                }
            }
        }

        return new LabelSelector(Unset(node), requirements.ToImmutable(), isUnknown);
    }

    /// <summary>
    /// Whether labels meet the whole selector; null when that cannot be known. One known requirement that is not met is enough for false.
    /// </summary>
    public bool? Matches(LabelSet labels)
    {
        bool? all = IsUnknown ? null : true;
        foreach (var requirement in Requirements)
        {
            switch (requirement.Matches(labels))
            {
                case false:
                    return false;
                case null:
                    all = null;
                    break;
            }
        }

        return all;
    }

    /// <summary>The selector as <c>kubectl</c> takes it, its requirements in ordinal order: equal for equal selectors.</summary>
    public override string ToString() => _text ??= Join();

    private static ManifestNode? Unset(ManifestNode? node) => node is ScalarNode { Kind: ScalarKind.Null } ? null : node;

    private static void AddEqualities(ManifestNode? node, ImmutableArray<LabelRequirement>.Builder requirements, ref bool isUnknown)
    {
        foreach (var entry in node.Entries())
        {
            if (entry.Value.AsText() is { } value)
            {
                requirements.Add(new LabelRequirement(entry.Key, LabelOperator.In, [value]));
            }
            else
            {
                isUnknown = true;
            }
        }
    }

    private static LabelRequirement? Requirement(MapNode expression)
    {
        var values = new TextList(expression["values"]);
        if (expression.Text("key") is not { } key || values.IsUnknown)
        {
            return null;
        }

        LabelOperator? found = expression.Text("operator") switch
        {
            "In" => LabelOperator.In,
            "NotIn" => LabelOperator.NotIn,
            "Exists" => LabelOperator.Exists,
            "DoesNotExist" => LabelOperator.DoesNotExist,
            _ => null,
        };
        return found is { } known ? new LabelRequirement(key, known, [.. values.Items.Select(static item => item.Text)]) : null;
    }

    private string Join()
    {
        var texts = new string[Requirements.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = Requirements[i].ToString();
        }

        Array.Sort(texts, StringComparer.Ordinal);
        return string.Join(",", texts);
    }
}
