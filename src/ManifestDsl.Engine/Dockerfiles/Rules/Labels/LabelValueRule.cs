using System.Collections.Immutable;
using System.Globalization;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Labels;

/// <summary>The labels of the OCI image specification have values of their form.</summary>
internal sealed class LabelValueRule : DockerfileRule
{
    private const string Prefix = "org.opencontainers.image.";

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Info(
        "MDSL2060",
        "Labels of the image specification should have valid values",
        "Tools read these labels: when the image was made, and from which source. A value that they cannot read is worse than none.",
        "D40");

    /// <inheritdoc/>
    public override ImmutableArray<string> HadolintIds => ["DL3050", "DL3051", "DL3052", "DL3053", "DL3054", "DL3055", "DL3056", "DL3058"];

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        foreach (var (stage, label) in context.All("LABEL"))
        {
            foreach (var assignment in label.Assignments)
            {
                var name = assignment.Name.Trim('"');
                if (name.StartsWith(Prefix, StringComparison.Ordinal)
                    && context.ValueOf(stage, label, assignment.Value ?? "") is { } value
                    && Problem(name.Substring(Prefix.Length), value) is { } problem)
                {
                    findings.Add(this, assignment, $"The label {name} {problem}");
                }
            }
        }
    }

    private static string? Problem(string name, string value)
    {
        if (value.Trim().Length == 0)
        {
            return "has no value: write one, or remove the label";
        }

        return name switch
        {
            "created" when !IsDate(value) => $"is '{value}': write a date and time as 2026-01-31T12:00:00Z",
            "url" or "source" or "documentation" when !IsAddress(value) => $"is '{value}': write an address that begins with https://",
            "base.digest" when !value.StartsWith("sha256:", StringComparison.Ordinal) && !value.StartsWith("sha512:", StringComparison.Ordinal) => $"is '{value}': write the digest with its algorithm, sha256:…",
            _ => null,
        };
    }

    private static bool IsDate(string value) =>
        value.Length >= "2026-01-31T12:00:00Z".Length
        && value[10] is 'T' or 't' or ' '
        && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsAddress(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address) && (address.Scheme is "https" or "http" or "git" or "ssh" || address.Scheme.StartsWith("git+", StringComparison.Ordinal));
}
