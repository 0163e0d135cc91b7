namespace ManifestDsl.Engine.Policy;

/// <summary>A rule about one object: a pure function from the object to findings. It never changes the object and never throws.</summary>
public abstract class PolicyRule
{
    /// <summary>The rule's id, title and severity.</summary>
    public abstract RuleMetadata Metadata { get; }

    /// <summary>Adds what the rule finds in the object to <paramref name="findings"/>.</summary>
    /// <returns><see cref="Verdict.Fail"/> exactly when the rule has something to report.</returns>
    public abstract Verdict Check(PolicyContext context, FindingSink findings);
}
