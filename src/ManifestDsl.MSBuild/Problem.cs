namespace ManifestDsl.MSBuild;

/// <summary>Something that keeps manifests from being written: a code of docs/rules and a sentence that names the remedy.</summary>
internal sealed record Problem(string Code, string Message)
{
    /// <summary>The page about the code, the same that the analyzers link to.</summary>
    public string HelpLink => $"https://github.com/manifestdsl/manifestdsl/blob/main/docs/rules/{Code}.md";
}
