using System.Collections.Immutable;

namespace ManifestDsl.Engine.PodPolicies.Fixtures;

/// <summary>The fixtures of one control.</summary>
/// <param name="control">Its name, as findings say it.</param>
internal abstract class ControlFixtures(string control)
{
    private const string InInit = "-in-init";

    /// <summary>The control.</summary>
    public string Control { get; } = control;

    /// <summary>The Pods; none when the policy does not control it.</summary>
    public abstract IEnumerable<FixtureCase> Of(FixtureContext context);

    /// <summary>The first of the Pods that the level allows too; none when there is none.</summary>
    protected IEnumerable<FixtureCase> Accepted(FixtureContext context, params IEnumerable<PodDraft> pods) =>
        context.FirstAllowed(pods) is { } pod ? [new FixtureCase(Control, true, "", pod)] : [];

    /// <summary>The first of the Pods that nothing but the control refuses.</summary>
    protected IEnumerable<FixtureCase> Refused(FixtureContext context, string suffix, IEnumerable<PodDraft> pods, ImmutableArray<string> alsoRefusedBy = default) =>
        context.MostSeparate(pods) is { } pod ? [Refused(context, suffix, pod, alsoRefusedBy)] : [];

    /// <summary>A Pod whose container is the first that nothing but the control refuses, and one that has it as init container.</summary>
    protected IEnumerable<FixtureCase> RefusedContainer(
        FixtureContext context, string suffix, IEnumerable<ContainerDraft> containers, ImmutableArray<string> alsoRefusedBy = default)
    {
        if (context.MostSeparate(containers.Select(container => context.Base with { Container = container })) is not { } pod)
        {
            return [];
        }

        var init = context.Base with { Init = pod.Container with { Name = "init" } };
        return [Refused(context, suffix, pod, alsoRefusedBy), Refused(context, suffix + InInit, init, alsoRefusedBy)];
    }

    private FixtureCase Refused(FixtureContext context, string suffix, PodDraft pod, ImmutableArray<string> alsoRefusedBy)
    {
        var also = alsoRefusedBy.IsDefault ? [] : alsoRefusedBy;
        return new FixtureCase(Control, false, suffix, pod)
        {
            AlsoRefusedBy = Control == PodFixture.LevelControl || context.MeetsLevel(pod) ? also : also.Add(PodFixture.LevelControl),
        };
    }
}

/// <summary>A Pod for a control.</summary>
/// <param name="Control">The control; null for the plain Pod.</param>
/// <param name="IsAccepted">True when the policy accepts it.</param>
/// <param name="Suffix">What its name has behind that of the control.</param>
/// <param name="Pod">The Pod.</param>
internal sealed record FixtureCase(string? Control, bool IsAccepted, string Suffix, PodDraft Pod)
{
    public ImmutableArray<string> AlsoRefusedBy { get; init; } = [];
}
