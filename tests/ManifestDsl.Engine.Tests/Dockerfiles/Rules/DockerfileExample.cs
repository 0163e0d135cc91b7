using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Tests.Dockerfiles.Rules;

/// <summary>A Dockerfile and what one rule finds in it.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Kind">What it is an example of.</param>
/// <param name="Text">The file.</param>
/// <param name="At">What stands at the place of the finding; empty when there is none.</param>
/// <param name="Message">What the finding says; empty when there is none.</param>
public sealed record DockerfileExample(string Rule, ExampleKind Kind, string Text, string At = "", string Message = "")
{
    public PolicyOptions Options { get; init; } = PolicyOptions.Default;

    public string Target { get; init; } = "";

    public string Arguments { get; init; } = "";

    public string Image { get; init; } = "";

    public string[]? UsedImages { get; init; }

    public override string ToString() => $"{Rule} {Kind} {Text.ReplaceLineEndings("¶")}";
}

/// <summary>What a Dockerfile is an example of.</summary>
public enum ExampleKind
{
    /// <summary>The rule finds something.</summary>
    Fails,

    /// <summary>The rule finds nothing, since all is well.</summary>
    Passes,

    /// <summary>The rule finds nothing, since something is not known before the build.</summary>
    Unknown,
}

/// <summary>Examples of rules about Dockerfiles. A class that derives from it is found by itself.</summary>
public abstract class DockerfileExamples
{
    public abstract IEnumerable<DockerfileExample> All { get; }

    protected static DockerfileExample Fails(string rule, string text, string at, string message) => new(rule, ExampleKind.Fails, text, at, message);

    protected static DockerfileExample Passes(string rule, string text) => new(rule, ExampleKind.Passes, text);

    protected static DockerfileExample Unknown(string rule, string text) => new(rule, ExampleKind.Unknown, text);
}
