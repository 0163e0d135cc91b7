using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Policy.Waivers;

namespace ManifestDsl.Evaluation.Reporting;

/// <summary>A finding and the declaration that it is about.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Declaring">Where to report it when its node was not written in this compilation: the name of the declaration.</param>
/// <param name="Related">What it clashes with; null when with nothing.</param>
public sealed record DeclaredFinding(Finding Finding, Provenance Declaring, ManifestNode? Related = null)
{
    /// <summary>The environment in which it holds; null when it holds without one.</summary>
    public TargetEnvironment? Environment { get; init; }

    /// <summary>True when nothing may suppress it: the project lists its rule in <c>ManifestNonWaivable</c>.</summary>
    public bool IsNonWaivable { get; init; }
}

/// <summary>A finding, or a part of one, that a waiver took away.</summary>
/// <param name="Waiver">The waiver.</param>
/// <param name="Declared">The finding.</param>
public sealed record WaivedFinding(Waiver Waiver, DeclaredFinding Declared)
{
    /// <summary>The id of the part that the waiver names; null when it took all of the finding away.</summary>
    public string? Part { get; init; }
}
