using ManifestDsl.Engine.Policy.PodSecurity;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>Pod Security "restricted", restrictedVolumes: only volume types that stay inside the pod or go through a claim.</summary>
public sealed class RestrictedVolumesRule() : PodSecurityRule(
    PodSecurityStandards.Check("restrictedVolumes"),
    "MDSL1017",
    "Only safe volume types may be used",
    "A folder of the node lets a pod reach the node; storage that a pod names itself bypasses the claims with which a cluster decides who gets what.",
    "P06",
    "P15")
{
    private protected override Advice Advise(Workload workload, PodSecurityViolation violation) => new(
        violation.Field == "unknown" ? $"has the volume '{violation.Value}' of an unknown type" : $"has the {violation.Field} volume '{violation.Value}'",
        "use emptyDir, configMap, secret, projected or downwardAPI, or a persistent volume claim");
}
