using System.Collections.Immutable;

namespace ManifestDsl.Engine.PodPolicies.Admission;

/// <summary>Controls of users and groups.</summary>
internal static class IdControls
{
    // No id is below 0: the API server refuses it.
    private const string Unset = "-1";

    public static void Add(PodPolicy policy, ControlList controls)
    {
        if (policy.RunAsUser is { Strategy: IdStrategy.MustRunAsNonRoot })
        {
            AddNonRoot(controls);
        }
        else
        {
            AddOfContainers(PodControls.RunAsUser, "RunAsUser", policy.RunAsUser, controls);
        }

        AddOfContainers(PodControls.RunAsGroup, "RunAsGroup", policy.RunAsGroup, controls);
        AddFsGroup(policy.FsGroup, controls);
        AddSupplementalGroups(policy.SupplementalGroups, controls);
    }

    /// <summary>The expression for: a number is in one of the ranges.</summary>
    public static string Within(string number, ImmutableArray<IdRange> ranges) => ranges.IsEmpty
        ? "false"
        : string.Join(" || ", ranges.Select(range => range.Min == range.Max
            ? $"{number} == {CelText.Number(range.Min)}"
            : $"({number} >= {CelText.Number(range.Min)} && {number} <= {CelText.Number(range.Max)})"));

    /// <summary>Ranges in a message: <c>1000-2000 or 5</c>.</summary>
    public static string Text(ImmutableArray<IdRange> ranges) => ContainerControls.Choice(ranges.Select(static range => range.Min == range.Max
        ? CelText.Number(range.Min)
        : CelText.Number(range.Min) + "-" + CelText.Number(range.Max)));

    /// <summary>A list of one: what a container <c>c</c> sets, else what its pod sets for it, else something else.</summary>
    public static string Effective(string field, string otherwise) =>
        $"[{ContainerControls.Has(field)} ? c.securityContext.{field} : has({CelPod.Security}.{field}) ? {CelPod.Security}.{field} : {otherwise}]";

    // Windows has no user ids: only what the kubelet is told counts there.
    private static void AddNonRoot(ControlList controls) => controls.Containers(
        PodControls.RunAsUser,
        "RunAsUser",
        $"{Effective("runAsUser", Unset)}.exists(u, {CelPod.IsWindows} || u == {Unset} ? {Effective("runAsNonRoot", "false")}.exists(n, !n) : u == 0)",
        "must set securityContext.runAsNonRoot: true, or a runAsUser other than 0",
        onWindows: true);

    private static void AddOfContainers(string control, string property, IdRule? rule, ControlList controls)
    {
        switch (rule)
        {
            case { Strategy: IdStrategy.MustRunAs }:
                controls.Containers(
                    control, property, $"!{Effective(control, Unset)}.exists(i, {Within("i", rule.Ranges)})", $"must set securityContext.{control} to {Text(rule.Ranges)}");
                break;
            case { Strategy: IdStrategy.MayRunAs }:
                controls.Containers(
                    control,
                    property,
                    $"!{Effective(control, Unset)}.exists(i, i == {Unset} || {Within("i", rule.Ranges)})",
                    $"may set securityContext.{control} to {Text(rule.Ranges)} only");
                break;
        }
    }

    private static void AddFsGroup(IdRule? rule, ControlList controls)
    {
        var group = $"{CelPod.Security}.fsGroup";
        switch (rule)
        {
            case { Strategy: IdStrategy.MustRunAs }:
                controls.Pod(
                    PodControls.FsGroup,
                    "FsGroup",
                    $"{CelPod.IsWindows} || (has({group}) && ({Within(group, rule.Ranges)}))",
                    $"must set securityContext.fsGroup to {Text(rule.Ranges)}");
                break;
            case { Strategy: IdStrategy.MayRunAs }:
                controls.Pod(
                    PodControls.FsGroup,
                    "FsGroup",
                    $"{CelPod.IsWindows} || !has({group}) || {Within(group, rule.Ranges)}",
                    $"may set securityContext.fsGroup to {Text(rule.Ranges)} only");
                break;
        }
    }

    private static void AddSupplementalGroups(IdRule? rule, ControlList controls)
    {
        var groups = $"{CelPod.Security}.supplementalGroups";
        switch (rule)
        {
            case { Strategy: IdStrategy.MustRunAs }:
                controls.Pod(
                    PodControls.SupplementalGroups,
                    "SupplementalGroups",
                    $"{CelPod.IsWindows} || (has({groups}) && {groups}.size() > 0 && {groups}.all(g, {Within("g", rule.Ranges)}))",
                    $"must set securityContext.supplementalGroups to {Text(rule.Ranges)}");
                break;
            case { Strategy: IdStrategy.MayRunAs }:
                controls.Pod(
                    PodControls.SupplementalGroups,
                    "SupplementalGroups",
                    $"{CelPod.IsWindows} || !has({groups}) || {groups}.all(g, {Within("g", rule.Ranges)})",
                    $"may set securityContext.supplementalGroups to {Text(rule.Ranges)} only");
                break;
        }
    }
}
