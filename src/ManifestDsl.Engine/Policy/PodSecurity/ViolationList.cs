using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.PodSecurity;

/// <summary>What a check finds in one pod. Costs next to nothing while it is empty, which it mostly is.</summary>
internal sealed class ViolationList
{
    private ImmutableArray<PodSecurityViolation>.Builder? _items;

    /// <summary>True when something that the check depends on cannot be known.</summary>
    public bool IsUnknown { get; private set; }

    public bool IsEmpty => _items is null;

    public ImmutableArray<PodSecurityViolation> ToImmutable() => _items?.ToImmutable() ?? [];

    public void MarkUnknown() => IsUnknown = true;

    public void AddBadValue(WorkloadContainer? container, ManifestNode value, string field, string text = "") =>
        Add(new PodSecurityViolation(container, FindingCause.BadValue, value, field, text));

    public void AddNotSet(WorkloadContainer? container, MapNode start, string field, params string[] path) =>
        Add(new PodSecurityViolation(container, FindingCause.NotSet, start, field, "") { Path = ImmutableArray.Create(path) });

    /// <summary>Adds the setting when it is true; unset and false are fine.</summary>
    public void AddIfTrue(WorkloadContainer? container, EffectiveSetting setting, string field, string text = "")
    {
        switch (setting.AsBoolean)
        {
            case true:
                AddBadValue(container, setting.Node!, field, text);
                break;
            case null when !setting.IsUnset:
                MarkUnknown();
                break;
        }
    }

    private void Add(PodSecurityViolation violation) => (_items ??= ImmutableArray.CreateBuilder<PodSecurityViolation>()).Add(violation);
}
