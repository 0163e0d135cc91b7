using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Files;

/// <summary>No file of credentials is copied into the image. What a build stage has is no part of it.</summary>
internal sealed class SecretFileRule : DockerfileRule
{
    private static readonly string[] Files =
        [".env", ".netrc", ".pgpass", ".htpasswd", ".git-credentials", "id_rsa", "id_dsa", "id_ecdsa", "id_ed25519", ".pypirc", "credentials.json", "service-account.json", "kubeconfig"];

    private static readonly string[] Folders = [".ssh", ".aws", ".kube", ".gnupg", ".azure"];
    private static readonly string[] Ends = [".pfx", ".p12", ".key", ".ppk"];

    /// <summary>Parts of the names of keys that everybody may have: those by which packages are verified.</summary>
    private static readonly string[] Public = ["pub", "sign", "gpg", "pgp", "repo", "archive", "release", "apt"];

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Warning(
        "MDSL2030",
        "Secrets must not be copied into an image",
        "A file stays in its layer even when a later instruction removes it: whoever can pull the image can read it.",
        "D09");

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        foreach (var (stage, copy) in context.All("COPY", "ADD"))
        {
            if (!context.IsInImage(stage) || !copy.HereDocuments.IsEmpty)
            {
                continue;
            }

            foreach (var word in Sources.Of(copy))
            {
                if (context.ValueOf(stage, copy, word.Text) is { } source && IsSecret(source, Sources.TargetOf(copy)!.Text))
                {
                    findings.Add(this, word, $"{copy.Keyword} puts {word.Text} into the image, where whoever pulls it can read it: mount it from a Secret, or into the RUN that needs it with RUN --mount=type=secret");
                }
            }
        }
    }

    private static bool IsSecret(string source, string target)
    {
        // Windows paths are written with either.
        var parts = source.Replace('\\', '/').TrimEnd('/').Split('/');
        var name = parts[parts.Length - 1];
        return Array.IndexOf(Files, name) >= 0
            || Array.Exists(parts, static part => Array.IndexOf(Folders, part) >= 0)
            || (parts.Length > 1 && parts[parts.Length - 2] == ".docker" && name == "config.json")
            || Array.Exists(Ends, end => name.Length > end.Length && name.EndsWith(end, StringComparison.OrdinalIgnoreCase) && !(end == ".key" && IsPublic(name, target)));
    }

    private static bool IsPublic(string name, string target) =>
        Array.Exists(Public, part => name.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0)
        || target.IndexOf("keyring", StringComparison.Ordinal) >= 0
        || target.IndexOf("/etc/apt", StringComparison.Ordinal) >= 0
        || target.IndexOf("rpm-gpg", StringComparison.Ordinal) >= 0;
}
