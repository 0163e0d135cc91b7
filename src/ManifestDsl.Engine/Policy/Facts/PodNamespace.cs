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
    public List<List<PolicyContext>> Candidates(LabelSelector selector)
    {
        List<List<PolicyContext>> best = [All];
        var fewest = All.Count;
        foreach (var requirement in selector.Requirements)
        {
            if (requirement.Operator == LabelOperator.In)
            {
                var count = 0;
                var lists = new List<List<PolicyContext>>(requirement.Values.Length);
                foreach (var value in requirement.Values.Distinct(StringComparer.Ordinal))
                {
                    var list = _byLabel.TryGetValue((requirement.Key, value), out var found) ? found : Nobody;
                    lists.Add(list);
                    count += list.Count;
                }

                if (count < fewest)
                {
                    (best, fewest) = (lists, count);
                }
            }
        }

        return best;
    }
}
