namespace ManifestDsl.MSBuild;

/// <summary>Something that keeps manifests from being written: a code of docs/rules and a sentence that names the remedy.</summary>
internal sealed record Problem(string Code, string Message);
