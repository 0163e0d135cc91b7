using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.PodPolicies.Checks;

/// <summary>What one control finds in one pod.</summary>
/// <param name="control">The control's name.</param>
/// <param name="workload">The object that makes the pod.</param>
internal sealed class ControlFindings(string control, Workload workload)
{
    private ImmutableArray<ControlViolation>.Builder? _items;

    /// <summary>True when something that the control depends on cannot be known.</summary>
    public bool IsUnknown { get; private set; }

    public ImmutableArray<ControlViolation> ToImmutable() => _items?.ToImmutable() ?? [];

    public void MarkUnknown() => IsUnknown = true;

    /// <summary>Adds a value that is not allowed.</summary>
    public void Bad(WorkloadContainer? container, ManifestNode value, string problem, string instead, FieldEdit? fix = null, string? property = null)
    {
        var violation = Create(FindingCause.BadValue, container, value, problem, instead, fix);
        Add(property is null ? violation : violation with { Property = property });
    }

    /// <summary>Adds a value that a level states: of the pod when the container inherits it.</summary>
    public void Bad(WorkloadContainer container, EffectiveSetting setting, string problem, string instead, FieldEdit? fix = null) =>
        Bad(setting.Origin == SettingOrigin.Container ? container : null, setting.Node!, problem, instead, fix);

    /// <summary>Adds a field that must be there.</summary>
    /// <param name="container">The container; null for the pod.</param>
    /// <param name="start">The map from which the path starts.</param>
    /// <param name="path">The path to the field.</param>
    /// <param name="problem">What is wrong.</param>
    /// <param name="instead">What to write.</param>
    /// <param name="fix">The edit that ends it.</param>
    public void NotSet(WorkloadContainer? container, MapNode start, ImmutableArray<string> path, string problem, string instead, FieldEdit? fix = null) =>
        Add(Create(FindingCause.NotSet, container, start, problem, instead, fix) with { Path = path });

    /// <summary>Adds the setting when it is true; unset and false are fine.</summary>
    public void IfTrue(WorkloadContainer? container, EffectiveSetting setting, string problem, string instead, FieldEdit? fix)
    {
        if (setting.AsBoolean == true)
        {
            Bad(container, setting.Node!, problem, instead, fix);
        }
        else if (setting is { IsUnset: false, AsBoolean: null })
        {
            MarkUnknown();
        }
    }

    private ControlViolation Create(FindingCause cause, WorkloadContainer? container, ManifestNode node, string problem, string instead, FieldEdit? fix) =>
        new(control, cause, node, container, $"{container?.InnerTitle ?? "the pod"} of {workload.Title}", problem, instead) { Fix = fix };

    // Several containers inherit the same value of the pod.
    private void Add(ControlViolation violation)
    {
        _items ??= ImmutableArray.CreateBuilder<ControlViolation>();
        foreach (var other in _items)
        {
            if (ReferenceEquals(other.Node, violation.Node))
            {
                return;
            }
        }

        _items.Add(violation);
    }
}
