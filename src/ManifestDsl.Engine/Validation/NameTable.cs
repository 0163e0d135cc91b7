namespace ManifestDsl.Engine.Validation;

/// <summary>Which form the names of objects have.</summary>
internal static class NameTable
{
    /// <summary>The form of metadata.name. Kinds that are not listed, custom resources among them, are subdomains.</summary>
    public static NameForm OfObject(string group, string kind) => (group, kind) switch
    {
        ("", "Namespace") => NameForm.Label,
        ("", "Service") => NameForm.LetterLabel,
        ("batch", "CronJob") => NameForm.CronJob,
        ("rbac.authorization.k8s.io", "Role" or "ClusterRole" or "RoleBinding" or "ClusterRoleBinding") => NameForm.PathSegment,
        ("certificates.k8s.io", "CertificateSigningRequest" or "ClusterTrustBundle") => NameForm.PathSegment,
        ("networking.k8s.io", "IPAddress") => NameForm.PathSegment,
        _ => NameForm.Subdomain,
    };

    /// <summary>Kinds that are a question, an answer or an option and have no name.</summary>
    public static bool IsNameless(string kind) => kind is
        "SubjectAccessReview" or "LocalSubjectAccessReview" or "SelfSubjectAccessReview" or "SelfSubjectRulesReview"
        or "SelfSubjectReview" or "TokenReview" or "TokenRequest"
        or "Status" or "DeleteOptions" or "WatchEvent" or "APIGroup" or "APIVersions";
}
