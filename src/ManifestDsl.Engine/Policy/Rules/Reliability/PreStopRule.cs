using System.Globalization;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.Reliability;

/// <summary>A preStop hook that sleeps for as long as the pod may take to end leaves the program no time to end itself.</summary>
internal sealed class PreStopRule : ContainerRule
{
    private const long DefaultGrace = 30;

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = new(
        "MDSL3018",
        "The grace period must outlast the preStop hook",
        RuleCategories.Reliability,
        RuleSeverity.Warning,
        "The grace period counts from the start of the preStop hook. When the hook takes all of it the program is killed without having been asked to end.")
    {
        Preset = RulePreset.Baseline,
    };

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings)
    {
        var hook = container.Map.Read("lifecycle", "preStop");
        if (hook is not MapNode preStop)
        {
            return hook is null ? Verdict.Pass : Verdict.Unknown;
        }

        var grace = workload.PodSpec.Read("terminationGracePeriodSeconds");
        if (grace is not null and not ScalarNode { AsInteger: not null })
        {
            return Verdict.Unknown;
        }

        var available = (grace as ScalarNode)?.AsInteger ?? DefaultGrace;
        var (sleep, isUnknown) = Sleep(preStop);
        if (sleep is not { } seconds || seconds < available)
        {
            return isUnknown ? Verdict.Unknown : Verdict.Pass;
        }

        findings.AddBadValue(
            Metadata,
            preStop,
            $"The preStop hook of {container.InnerTitle} of {workload.Title} sleeps {Text(seconds)} seconds, and the pod is killed after {Text(available)}: set terminationGracePeriodSeconds above the time that the hook and the program take together");
        return Verdict.Fail;
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The seconds that the hook sleeps at least: the sleep handler, or a sleep command, in a shell or not.</summary>
    private static (long? Seconds, bool IsUnknown) Sleep(MapNode preStop)
    {
        var seconds = preStop.Read("sleep", "seconds");
        if (seconds is not null)
        {
            return ((seconds as ScalarNode)?.AsInteger, seconds is UnknownNode);
        }

        var command = preStop.Read("exec", "command");
        if (command is not ListNode { Items.Length: > 1 } list)
        {
            return (null, command is UnknownNode);
        }

        foreach (var item in list.Items)
        {
            if (item is UnknownNode)
            {
                return (null, true);
            }
        }

        var program = (list.Items[0] as ScalarNode)?.AsText ?? "";
        var last = (list.Items[list.Items.Length - 1] as ScalarNode)?.AsText ?? "";
        var isSleep = program == "sleep" || program.EndsWith("/sleep", StringComparison.Ordinal);
        return (SecondsOf(isSleep ? last : last.StartsWith("sleep ", StringComparison.Ordinal) ? last.Substring("sleep ".Length) : ""), false);
    }

    /// <summary>The number at the start of a text, up to its end or the end of the shell command.</summary>
    private static long? SecondsOf(string text)
    {
        var end = 0;
        while (end < text.Length && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        return (end == text.Length || text[end] is ' ' or ';' or '&')
            && long.TryParse(text.Substring(0, end), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? seconds
            : null;
    }
}
