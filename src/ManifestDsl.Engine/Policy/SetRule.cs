namespace ManifestDsl.Engine.Policy;

/// <summary>
/// A rule that needs several objects: a Service and the workloads that it may select. A pure function from the objects to findings. It
/// never changes them and never throws.
/// </summary>
public abstract class SetRule
{
    /// <summary>The rule's id, title and severity.</summary>
    public abstract RuleMetadata Metadata { get; }

    /// <summary>
    /// Adds what the rule finds to <paramref name="findings"/>; sets <see cref="FindingSink.Object"/> to the object of each finding first.
    /// </summary>
    public abstract void Check(ManifestSet set, FindingSink findings);
}
