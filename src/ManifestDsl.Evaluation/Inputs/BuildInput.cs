namespace ManifestDsl.Evaluation.Inputs;

/// <summary>What a declaration can ask the build for.</summary>
public enum InputKind
{
    /// <summary>An MSBuild property: <c>Build.Property</c>.</summary>
    Property,

    /// <summary>A file: <c>Build.File</c>, <c>Build.FileBytes</c>.</summary>
    File,
}

/// <summary>How an input arrives.</summary>
public enum InputForm
{
    /// <summary>As text: the value of a property, or a file that is UTF-8 without a byte order mark.</summary>
    Text,

    /// <summary>As bytes in base64: any other file.</summary>
    Base64,

    /// <summary>Not at all.</summary>
    Problem,
}

/// <summary>One input, as the build hands it over.</summary>
/// <param name="Form">How it arrives.</param>
/// <param name="Content">The text; the bytes in base64; or why there is none and what to write instead.</param>
public sealed record BuildInput(InputForm Form, string Content)
{
    /// <summary>What a ConfigMap or a Secret can hold in bytes, and so the largest file.</summary>
    public const int MaxFileSize = 1024 * 1024;
}
