using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules;

/// <summary>A rule about a Dockerfile. A pure function from the file to findings. What is unknown is no finding. Never throws.</summary>
public abstract class DockerfileRule
{
    /// <summary>The rule's id, title and severity.</summary>
    public abstract RuleMetadata Metadata { get; }

    /// <summary>
    /// The ids of hadolint that name this rule in a comment <c># hadolint ignore=…</c>; empty: those of the rows that the rule answers.
    /// </summary>
    public virtual ImmutableArray<string> HadolintIds => [];

    /// <summary>The name of the check of <c>docker build</c> that <c># check=skip=…</c> names; null when it has none.</summary>
    public virtual string? BuildCheck => null;

    /// <summary>Adds what the rule finds to <paramref name="findings"/>.</summary>
    public abstract void Check(DockerfileContext context, DockerfileFindings findings);
}
