namespace ManifestDsl.Engine.Policy.Facts;

/// <summary>A rule about each object of one kind, with the other objects at hand.</summary>
/// <param name="group">The API group; empty for the core group.</param>
/// <param name="kinds">The kinds.</param>
public abstract class KindSetRule(string group, params string[] kinds) : SetRule
{
    private readonly string[] _kinds = kinds;

    /// <inheritdoc/>
    public sealed override void Check(ManifestSet set, FindingSink findings)
    {
        foreach (var kind in _kinds)
        {
            foreach (var context in set.OfKind(group, kind))
            {
                findings.Object = context.Object;
                Check(set, context, findings);
            }
        }
    }

    /// <summary>Checks one object of the kinds.</summary>
    protected abstract void Check(ManifestSet set, PolicyContext context, FindingSink findings);
}
