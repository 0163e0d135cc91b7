using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Rules.PodSecurity;

/// <summary>What the rules about service accounts share.</summary>
internal static class ServiceAccounts
{
    /// <summary>The account that the pod names, in the field of today or in the deprecated one; null when it names none.</summary>
    public static ManifestNode? Of(Workload workload) => workload.PodSpec.Read("serviceAccountName") ?? workload.PodSpec.Read("serviceAccount");
}
