using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>No value of the environment, no argument and no header of a probe is a credential, by its form or by what stands beside it.</summary>
internal sealed class CredentialValueRule : ContainerRule
{
    private static readonly string[] Handlers = ["livenessProbe", "readinessProbe", "startupProbe", "lifecycle.postStart", "lifecycle.preStop"];

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL1060",
        "Credentials must not be written in the manifest",
        RuleCategories.PodSecurity,
        RuleSeverity.Warning,
        "What is in the manifest is in the repository, its history, its copies and the API server, for everyone who may read pods.")
    {
        Preset = RulePreset.Baseline,
        References = ["W45"],
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings)
    {
        var title = $"of {container.InnerTitle} of {workload.Title}";
        var verdict = CheckNamed(container.Map.Read("env"), name => $"environment variable {name} {title}", isHeader: false, findings)
            .Or(CheckTexts(container.Map.Read("command"), $"command {title}", findings))
            .Or(CheckTexts(container.Map.Read("args"), $"args {title}", findings));
        foreach (var handler in Handlers)
        {
            var dot = handler.IndexOf('.');
            var action = dot < 0 ? container.Map.Read(handler) : container.Map.Read(handler.Substring(0, dot), handler.Substring(dot + 1));
            if (action is MapNode map)
            {
                verdict = verdict
                    .Or(CheckTexts(map.Read("exec", "command"), $"command of {handler} {title}", findings))
                    .Or(CheckNamed(map.Read("httpGet", "httpHeaders"), name => $"header {name} of {handler} {title}", isHeader: true, findings));
            }
            else if (action is not null)
            {
                verdict = verdict.Or(Verdict.Unknown);
            }
        }

        return verdict;
    }

    // Variables by their names are the matter of the other rule.
    private static string? Kind(string name, string text, bool isHeader) => CredentialText.KindInside(text)
        ?? (isHeader && name.Equals("Authorization", StringComparison.OrdinalIgnoreCase) ? CredentialText.KindOf("token", text)
            : isHeader ? CredentialText.KindOf(name, text) : null);

    private Verdict CheckNamed(ManifestNode? list, Func<string, string> title, bool isHeader, FindingSink findings)
    {
        var items = new MapItems(list);
        var verdict = items.IsUnknown ? Verdict.Unknown : Verdict.Pass;
        foreach (var item in items)
        {
            var value = item.Read("value");
            verdict = verdict.Or(value is UnknownNode ? Verdict.Unknown : Verdict.Pass);
            if (value is ScalarNode { AsText: { } text } && Kind(item.Text("name") ?? "", text, isHeader) is { } kind)
            {
                verdict = Report(value, title(item.Text("name") ?? ""), kind, findings);
            }
        }

        return verdict;
    }

    private Verdict CheckTexts(ManifestNode? node, string title, FindingSink findings)
    {
        if (node is not ListNode list)
        {
            return node is null ? Verdict.Pass : Verdict.Unknown;
        }

        var verdict = Verdict.Pass;
        string? before = null;
        foreach (var item in list.Items)
        {
            var text = (item as ScalarNode)?.AsText;
            verdict = verdict.Or(item is UnknownNode ? Verdict.Unknown : Verdict.Pass);
            if (text is not null && (CredentialText.KindInside(text) ?? CredentialText.KindAfterOption(before, text)) is { } kind)
            {
                verdict = Report(item, title, kind, findings);
            }

            before = text;
        }

        return verdict;
    }

    private Verdict Report(ManifestNode node, string title, string kind, FindingSink findings)
    {
        findings.AddBadValue(Metadata, node, $"The {title} holds {kind}: put it into a Secret, mount that, and revoke the credential if it was ever committed");
        return Verdict.Fail;
    }
}
