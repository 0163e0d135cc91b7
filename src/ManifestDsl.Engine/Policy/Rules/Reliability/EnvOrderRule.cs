using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>A variable refers with <c>$(NAME)</c> to one that is set after it: such a reference stays as it is written.</summary>
internal sealed class EnvOrderRule : ContainerRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3022",
        "A variable must be set before it is used",
        RuleCategories.Reliability,
        RuleSeverity.Warning,
        "The kubelet replaces $(NAME) by variables that come before it. A reference to a later one reaches the program as it is written.")
    {
        Preset = RulePreset.Baseline,
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings)
    {
        var items = container.Map.Items("env");
        var verdict = items.IsUnknown ? Verdict.Unknown : Verdict.Pass;
        var place = 0;
        foreach (var item in items)
        {
            place++;
            var value = item.Read("value");
            if (value is UnknownNode)
            {
                verdict = verdict.Or(Verdict.Unknown);
            }

            if (value is ScalarNode { AsText: { } text } && LaterName(text, items, place) is { } name)
            {
                findings.AddBadValue(
                    Metadata,
                    value,
                    $"The environment variable {item.Text("name")} of {container.InnerTitle} of {workload.Title} refers to $({name}), which is set after it: set {name} first");
                verdict = Verdict.Fail;
            }
        }

        return verdict;
    }

    /// <summary>The first name in <c>$(…)</c> that only an item from <paramref name="place"/> on has.</summary>
    private static string? LaterName(string text, MapItems items, int place)
    {
        for (var start = text.IndexOf("$(", StringComparison.Ordinal); start >= 0; start = text.IndexOf("$(", start + 2, StringComparison.Ordinal))
        {
            var end = text.IndexOf(')', start);

            // $$(NAME) is an escape.
            if (end > 0 && (start == 0 || text[start - 1] != '$') && WhenLater(text.Substring(start + 2, end - start - 2), items, place) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    private static string? WhenLater(string name, MapItems items, int place)
    {
        var i = 0;
        foreach (var item in items)
        {
            i++;
            var present = item.Read("name");

            // Perhaps it is that one.
            if (i <= place && present is UnknownNode)
            {
                return null;
            }

            if (present is ScalarNode scalar && scalar.Text == name)
            {
                return i > place ? name : null;
            }
        }

        return null;
    }
}
