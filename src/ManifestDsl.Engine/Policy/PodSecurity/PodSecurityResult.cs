using System.Collections.Immutable;

namespace ManifestDsl.Engine.Policy.PodSecurity;

/// <summary>What one check says about one pod.</summary>
/// <param name="Check">The check.</param>
/// <param name="Verdict">
/// Fail when the pod certainly violates it; Unknown when that depends on what cannot be known; NotApplicable for a pod that is exempt.
/// </param>
/// <param name="Violations">The places that violate it, in the order in which they are visited; none unless the verdict is Fail.</param>
public sealed record PodSecurityResult(PodSecurityCheck Check, Verdict Verdict, ImmutableArray<PodSecurityViolation> Violations)
{
    /// <summary>The reason in the words of Pod Security admission, for example <c>runAsNonRoot != true</c>; empty unless it fails.</summary>
    public string Reason => Verdict == Verdict.Fail ? Check.Reason(Violations) : "";

    /// <summary>The detail in the words of Pod Security admission, for example <c>pod must not set runAsUser=0</c>; empty unless it fails.</summary>
    public string Detail => Verdict == Verdict.Fail ? Check.Detail(Violations) : "";
}
