using System.Collections.Immutable;

namespace ManifestDsl.Engine.Policy.PodSecurity;

/// <summary>What a level of the Pod Security Standards says about one pod.</summary>
/// <param name="Level">The level.</param>
/// <param name="Version">The version of the standards.</param>
/// <param name="Results">One result for each check that the level has at that version: those of baseline, then those of restricted, each ordered by id.</param>
public sealed record PodSecurityReport(PodSecurityLevel Level, KubernetesVersion Version, ImmutableArray<PodSecurityResult> Results)
{
    /// <summary>Fail when any check fails, otherwise Unknown when any cannot be known, otherwise Pass.</summary>
    public Verdict Verdict
    {
        get
        {
            var verdict = Verdict.Pass;
            foreach (var result in Results)
            {
                verdict = result.Verdict > verdict ? result.Verdict : verdict;
            }

            return verdict;
        }
    }

    /// <summary>
    /// What Pod Security admission answers when it refuses the pod: <c>violates PodSecurity "restricted:latest": …</c>; empty unless it
    /// fails. The newest known version is called latest.
    /// </summary>
    public string Text => Sentence("violates");

    /// <summary>What Pod Security admission answers when it only warns: <c>would violate PodSecurity "restricted:latest": …</c>.</summary>
    public string Warning => Sentence("would violate");

    private string Sentence(string verb)
    {
        if (Verdict != Verdict.Fail)
        {
            return "";
        }

        var version = Version.Minor >= KubernetesVersion.Latest.Minor ? "latest" : "v" + Version;
        var violations = Results.Where(static result => result.Verdict == Verdict.Fail).Select(static result => $"{result.Reason} ({result.Detail})");
        return $"{verb} PodSecurity \"{Level.ToText()}:{version}\": {string.Join(", ", violations)}";
    }
}
