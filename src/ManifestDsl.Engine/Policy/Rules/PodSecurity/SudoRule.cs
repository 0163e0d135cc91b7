using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>No command of a container uses sudo.</summary>
internal sealed class SudoRule : ContainerRule
{
    private static readonly string[] Lists = ["command", "args"];
    private static readonly char[] Breaks = [' ', '\t', '\n', ';', '&', '|', '(', '`'];

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL1064",
        "Commands must not use sudo",
        RuleCategories.PodSecurity,
        RuleSeverity.Warning,
        "sudo needs privilege escalation, which a hardened container forbids, and it makes root of whoever breaks into the program.")
    {
        References = ["W51"],
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings)
    {
        var verdict = Verdict.Pass;
        var isCommand = true;
        foreach (var field in Lists)
        {
            if (container.Map.Read(field) is not ListNode list)
            {
                verdict = verdict.Or(container.Map.Read(field) is null ? Verdict.Pass : Verdict.Unknown);
                continue;
            }

            for (var i = 0; i < list.Items.Length; i++)
            {
                var item = list.Items[i];
                verdict = verdict.Or(item is UnknownNode ? Verdict.Unknown : Verdict.Pass);
                if (item is ScalarNode { AsText: { } text } && (isCommand ? IsSudo(text) : IsScript(text) && UsesSudo(text)))
                {
                    findings.AddBadValue(Metadata, item, $"The {field} of {container.InnerTitle} of {workload.Title} uses sudo, which does nothing in a hardened container: run the command as the user of the container, or do it when the image is built");
                    verdict = Verdict.Fail;
                }

                // Only the first text is a program; the others are its arguments, perhaps a script.
                isCommand = false;
            }
        }

        return verdict;
    }

    private static bool IsSudo(string program) => program == "sudo" || program.EndsWith("/sudo", StringComparison.Ordinal) || (IsScript(program) && UsesSudo(program));

    private static bool IsScript(string text) => text.IndexOf(' ') >= 0;

    /// <summary>True when a shell would run sudo: the word stands where a command begins.</summary>
    private static bool UsesSudo(string script)
    {
        for (var start = script.IndexOf("sudo ", StringComparison.Ordinal); start >= 0; start = script.IndexOf("sudo ", start + 1, StringComparison.Ordinal))
        {
            if (start > 0 && Array.IndexOf(Breaks, script[start - 1]) < 0)
            {
                continue;
            }

            var before = start - 1;
            while (before >= 0 && script[before] is (' ' or '\t'))
            {
                before--;
            }

            if (before < 0 || script[before] is '\n' or ';' or '&' or '|' or '(' or '`')
            {
                return true;
            }
        }

        return false;
    }
}
