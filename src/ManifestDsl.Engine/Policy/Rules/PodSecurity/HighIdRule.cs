using System.Collections.Immutable;
using System.Globalization;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>Containers run as a user, or group, above 10000: an id that no user of the node has.</summary>
internal sealed class HighIdRule : ContainerRule
{
    /// <summary>Some tools want 10000 at least and some more than that; the next number satisfies both.</summary>
    private const long Highest = 10000;

    private readonly bool _isGroup;
    private readonly string _field;
    private readonly ImmutableArray<string> _path;

    private HighIdRule(RuleMetadata metadata, bool isGroup)
    {
        Metadata = metadata;
        _isGroup = isGroup;
        _field = isGroup ? "runAsGroup" : "runAsUser";
        _path = ["securityContext", _field];
    }

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; }

    /// <summary>MDSL1034.</summary>
    public static HighIdRule User() => new(
        new("MDSL1034", "Containers should run as a user above 10000", RuleCategories.PodSecurity, RuleSeverity.Info, "A process that escapes from its container has the rights of the node's user with the same id. Most users of a node have low ids.")
        {
            Preset = RulePreset.Strict,
            References = ["W25"],
        },
        isGroup: false);

    /// <summary>MDSL1035.</summary>
    public static HighIdRule Group() => new(
        new("MDSL1035", "Containers should run as a group above 10000", RuleCategories.PodSecurity, RuleSeverity.Info, "A process that escapes from its container has the rights of the node's group with the same id. Most groups of a node have low ids.")
        {
            Preset = RulePreset.Strict,
            References = ["W26"],
        },
        isGroup: true);

    /// <inheritdoc/>
    protected override Verdict Check(PolicyContext context, Workload workload, WorkloadContainer container, FindingSink findings)
    {
        switch (workload.OperatingSystem)
        {
            case PodOperatingSystem.Windows:
                return Verdict.NotApplicable;
            case PodOperatingSystem.Unknown:
                return Verdict.Unknown;
        }

        var setting = _isGroup ? container.Security.RunAsGroup : container.Security.RunAsUser;
        if (setting.IsUnset)
        {
            findings.AddNotSet(Metadata, container.Map, _path, $"{container.Title} of {workload.Title} does not set {_field}: set securityContext.{_field} to an id above 10000 that its files allow");
            return Verdict.Fail;
        }

        if (setting.AsInteger is not { } id || id > Highest)
        {
            return setting.AsInteger is null ? Verdict.Unknown : Verdict.Pass;
        }

        findings.AddBadValue(
            Metadata,
            setting.Node!,
            $"{container.Title} of {workload.Title} runs with {_field} {id.ToString(CultureInfo.InvariantCulture)}: write an id above 10000 that its files allow");
        return Verdict.Fail;
    }
}
