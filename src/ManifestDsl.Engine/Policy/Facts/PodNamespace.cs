namespace ManifestDsl.Engine.Policy.Facts;

/// <summary>The workloads of one namespace by label and value.</summary>
internal sealed class PodNamespace
{
    private static readonly List<PolicyContext> Nobody = [];

    private readonly Dictionary<(string Key, string Value), List<PolicyContext>> _byLabel = [];

    public List<PolicyContext> All { get; } = [];

    /// <summary>True when an object of a custom kind may make pods here.</summary>
    public bool HasOtherPods { get; set; }

    public void Add(PolicyContext context)
    {
        All.Add(context);
        foreach (var label in context.Facts.PodLabels.Map.Entries())
        {
            if (label.Value.AsText() is { } value)
            {
                if (!_byLabel.TryGetValue((label.Key, value), out var list))
                {
                    _byLabel.Add((label.Key, value), list = []);
                }

                list.Add(context);
            }
        }
    }

    /// <summary>Lists that hold every workload which the selector may select, each workload once: those of its rarest label.</summary>
    public List<PolicyContext>[] Candidates(LabelSelector selector)
    {
        LabelRequirement? rarest = null;
        var fewest = All.Count;
        foreach (var requirement in selector.Requirements)
        {
            if (requirement.Operator == LabelOperator.In)
            {
                var count = CountOf(requirement);
                if (count < fewest)
                {
                    (rarest, fewest) = (requirement, count);
                }
            }
        }

        return rarest is null ? [All] : ListsOf(rarest);
    }

    private int CountOf(LabelRequirement requirement)
    {
        var count = 0;
        foreach (var value in requirement.Values)
        {
            count += Of(requirement.Key, value).Count;
        }

        return count;
    }

    private List<PolicyContext>[] ListsOf(LabelRequirement requirement) => requirement.Values.Length == 1
        ? [Of(requirement.Key, requirement.Values[0])]
        : [.. requirement.Values.Distinct(StringComparer.Ordinal).Select(value => Of(requirement.Key, value))];

    private List<PolicyContext> Of(string key, string value) => _byLabel.TryGetValue((key, value), out var found) ? found : Nobody;
}
