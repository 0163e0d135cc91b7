using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Facts;

/// <summary>A rule about objects of certain kinds of one API group.</summary>
/// <param name="group">The API group; empty for the core group.</param>
/// <param name="kinds">The kinds.</param>
public abstract class KindRule(string group, params string[] kinds) : PolicyRule
{
    private readonly string[] _kinds = kinds;

    /// <inheritdoc/>
    public sealed override Verdict Check(PolicyContext context, FindingSink findings) =>
        Array.IndexOf(_kinds, context.Facts.Kind) >= 0 && context.Facts.Group == group
            ? Check(context.Facts, context.Object.Root, findings)
            : Verdict.NotApplicable;

    /// <summary>Checks one object of the kinds.</summary>
    protected abstract Verdict Check(ObjectFacts facts, MapNode root, FindingSink findings);
}
